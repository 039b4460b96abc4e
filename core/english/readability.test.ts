import { describe, expect, it } from 'vitest';
import { examplePage } from '../../tests/example-page.ts';
import type { Block } from '../content.ts';
import { hardestSentences, readingAge } from './readability.ts';

const EASY = 'Put your bin out by 6am on the day. We will pick it up and bring it back to your gate.';
const HARD = 'Determinations regarding eligibility are communicated following consideration of supplementary documentation.';

const blocksOf = (...lines: string[]): readonly Block[] => examplePage(lines.join('\n')).page.blocks;
const repeat = (text: string, times: number): string[] => Array.from({ length: times }, () => text);
const gradeOf = (...lines: string[]): number => readingAge(blocksOf(...lines))?.grade ?? Number.NaN;

describe('reading age', () => {
	it('is grade plus 5 in whole years, with the words and sentences it came from', () => {
		const age = readingAge(blocksOf(...repeat('The cat sat on the mat and it did not move.', 10)));
		expect(age).toEqual({ grade: 0.5, age: 6, words: 110, sentences: 10 });
	});

	it('is higher for hard words than for easy ones', () => {
		expect(gradeOf(...repeat(HARD, 15))).toBeGreaterThan(gradeOf(...repeat(EASY, 15)) + 10);
	});

	it('is never below grade 0', () => {
		expect(readingAge(blocksOf(...repeat('Go in. Sit up. Do it.', 40)))).toMatchObject({ grade: 0, age: 5 });
	});

	it('says nothing under 100 words', () => {
		expect(readingAge(blocksOf(...repeat(HARD, 9)))).toBeUndefined();
		expect(readingAge([])).toBeUndefined();
		expect(readingAge(blocksOf('… — …', '£55', '2026'))).toBeUndefined();
	});

	it('is the same for the same text', () => {
		const blocks = blocksOf(...repeat(EASY, 20));
		expect(readingAge(blocks)).toEqual(readingAge(blocks));
	});

	it('does not change with numbers, money, addresses and postcodes', () => {
		const plain = repeat('Pay the council for the garden bin before the collection begins.', 12);
		const noise = 'bin 2026 £75.50 9am-5pm 40% EX1 1AA bins@example.gov.uk https://example.gov.uk/a www.example.gov.uk';
		const noisy = plain.map((line) => line.replace('bin', noise));
		expect(gradeOf(...noisy)).toBe(gradeOf(...plain));
	});

	it('does not count initials such as EHCP as easy', () => {
		const lines = (word: string): string[] => repeat(`Ask the team at the school for an ${word} for your child.`, 10);
		expect(gradeOf(...lines('EHCP'))).toBeGreaterThan(gradeOf(...lines('egg')));
		expect(gradeOf(...lines('EHCP'))).toBe(gradeOf(...lines('elevator')));
	});

	it('reads words in block capitals as words', () => {
		expect(gradeOf(...repeat('PUT YOUR BIN OUT BY THE GATE ON THE DAY.', 11))).toBe(
			gradeOf(...repeat('Put your bin out by the gate on the day.', 11)),
		);
	});

	it('counts a hyphenated word as its parts', () => {
		expect(gradeOf(...repeat('Read the well-known self-help page on the site now.', 12))).toBe(
			gradeOf(...repeat('Read the well known self help page on the site now.', 12)),
		);
	});

	it('does not end a sentence at an abbreviation', () => {
		const age = readingAge(blocksOf(...repeat('Write to Mrs. Smith at no. 4 on St. Mary’s Rd. in the old town today.', 10)));
		expect(age?.sentences).toBe(10);
	});

	it('does not join lines, list items or headings', () => {
		const lines = repeat('Bring proof of who you are', 10);
		const [block] = blocksOf('one');
		const text = lines.join('\n');
		const byLineBreaks = readingAge(block ? repeat(text, 2).map((lined) => ({ ...block, text: lined, shown: lined })) : []);
		expect(byLineBreaks).toEqual(readingAge(blocksOf(...lines, ...lines)));
		expect(byLineBreaks?.sentences).toBe(20);
	});

	it('reads list items only where they are sentences', () => {
		const prose = repeat(EASY, 10);
		expect(readingAge(blocksOf(...prose, ...repeat('- Environmental Health Administration', 20)))).toEqual(
			readingAge(blocksOf(...prose)),
		);
		expect(gradeOf(...prose, ...repeat(`- ${HARD}`, 10))).toBeGreaterThan(gradeOf(...prose));
	});

	it('leaves out quotations and other languages', () => {
		const prose = blocksOf(...repeat(EASY, 10));
		const others = blocksOf(...repeat(HARD, 20)).map((block, at) =>
			at % 2 ? { ...block, quoted: true } : { ...block, lang: 'cy' },
		);
		expect(readingAge([...prose, ...others])).toEqual(readingAge(prose));
	});

	it('uses at most 5,000 words, taken from the whole page', () => {
		const half = Math.ceil(6000 / 20);
		const age = readingAge(blocksOf(...repeat(EASY, half), ...repeat(`${HARD} ${HARD}`, half)));
		expect(age?.words).toBeLessThanOrEqual(5000);
		expect(age?.words).toBeGreaterThan(4900);
		expect(age?.grade).toBeGreaterThan(gradeOf(...repeat(EASY, 20)) + 3);
		expect(age?.grade).toBeLessThan(gradeOf(...repeat(HARD, 20)) - 3);
	});

	it('copes with a word of a million letters', () => {
		const [block] = blocksOf('one');
		const text = 'a'.repeat(1_000_000);
		expect(readingAge(block ? [{ ...block, text, shown: text }] : [])).toBeUndefined();
	});
});

describe('the hardest sentences', () => {
	it('are the long ones with long words, the hardest first, as they stand on the page', () => {
		const long = `We’ll reconsider. ${HARD.replace('.', '')} submitted by the applicant.`;
		const [first, second] = hardestSentences(blocksOf(EASY, long, `${EASY.slice(0, -1)} and then we go on to the next street.`), 2);
		expect(first?.quote).toBe(`${HARD.replace('.', '')} submitted by the applicant.`);
		expect(first?.block.shown.slice(first.start, first.end)).toBe(first?.quote);
		expect(second?.quote).toMatch(/^We will pick it up/);
	});

	it('never include a short one with a single long word', () => {
		expect(hardestSentences(blocksOf('Accessibility information.'), 3)).toEqual([]);
	});
});
