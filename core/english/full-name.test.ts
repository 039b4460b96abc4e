import { describe, expect, it } from 'vitest';
import { findFullName } from './full-name.ts';

describe('findFullName', () => {
	it.each([
		['Fees for Biodiversity Net Gain and trees', 'BNG', 'Biodiversity Net Gain'],
		['Special Educational Needs and Disabilities support', 'SEND', 'Special Educational Needs and Disabilities'],
		['The Department for Education', 'DfE', 'Department for Education'],
		['Houses in Multiple Occupation', 'HMO', 'Houses in Multiple Occupation'],
	])('finds the name in "%s"', (text, letters, name) => expect(findFullName(text, letters)?.text).toBe(name));

	it.each([
		['big new gate', 'BNG'],
		['Bins. New Gates', 'BNG'],
		['Blue New bins', 'BNG'],
		['Council Tax', 'CT'],
		['BNG', 'BNG'],
	])('finds none in "%s"', (text, letters) => expect(findFullName(text, letters)).toBeUndefined());

	it('finds a listed name in small letters, but not inside a longer word', () => {
		expect(findFullName('Pay fixed penalty notices', 'FPN', 'fixed penalty notice')?.text).toBe('fixed penalty notice');
		expect(findFullName('unfixed penalty notice', 'FPN', 'fixed penalty notice')).toBeUndefined();
	});
});
