import { describe, expect, it } from 'vitest';
import { type Entry, lexicon } from './lexicon.ts';
import { isPartOfName, isQuoted } from './name-or-quote.ts';

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

	it('finds safe words near by, but not beyond the end of the sentence', () => {
		const hits = lexicon([entry(['possess'], { safe: ['firearm'] })]).find(
			'You possess a firearm. You possess skill. Firearms are here.',
		);
		expect(hits.map(({ start }) => start)).toEqual([27]);
	});

	it('finds every form of a verb or a noun, and says which', () => {
		const forms = lexicon([
			{ lemma: ['undertake'], as: 'verb', source: 'O' },
			{ lemma: ['local authority'], as: 'noun', source: 'O' },
		]).find('We undertook work undertaken by local authorities, undertaking it and undertakes');
		expect(forms.map(({ form }) => form)).toEqual(['past', 'participle', 'plural', 'ing', 's']);
	});

	it('asks for a word before or after where the entry does', () => {
		const entries = [entry(['deliver'], { followedBy: ['change', 'real'] }), entry(['meters'], { precededBy: ['#', 'square'] })];
		expect(found(entries, 'deliver change, deliver milk, deliver changes, 5 meters, square meters, gas meters')).toEqual([
			'deliver',
			'meters',
			'meters',
		]);
	});

	it('knows which words may not follow, and where a sentence part ends', () => {
		const entries = [entry(['drive out'], { notFollowedBy: ['of', '.'] })];
		expect(found(entries, 'drive out of town, drive out, drive out often, drive out')).toEqual(['drive out']);
	});

	it('looks for shorter words where the longest do not fit', () => {
		const list = lexicon([entry(['the poor']), entry(['poor'])], (text, { end }) => end === text.length || end < 9);
		expect(list.find('the poor soil, the poor soil').map(({ start }) => start)).toEqual([0]);
		const other = lexicon([entry(['the poor']), entry(['poor'])], (_, { start }) => start > 0);
		expect(other.find('the poor').map(({ start }) => start)).toEqual([4]);
	});

	it('minds capitals where an entry asks for it', () => {
		expect(found([entry(['Accordingly'], { exact: true })], 'Accordingly, act accordingly.')).toEqual(['Accordingly']);
	});

	it('gives offsets into the text it was given, whatever letters it holds', () => {
		expect(found([entry(['hub'])], 'İstanbul ẞtraße 🗑 hub')).toEqual(['hub']);
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
