import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sentences } from './text.ts';

const CASES = readFileSync(new URL('../../tests/sentences.txt', import.meta.url), 'utf8')
	.split('\n')
	.filter((line) => line !== '' && !line.startsWith('#'));

/** Cases that the splitter gets wrong today, by their text: the score is the rest. */
const KNOWN_WRONG: ReadonlySet<string> = new Set([]);

const split = (text: string): string =>
	sentences(text)
		.map((each) => each.text)
		.join('|');
const asMarked = (line: string): string => line.replaceAll('~', '|');

describe(`sentences end where people end them, in ${CASES.length - KNOWN_WRONG.size} of ${CASES.length} cases`, () => {
	it('has at least 60 cases', () => {
		expect(CASES.length).toBeGreaterThanOrEqual(60);
	});

	it.each(CASES.filter((line) => !KNOWN_WRONG.has(line)))('%s', (line) => {
		expect(split(line.replaceAll('|', ' ').replaceAll('~', ''))).toBe(asMarked(line));
	});
});
