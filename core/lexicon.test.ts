import { describe, expect, it } from 'vitest';
import acronyms from '../assets/words/acronyms.json' with { type: 'json' };
import everyday from '../assets/words/acronyms-known-to-all.json' with { type: 'json' };
import formal from '../assets/words/formal-words.json' with { type: 'json' };
import jargon from '../assets/words/jargon.json' with { type: 'json' };
import avoid from '../assets/words/words-to-avoid.json' with { type: 'json' };
import { advice, type Entry, isPartOfName, isQuoted, lexicon } from './lexicon.ts';

type Sources = Readonly<Record<string, { readonly name: string; readonly url: string; readonly licence: string }>>;

const found = (entries: readonly Entry[], text: string): string[] =>
	lexicon(entries)
		.find(text)
		.map(({ start, end }) => text.slice(start, end));
const entry = (match: string[], more: Partial<Entry> = {}): Entry => ({ match, source: 'O', ...more });

describe('a word list', () => {
	it('finds words in capitals and small letters, in order', () => {
		expect(found([entry(['robust']), entry(['hub'])], 'Robust hub. ROBUST!')).toEqual(['Robust', 'hub', 'ROBUST']);
	});

	it('finds the longest phrase at each place, and nothing inside it', () => {
		expect(found([entry(['in addition']), entry(['in addition to', 'addition'])], 'in addition to this, in addition')).toEqual([
			'in addition to',
			'in addition',
		]);
	});

	it('finds no phrase across a comma, a stop or inside a longer word', () => {
		expect(found([entry(['prior to']), entry(['via'])], 'prior, to via-duct viable www.via.example prior. To')).toEqual([]);
	});

	it("leaves out the 's of an owner", () => {
		expect(found([entry(['local authority']), entry(['precept'])], "the local authority's precept's share")).toEqual([
			'local authority',
			'precept',
		]);
	});

	it('finds words next to punctuation and at the end', () => {
		expect(found([entry(['prior to'])], '(prior to) prior to, “prior to” prior to')).toHaveLength(4);
	});

	it('drops a hit inside a safe phrase, and only there', () => {
		const hits = lexicon([entry(['robust'], { safe: ['robust container'] })]).find(
			'A robust container and a robust plan, robust container',
		);
		expect(hits.map(({ start }) => start)).toEqual([25]);
	});

	it('minds capitals where an entry asks for it', () => {
		expect(found([entry(['Accordingly'], { exact: true })], 'Accordingly, act accordingly.')).toEqual(['Accordingly']);
	});

	it('gives offsets into the text it was given, whatever letters it holds', () => {
		expect(found([entry(['hub'])], 'İstanbul ẞtraße 🗑 hub')).toEqual(['hub']);
	});
});

describe('advice', () => {
	it('says what to write, what to explain and what to ask', () => {
		expect(advice(entry(['x'], { plain: 'use' }))).toBe('Try: use.');
		expect(advice(entry(['x'], { means: 'land around a house' }))).toBe('Explain at first use: land around a house.');
		expect(advice(entry(['x'], { plain: 'use', question: 'Why?' }))).toBe('Try: use. Why?');
	});
});

describe('part of a name', () => {
	const name = (text: string, part: string): boolean => isPartOfName(text, text.indexOf(part), text.indexOf(part) + part.length);
	it.each([
		['the Family Hub in town', 'Hub', true],
		['Robust Communities Fund', 'Robust', true],
		['the Statement of Community Engagement', 'Community Engagement', true],
		['the Monitoring Officer', 'Monitoring Officer', true],
		['Robust plans help', 'Robust', false],
		['the family hub', 'hub', false],
		['We said: “Robust plans”', 'Robust', false],
	])('%s', (text, part, expected) => {
		expect(name(text, part)).toBe(expected);
	});
});

describe('quoted words', () => {
	const quoted = (text: string): boolean => isQuoted(text, text.indexOf("don't"), text.indexOf("don't") + 5);
	it.each([
		["Join 'Please don't litter' today", true],
		['She said "I don\'t know" to us', true],
		["Residents' bins: don't touch", false],
		["The council's team don't know, and the residents' group can't", false],
		['"Yes" means we don\'t mind', false],
	])('%s', (text, expected) => {
		expect(quoted(text)).toBe(expected);
	});

	it('are found in less than a second in a very long text', () => {
		const text = `${"don't 'a ".repeat(20_000)}${'"b '.repeat(20_000)}`;
		const started = performance.now();
		isQuoted(text, 100_000, 100_005);
		expect(performance.now() - started).toBeLessThan(1000);
	});
});

describe('the lists', () => {
	const lists: Readonly<Record<string, { readonly sources: Sources; readonly entries: readonly Entry[] }>> = {
		avoid,
		formal,
		jargon,
	};
	const entries = Object.values(lists).flatMap((list) => list.entries);
	it.each(Object.entries({ ...lists, acronyms, everyday }))('%s names the source of every entry, with its licence', (_, list) => {
		const sources: Sources = list.sources;
		for (const { source } of list.entries) {
			expect(sources[source]?.url).toMatch(/^https:\/\//);
			expect(sources[source]?.licence).not.toBe('');
		}
	});

	it('hold no phrase twice', () => {
		const all = entries.flatMap(({ match }) => match);
		expect(all.filter((phrase, at) => all.indexOf(phrase) !== at)).toEqual([]);
	});

	it('hold safe phrases in lower case that contain one of their words', () => {
		const idle = entries.flatMap(({ match, safe = [] }) =>
			safe.filter((phrase) => phrase !== phrase.toLowerCase() || !match.some((word) => phrase.includes(word.toLowerCase()))),
		);
		expect(idle).toEqual([]);
	});

	it('give advice in words that are on no list', () => {
		const all = lexicon(entries);
		const own = entries.map((one) => advice(one).replace(/'[^']*'/g, ''));
		expect(own.filter((text) => all.find(text).length > 0)).toEqual([]);
		expect(own).not.toContain('');
	});

	it('give the meaning of an acronym in words that are on no list', () => {
		const all = lexicon(entries);
		const known: readonly Entry[] = acronyms.entries;
		expect(known.map(({ means = '' }) => means).filter((text) => all.find(text).length > 0)).toEqual([]);
	});

	it('hold no acronym twice', () => {
		const all = [...acronyms.entries, ...everyday.entries].flatMap(({ match }) => match).concat(everyday.shouted);
		expect(all.filter((letters, at) => all.indexOf(letters) !== at)).toEqual([]);
	});
});
