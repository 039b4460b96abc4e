import { describe, expect, test } from 'vitest';
import { sampleFinding } from '../tests/sample-audit.ts';
import { productOf, supplierShares } from './supplier.ts';

const OWN = { url: 'https://www.sampleton.gov.uk/bins' };
const field = sampleFinding({ key: 'field', fixer: 'supplier', snippet: '<fieldset class="a">' });
const map = sampleFinding({ key: 'map', fixer: 'supplier', snippet: '<iframe title="" src="https://maps.example.org/embed?a=1">' });
const form = sampleFinding({ key: 'form', fixer: 'supplier', snippet: '<iframe src="https://sampleton.achieveservice.com/x">' });

describe('productOf', () => {
	test('is what runs the page: by the house style, by its host, else the host itself', () => {
		expect(productOf(field, { ...OWN, supplier: 'Example Ltd' })).toEqual({ name: 'Example Ltd', unnamed: false });
		expect(productOf(field, { url: 'https://sampleton.citizenspace.com/parks' })).toEqual({
			name: 'Citizen Space',
			unnamed: false,
		});
		expect(productOf(field, OWN)).toEqual({ name: 'www.sampleton.gov.uk', unnamed: true });
	});

	test('is what is set into the page, where the finding is about that', () => {
		expect(productOf(map, { ...OWN, supplier: 'Example Ltd' })).toEqual({ name: 'maps.example.org', unnamed: true });
		expect(productOf(form, OWN).name).toBe('AchieveForms');
	});

	test('is the page’s own for a part from the same host, and for an address that is none', () => {
		for (const src of ['https://www.sampleton.gov.uk/map', 'javascript:alert(1)', 'about:blank'])
			expect(productOf({ snippet: `<iframe src="${src}">` }, OWN).name).toBe('www.sampleton.gov.uk');
	});
});

describe('supplierShares', () => {
	test('makes a share for each product, and leaves out what others fix', () => {
		const shares = supplierShares([field, map, form, sampleFinding({ fixer: 'template' })], OWN);
		expect(shares.map(({ product, findings }) => [product.name, findings.map(({ key }) => key)])).toEqual([
			['www.sampleton.gov.uk', ['field']],
			['maps.example.org', ['map']],
			['AchieveForms', ['form']],
		]);
	});
});
