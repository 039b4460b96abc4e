import { describe, expect, it } from 'vitest';
import { leavesSite, readAddress, siteName, staysOnPage, targetOf } from './link-address.ts';

const link = (resolved: string, href = resolved): { attributes: Record<string, string> } => ({ attributes: { href, resolved } });

describe('where a link leads', () => {
	it.each([
		'https://www.example.gov.uk/bins/garden',
		'http://example.gov.uk/bins/garden/',
		'https://www.example.gov.uk/bins/garden/index.html',
		'https://www.example.gov.uk/bins/garden?utm_source=web&utm_medium=text',
		'https://www.example.gov.uk:443//bins/garden#top',
	])('is the same page however it is written: %s', (address) => {
		expect(targetOf(link(address))?.page).toBe('example.gov.uk/bins/garden');
	});

	it('keeps a query that says what the page shows, in any order', () => {
		expect(readAddress('https://a.example/book?site=2&day=1')?.page).toBe(readAddress('https://a.example/book?day=1&site=2')?.page);
		expect(readAddress('https://a.example/book?site=2')?.page).not.toBe(readAddress('https://a.example/book?site=3')?.page);
	});

	it.each(['mailto:jo@example.org', 'javascript:void(0)', 'tel:+441632960100', ''])('is no page for %s', (address) => {
		expect(targetOf(link(address))).toBeUndefined();
	});

	it('knows the home page', () => {
		expect(readAddress('https://www.example.org/index.php')?.path).toBe('');
		expect(readAddress('https://www.example.org')?.path).toBe('');
		expect(readAddress('https://www.example.org/homes')?.path).toBe('/homes');
	});
});

describe('a link to a part of its own page', () => {
	it.each([
		['#fees', 'https://www.example.gov.uk/bins#fees', true],
		['/bins#fees', 'https://www.example.gov.uk/bins#fees', true],
		['/parking#fees', 'https://www.example.gov.uk/parking#fees', false],
		['/bins', 'https://www.example.gov.uk/bins', false],
	])('%s', (href, resolved, stays) => {
		expect(staysOnPage(link(resolved, href), 'https://www.example.gov.uk/bins?utm_source=web')).toBe(stays);
	});
});

describe('whose site it is', () => {
	it.each([
		['www.citizensadvice.org.uk', 'citizensadvice'],
		['england.shelter.org.uk', 'shelter'],
		['stepchange.org', 'stepchange'],
	])('%s', (host, name) => {
		expect(siteName(host)).toBe(name);
	});

	it.each([
		['https://www.stepchange.org/help', true],
		['https://exampletown.moderngov.co.uk/meetings', false],
		['https://exampletowncouncil-self.example.com/form', false],
		['https://www.exampletownfoodbank.example.org/', true],
		['https://www.visitexampletown.co.uk/', true],
		['https://democracy.exampletown.gov.uk/', false],
		['mailto:jo@stepchange.org', false],
	])('%s', (address, leaves) => {
		const own = (each: string): boolean => each.includes('exampletown.gov.uk');
		expect(leavesSite(link(address), own, 'https://www.exampletown.gov.uk/debt')).toBe(leaves);
	});
});
