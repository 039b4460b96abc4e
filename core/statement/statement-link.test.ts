import { describe, expect, it } from 'vitest';
import { opensFile, statementLink } from './statement-link.ts';

const link = (text: string, href = 'https://www.example.gov.uk/x', main = false) => ({ text, href, hreflang: '', main });

describe('a link', () => {
	it.each([
		'Accessibility statement',
		'Accessibility',
		'Website accessibility',
		'Datganiad hygyrchedd',
		'Hygyrchedd',
		'Accessibility and cookies',
	])("leads to the statement: '%s'", (text) => expect(statementLink(link(text))).toBe('statement'));

	it.each(['Accessibility tools', 'Accessibility options', 'Open accessibility menu', 'Recite Me', 'Opsiynau hygyrchedd'])(
		"opens tools: '%s'",
		(text) => expect(statementLink(link(text))).toBe('tools'),
	);

	it('is judged by its address where its words say nothing', () => {
		expect(statementLink(link('Read more', 'https://www.example.gov.uk/accessibility-statement', true))).toBe('statement');
		expect(statementLink(link('Help', 'https://www.example.gov.uk/help'))).toBe('other');
		expect(statementLink(link('Accessibility', 'https://www.example.gov.uk/bins#'))).toBe('tools');
	});

	it('of the main content has to be about the website', () => {
		expect(statementLink(link('Accessible toilets', 'https://www.example.gov.uk/accessible-toilets', true))).toBe('other');
		expect(statementLink(link('Accessibility of our museum', undefined, true))).toBe('other');
		expect(statementLink(link('Accessibility', undefined, true))).toBe('statement');
	});

	it('opens a file or a page', () => {
		expect(opensFile({ href: 'https://x.gov.uk/statement.PDF?v=2' })).toBe(true);
		expect(opensFile({ href: 'https://x.gov.uk/pdf-statement' })).toBe(false);
	});
});
