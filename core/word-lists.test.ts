import { describe, expect, it } from 'vitest';
import abbreviations from '../assets/words/abbreviations.json' with { type: 'json' };
import acronyms from '../assets/words/acronyms.json' with { type: 'json' };
import everyday from '../assets/words/acronyms-known-to-all.json' with { type: 'json' };
import formal from '../assets/words/formal-words.json' with { type: 'json' };
import inclusive from '../assets/words/inclusive.json' with { type: 'json' };
import jargon from '../assets/words/jargon.json' with { type: 'json' };
import metaphors from '../assets/words/metaphors.json' with { type: 'json' };
import spelling from '../assets/words/us-spelling.json' with { type: 'json' };
import avoid from '../assets/words/words-to-avoid.json' with { type: 'json' };
import { type Entry, forms, lexicon } from './english/lexicon.ts';
import { suggest } from './english/suggest.ts';
import { sentences } from './english/text.ts';

const ALWAYS_ON = { avoid, metaphors, formal, jargon, inclusive, spelling };
const entries = Object.values(ALWAYS_ON).flatMap((one) => one.entries as readonly Entry[]);
const places = (one: Entry): string[] =>
	[...forms(one)].map(([phrase]) => [phrase, one.followedBy ?? '', one.precededBy ?? ''].join(' | '));

describe('the lists together', () => {
	it('look for nothing twice', () => {
		const all = entries.flatMap(places);
		expect(all.filter((phrase, at) => all.indexOf(phrase) !== at)).toEqual([]);
	});

	it('look for no word of which both spellings are the same', () => {
		expect(spelling.entries.filter(({ match = [], plain: uk = [] }) => match.some((us) => (uk as string[]).includes(us)))).toEqual(
			[],
		);
	});

	it('say what they say in words that are on no list', () => {
		const all = lexicon(entries);
		const own = entries
			.filter((one) => !(spelling.entries as readonly Entry[]).includes(one))
			.flatMap(({ plain: swaps = [], means = '', question: ask = '' }) => [...swaps, means, ask.replace(/'[^']*'/g, '')]);
		expect(own.filter((words) => all.find(words).length > 0)).toEqual([]);
	});

	it('give the meaning of an acronym in words that are on no list', () => {
		const all = lexicon(entries);
		const known: readonly Entry[] = acronyms.entries as readonly Entry[];
		expect(known.map(({ means = '' }) => means).filter((words) => all.find(words).length > 0)).toEqual([]);
	});

	it('hold no acronym twice', () => {
		const all = [...acronyms.entries, ...everyday.entries].flatMap(({ match }) => match).concat(everyday.shouted);
		expect(all.filter((letters, at) => all.indexOf(letters) !== at)).toEqual([]);
	});

	it('always say something', () => {
		const silent = entries.filter((one) => {
			return [...forms(one)].some(
				([phrase, form]) => suggest(phrase, { entry: one, start: 0, end: phrase.length, ...(form ? { form } : {}) }) === '',
			);
		});
		expect(silent).toEqual([]);
	});

	it('know 450 terms of councils or more', () => {
		const terms = ([...jargon.entries, ...acronyms.entries] as readonly Entry[]).flatMap(({ match = [], lemma = [] }) => [
			...match,
			...lemma,
		]);
		expect(new Set(terms).size).toBeGreaterThanOrEqual(450);
	});
});

describe('shortened words', () => {
	// What may follow each without ending a sentence.
	const NEXT: Readonly<Record<string, string>> = { never: 'Smith', 'unless number': '4', seldom: 'Mary', 'before capital': 'and' };
	it.each(abbreviations.entries.flatMap(({ match, ends }) => match.map((word) => ({ word, ends }))))(
		'$word does not end a sentence ($ends)',
		({ word, ends }) => {
			expect(sentences(`They saw ${word}. ${NEXT[ends]} there today.`)).toHaveLength(1);
		},
	);
});
