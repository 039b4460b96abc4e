import { describe, expect, it } from 'vitest';
import { sampleLink } from '../tests/sample-element.ts';
import { siteOf } from './brief.ts';
import type { ElementFacts } from './content.ts';
import { GOVUK } from './house-style/house-style.ts';
import { dateIn, joined, linkedDocuments, mayBeExempt } from './linked-documents.ts';

const site = siteOf(GOVUK, 'https://www.example.gov.uk/bins');
const listed = (...links: readonly ElementFacts[]) => linkedDocuments(links, site);

describe('documents of a page', () => {
	it('come with their name, type, size, words and date', () => {
		expect(listed(sampleLink('/files/waste-policy-2017-03-31.pdf', 'Waste policy (PDF, 2.4 MB)'))).toEqual([
			{
				text: 'Waste policy',
				file: 'waste-policy-2017-03-31.pdf',
				url: 'https://www.example.gov.uk/files/waste-policy-2017-03-31.pdf',
				type: 'pdf',
				size: '2.4 MB',
				date: '2017-03-31',
				own: true,
				links: 1,
			},
		]);
	});

	it('are known by what the link says where the address says nothing', () => {
		const [found] = listed(sampleLink('/download/4711', 'Rules (PDF, 20KB)'));
		expect(found).toMatchObject({ text: 'Rules', type: 'pdf', size: '20KB' });
		expect(found).not.toHaveProperty('file');
	});

	it('stand there once, with the number of their links', () => {
		expect(
			listed(
				sampleLink('/a.pdf', 'A'),
				sampleLink('/a.pdf#page=2', 'Page 2'),
				sampleLink('/b.docx', 'B'),
				sampleLink('/bins', 'Bins'),
			),
		).toMatchObject([
			{ text: 'A', links: 2 },
			{ text: 'B', links: 1, type: 'docx' },
		]);
		const [one] = listed(sampleLink('/a.pdf', 'A'));
		expect(joined(one === undefined ? [] : [one, one])).toMatchObject([{ links: 2 }]);
	});

	it('keep no session or token in their address', () => {
		expect(listed(sampleLink('/a.pdf?token=secret&v=2', 'A'))[0]?.url).toBe('https://www.example.gov.uk/a.pdf?v=2');
	});

	it('of other organisations are theirs', () => {
		expect(listed(sampleLink('https://www.example.org/a.pdf', 'A'))[0]?.own).toBe(false);
	});
});

it.each([
	['waste-2017.pdf', '2017'],
	['waste-2017-03.pdf', '2017'],
	['2017-03-31 waste', '2017-03-31'],
	['waste_20170331.pdf', '2017-03-31'],
	['waste 31-03-2017', '2017-03-31'],
	['Minutes 4 March 2019', '2019-03-04'],
	['Minutes of 21st-September-2018.pdf', '2018-09-21'],
	['budget-march-2018.pdf', '2018-03'],
	['budget 2017-18', '2018'],
	['accounts 2017/2018', '2018'],
	['form-120170331.pdf', undefined],
	['rules.pdf', undefined],
	['99/99/2017', '2017'],
])('finds the date in %j', (text, date) => {
	expect(dateIn(text)).toBe(date);
});

it.each([
	['2017', 'ask'],
	['2018-09', 'year'],
	['2018-09-22', 'ask'],
	['2018-09-23', 'applies'],
	['2018', 'year'],
	['2019', 'applies'],
	['2031', 'unknown'],
	[undefined, 'unknown'],
] as const)('of a document from %s asks about the law: %s', (date, law) => {
	expect(mayBeExempt({ own: true, ...(date === undefined ? {} : { date }) }, '2026-11-21')).toBe(law);
	expect(mayBeExempt({ own: false, ...(date === undefined ? {} : { date }) }, '2026-11-21')).toBe('elsewhere');
});
