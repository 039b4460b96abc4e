import { describe, expect, it, test } from 'vitest';
import { words } from './words.ts';
import { mergeWords, wordsFromTable } from './words-table.ts';

const { row: wrong } = words.houseStyle;

describe('words from a spreadsheet', () => {
	it('come with a plain version and a question', () => {
		expect(wordsFromTable('going forward\tfrom now on\t\nsignpost\t\tWho gives the help?\nhub')).toEqual({
			entries: [
				{ words: 'going forward', plain: 'from now on' },
				{ words: 'signpost', question: 'Who gives the help?' },
				{ words: 'hub' },
			],
			problems: [],
		});
	});

	test.each([
		'Words\tPlain version\tQuestion\nhub\tcentre',
		'word\nhub\tcentre',
		'\nPhrase\tUse instead\nhub\tcentre',
		'words to avoid\t\t\nhub\tcentre\t\t\t',
		'\uFEFF"hub"\t"centre"\r\n\r\n',
		'  hub \t centre\r\t\t\r',
		'hub\nHub\tcentre\nHUB',
		'hub\t"centre"\n"hub"\tcentre',
		'"hub"\t"centre\n"',
	])('as many programs copy them: %j', (text) => {
		expect(wordsFromTable(text)).toEqual({ entries: [{ words: 'hub', plain: 'centre' }], problems: [] });
	});

	it('may hold quotation marks, commas and line ends', () => {
		const text = '"the ""hub"", so to speak"\t"one\ntwo"\nthird sector, or voluntary';
		expect(wordsFromTable(text).entries).toEqual([
			{ words: 'the "hub", so to speak', plain: 'one two' },
			{ words: 'third sector, or voluntary' },
		]);
	});

	it('may hold quotation marks that no spreadsheet put there', () => {
		expect(wordsFromTable('"the hub\tcentre\nlast').entries).toEqual([{ words: '"the hub', plain: 'centre' }, { words: 'last' }]);
		expect(wordsFromTable('"hub" and spoke\tnetwork').entries).toEqual([{ words: '"hub" and spoke', plain: 'network' }]);
	});

	it('may be many', () => {
		const many = Array.from({ length: 5_000 }, (_, at) => `word ${at}\tplain`).join('\n');
		const { entries } = wordsFromTable(many);
		expect(mergeWords(entries, entries)).toHaveLength(5_000);
	}, 2_000);

	it('are words and no header where the rest of the row says so', () => {
		expect(wordsFromTable('term\tschool term dates').entries).toEqual([{ words: 'term', plain: 'school term dates' }]);
	});

	it('of nothing are none', () => {
		for (const text of ['', '\n\n', '\t\t\n']) expect(wordsFromTable(text)).toEqual({ entries: [], problems: [] });
	});

	it('that cannot be taken are named by their row, and the others are taken', () => {
		const rows = [
			'hub\tcentre',
			'',
			'\tfrom now on',
			'!!!',
			`long\t${'a'.repeat(301)}`,
			'one\ttwo\tthree?\tfour',
			'Hub\tplace',
			'last',
		];
		expect(wordsFromTable(rows.join('\n'))).toEqual({
			entries: [{ words: 'hub', plain: 'centre' }, { words: 'last' }],
			problems: [
				{ row: 3, reason: wrong.noWords },
				{ row: 4, reason: wrong.notWords },
				{ row: 5, reason: wrong.tooLong(300) },
				{ row: 6, reason: wrong.tooMany },
				{ row: 7, reason: wrong.differs('Hub') },
			],
		});
	});
});

it('new words go into a list, and take the place of the same ones', () => {
	const old = [{ words: 'hub', plain: 'centre', why: 'Nobody says it.' }, { words: 'kept' }];
	expect(mergeWords(old, [{ words: 'Hub', plain: 'place' }, { words: 'new' }])).toEqual([
		{ words: 'Hub', plain: 'place', why: 'Nobody says it.' },
		{ words: 'kept' },
		{ words: 'new' },
	]);
});
