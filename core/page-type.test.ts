import { describe, expect, it } from 'vitest';
import { examplePage } from '../tests/example-page.ts';
import { pageTypeOf } from './page-type.ts';

const kind = (example: string, path = '/bins', title = 'Example Council', fields = 0): string => {
	const { page } = examplePage(example);
	return pageTypeOf({ ...page, url: `https://www.example.gov.uk${path}`, title, surrounds: { ...page.surrounds, fields } });
};

describe('the kind of page', () => {
	it.each([
		['service', '# Missed bins\nTell us within 2 days.', '/bins/missed'],
		['home', '# Welcome', '/'],
		['news', '# New bridge opens', '/news/2026/new-bridge'],
		['news', '# New bridge opens', '/news.html'],
		['minutes', '# Minutes of the planning committee', '/meetings/12'],
		['committee-report', '# Report to cabinet: parks', '/meetings/13'],
		['statutory-notice', '# Public notice: Mill Lane', '/notices/4'],
		['statutory-notice', '# Mill Lane\nNotice is hereby given that the council intends to close the road.', '/roads/4'],
		['policy', '# Lettings policy', '/housing/lettings'],
		['policy', '# Parks strategy 2026 to 2030', '/parks/strategy'],
		['statement', '# Accessibility statement for this website', '/accessibility'],
		['statement', '# Datganiad hygyrchedd', '/cy/hygyrchedd'],
	])('is %s: %s', (expected, example, path) => {
		expect(kind(example, path)).toBe(expected);
	});

	it('is a form where there is something to fill in', () => {
		expect(kind('# Your details', '/apply/2', 'Apply', 3)).toBe('form');
	});

	it.each([
		['# Walks of 20 minutes from the station', '/walks'],
		['# How to apply the policy to your shop', '/shops'],
		['# Parking notices and fines', '/parking'],
		['# News for parents', '/schools/parents'],
		['# Notice boards', '/parish'],
		['# Report to us a missed bin', '/bins'],
	])('stays a service page: %s', (example, path) => {
		expect(kind(example, path)).toBe('service');
	});
});
