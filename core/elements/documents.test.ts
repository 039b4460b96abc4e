import { describe, expect, it } from 'vitest';
import { sampleLink } from '../../tests/sample-element.ts';
import { siteOf } from '../brief.ts';
import { GOVUK } from '../house-style/house-style.ts';
import { fileName, isDocument, isOwnDocument, isSameDocument } from './documents.ts';

const site = siteOf(GOVUK, 'https://www.example.gov.uk/bins');

it('reads the name of a file', () => {
	expect(fileName(sampleLink('/files/Garage%20rules.pdf?v=2'))).toBe('Garage rules.pdf');
	expect(fileName(sampleLink('/files/100%25-rules.pdf'))).toBe('100%-rules.pdf');
	expect(fileName(sampleLink('/files/a%ZZ.pdf'))).toBe('a%ZZ.pdf');
});

describe('a document', () => {
	it('is one by its address or its words', () => {
		expect(isDocument(sampleLink('/rules.pdf'))).toBe(true);
		expect(isDocument(sampleLink('/download/12', 'Rules (PDF, 20KB)'))).toBe(true);
		expect(isDocument(sampleLink('/download/12', 'Rules'))).toBe(false);
		expect(isDocument(sampleLink('/pdf', 'Why we do not use PDF'))).toBe(false);
	});

	it('belongs to the council or not', () => {
		expect(isOwnDocument(sampleLink('/rules.pdf'), site)).toBe(true);
		expect(isOwnDocument(sampleLink('https://www.example.org/rules.pdf'), site)).toBe(false);
	});

	it('is the same in two formats', () => {
		expect(isSameDocument(sampleLink('/a.xlsx', 'Rents (Excel, 2KB)'), sampleLink('/b.ods', 'rents (ODS, 2KB)'))).toBe(true);
		expect(isSameDocument(sampleLink('/a.xlsx', 'Rents'), sampleLink('/a.ods', 'Open format'))).toBe(true);
		expect(isSameDocument(sampleLink('/a.xlsx', 'Rents'), sampleLink('/b.ods', 'Fees'))).toBe(false);
	});
});
