import { describe, expect, it } from 'vitest';
import { isWhole, standsAlone } from './clause.ts';

describe('what can be a sentence of its own', () => {
	it.each([
		['the council needs 3 months', true],
		['it can flag a problem', true],
		['we reserve the right to stop', true],
		['paper forms by post are accepted', true],
		['always check the date', true],
		["don't act until it comes", true],
		['contact us first', true],
		['however, children must have an adult with them', true],
		['appeals take longer', true],
		['now a ceremonial role in the town', false],
		['the higher rate with 8 points', false],
		['people who are in care', false],
		['if you want proof', false],
		['who share a kitchen', false],
		['not something we can change', false],
		['whatever is behind the need', false],
		['anyone whose licence was refused', false],
		['even so far as to make a point', false],
		['people in homes for the old', false],
	])('%s: %s', (words, expected) => {
		expect(standsAlone(words)).toBe(expected);
	});
});

describe('what comes before a break', () => {
	it.each([
		['You can bring a van', true],
		['If you move, tell us', true],
		['If you move you must tell us', true],
		['Apply early', true],
		['We asked people about bins', true],
		['If you move to a new house', false],
		['Across the board', false],
		['The fee is £30 (or less when you start in May', false],
	])('%s: %s', (words, expected) => {
		expect(isWhole(words)).toBe(expected);
	});
});
