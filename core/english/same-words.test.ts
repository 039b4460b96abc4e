import { describe, expect, it } from 'vitest';
import { contentWords, plainWords, sharesWord } from './same-words.ts';

describe('words in common', () => {
	it.each([
		['Recycling', 'Recycle plastic bottles'],
		['Bins', 'Report a missed bin'],
		['Paying rent', 'How to pay'],
		['Letting your home', 'Let a home'],
		["Carers' breaks", 'Help for a carer'],
		['Park-and-ride', 'Where to park'],
	])('%s shares one with %s', (one, other) => expect(sharesWord(one, other)).toBe(true));

	it.each([
		['Bus passes', 'Business rates'],
		['What you can do', 'How you can do it'],
		['Garden waste', 'Appeal a school place'],
		['2026', '2026'],
		['', 'Bins'],
	])('%s shares none with %s', (one, other) => expect(sharesWord(one, other)).toBe(false));
});

it('leaves out small words and possessives', () => {
	expect(contentWords("How to see the council's rents")).toEqual(['council', 'rents']);
});

it('compares texts without case and marks', () => {
	expect(plainWords(' Opening Hours: ')).toBe(plainWords('opening hours'));
	expect(plainWords('St Anne’s – hall')).toBe('st annes hall');
});
