import { describe, expect, it } from 'vitest';
import { hasWord, matchesAt } from './at-words.ts';

const FIRSTS = new Set(['make', "won't"]);
const found = (text: string): string[] => [...matchesAt(text, FIRSTS, /(?:make|won't) \w+/iy)].map(([whole]) => whole);

describe('matchesAt', () => {
	it('finds a pattern at its first words, in any letters', () => {
		expect(found("Make do and make up. It won't do.")).toEqual(['Make do', 'make up', "won't do"]);
	});

	it('does not begin inside a match or a longer word', () => {
		expect(found('make make do, remake it, make-up time')).toEqual(['make make']);
	});
});

describe('hasWord', () => {
	it('looks for whole words', () => {
		expect(hasWord('Make it.', FIRSTS)).toBe(true);
		expect(hasWord('Remake it.', FIRSTS)).toBe(false);
	});
});
