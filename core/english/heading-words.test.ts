import { describe, expect, it } from 'vitest';
import { headingWords } from './heading-words.ts';
import { ordinaryWords } from './ordinary-words.ts';

const kinds = (text: string): string =>
	headingWords(text, ordinaryWords([]))
		.map(({ text: word, is }) => `${word}:${is}`)
		.join(' ');

describe('headingWords', () => {
	it('tells small, ordinary and unknown words with a capital', () => {
		expect(kinds('Apply For A Parking Zebra')).toBe('Apply:opener For:small A:small Parking:ordinary Zebra:unknown');
	});

	it('takes known names as a whole', () => {
		expect(kinds('Pay Council Tax online')).toBe('Pay:opener Council:name Tax:name online:plain');
	});

	it('takes a run with a word that is no ordinary one for the name of a place', () => {
		expect(kinds('Walks at Harton Town Hall')).toBe('Walks:first at:other Harton:name Town:name Hall:name');
	});

	it('takes a team for a name, but not where a small word has a capital', () => {
		expect(kinds('Planning Support Team')).toBe('Planning:name Support:name Team:name');
		expect(kinds('Ask Our Team')).toBe('Ask:first Our:small Team:ordinary');
	});

	it('lets each part of a heading begin with a capital', () => {
		expect(kinds('Parking: Permits - Fees')).toBe('Parking:opener Permits:opener Fees:opener');
	});
});
