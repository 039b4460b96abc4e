import { describe, expect, it } from 'vitest';
import { examplePage } from '../../tests/example-page.ts';
import { councilName, mainHeading, pageTitle } from './page-title.ts';

describe('a title', () => {
	it.each([
		['Bins - Example Council', ['Bins'], 'Example Council'],
		['Bins | Waste | Example City Council', ['Bins', 'Waste'], 'Example City Council'],
		['Example Borough Council: Bins', ['Example Borough Council: Bins'], ''],
		['Example Borough Council – Bins', ['Bins'], 'Example Borough Council'],
		['Council tax – Royal Borough of Exampleton', ['Council tax'], 'Royal Borough of Exampleton'],
		['Bins - EXAMPLE.GOV.UK', ['Bins'], 'EXAMPLE.GOV.UK'],
		['Council tax', ['Council tax'], ''],
		['Your Council', ['Your Council'], ''],
		['Pay - Your council', ['Pay', 'Your council'], ''],
		['Example Council', [], 'Example Council'],
		['Biniau - Cyngor Enghraifft', ['Biniau'], 'Cyngor Enghraifft'],
		['Post-16 travel', ['Post-16 travel'], ''],
		['', [], ''],
	])('%s', (title, own, site) => expect(pageTitle(title, '')).toEqual({ own, site }));

	it('knows the site by the house style, and by its host', () => {
		expect(pageTitle('Bins - Exampleshire, serving you', 'Exampleshire').own).toEqual(['Bins']);
		expect(pageTitle('Bins - My Old Town', '', 'https://www.oldtown.gov.uk/bins').own).toEqual(['Bins']);
		expect(pageTitle('Bins - My Old Town', '', 'https://www.other.gov.uk/bins').own).toEqual(['Bins', 'My Old Town']);
	});
});

it('finds the name of the council', () => {
	expect(councilName('Bins - Example City Council', '')).toBe('Example City Council');
	expect(councilName('Bins', '')).toBe('');
	expect(councilName('Bins - Example City Council', 'Exampleshire')).toBe('Exampleshire');
});

it('takes the main heading of the main content first', () => {
	const { page } = examplePage('## Small\n# Bins');
	const surrounds = { ...page.surrounds, headings: [{ level: 1, text: 'Example Council', main: false }] };
	expect(mainHeading({ ...page, surrounds })?.block?.text).toBe('Bins');
	expect(mainHeading({ ...page, blocks: [], surrounds })).toEqual({ text: 'Example Council' });
	expect(mainHeading(examplePage('## Small').page)).toBeUndefined();
});
