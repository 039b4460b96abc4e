import { describe, expect, it } from 'vitest';
import { siteOf } from '../brief.ts';
import type { ElementFacts } from '../content.ts';
import { GOVUK } from '../house-style/house-style.ts';
import { fileName, isDocument, isOwnDocument, isSameDocument } from './documents.ts';

const link = (href: string, text = 'Rules'): ElementFacts => ({
	id: 0,
	rules: [],
	tag: 'a',
	attributes: { href, resolved: new URL(href, 'https://www.example.gov.uk/').href },
	text,
	name: text,
	before: '',
	after: '',
	lang: 'en',
	section: [],
	at: 0,
	box: { width: 1, height: 1 },
});
const site = siteOf(GOVUK, 'https://www.example.gov.uk/bins');

it('reads the name of a file', () => {
	expect(fileName(link('/files/Garage%20rules.pdf?v=2'))).toBe('Garage rules.pdf');
	expect(fileName(link('/files/100%25-rules.pdf'))).toBe('100%-rules.pdf');
	expect(fileName(link('/files/a%ZZ.pdf'))).toBe('a%ZZ.pdf');
});

describe('a document', () => {
	it('is one by its address or its words', () => {
		expect(isDocument(link('/rules.pdf'))).toBe(true);
		expect(isDocument(link('/download/12', 'Rules (PDF, 20KB)'))).toBe(true);
		expect(isDocument(link('/download/12', 'Rules'))).toBe(false);
		expect(isDocument(link('/pdf', 'Why we do not use PDF'))).toBe(false);
	});

	it('belongs to the council or not', () => {
		expect(isOwnDocument(link('/rules.pdf'), site)).toBe(true);
		expect(isOwnDocument(link('https://www.example.org/rules.pdf'), site)).toBe(false);
	});

	it('is the same in two formats', () => {
		expect(isSameDocument(link('/a.xlsx', 'Rents (Excel, 2KB)'), link('/b.ods', 'rents (ODS, 2KB)'))).toBe(true);
		expect(isSameDocument(link('/a.xlsx', 'Rents'), link('/a.ods', 'Open format'))).toBe(true);
		expect(isSameDocument(link('/a.xlsx', 'Rents'), link('/b.ods', 'Fees'))).toBe(false);
	});
});
