import { describe, expect, test } from 'vitest';
import { examplePage } from '../../tests/example-page.ts';
import { proseFacts } from './prose-facts.ts';
import { readingAge } from './readability.ts';

const EASY = 'We empty your bin once a week and you can put it out the night before.';
const LONG = `${EASY.slice(0, -1)} and then we go on to the next street with the truck until all of them are done for the day.`;
const HARD =
	'Notification of contamination necessitates alternative collection arrangements for the municipal recycling receptacle concerned, notwithstanding representations.';

const blocksOf = (...lines: string[]) => examplePage(lines.join('\n')).page.blocks;
const factsOf = (...lines: string[]) => {
	const blocks = blocksOf(...lines);
	return proseFacts(blocks, readingAge(blocks));
};

describe('proseFacts', () => {
	test('counts the words of each sentence in page order, also of several in a paragraph', () => {
		expect(factsOf(`${EASY} Put it out.`, '# Heading', LONG).sentenceLengths).toEqual([16, 3, 37]);
	});

	test('leaves lists of names out: nobody reads them as a sentence', () => {
		expect(
			factsOf('Abbey, Barnwood, Barton, Coney Hill, Elmbridge, Grange, Hucclecote, Kingsholm and Wotton.').sentenceLengths,
		).toEqual([]);
	});

	test('names the three longest by their place and section, the longest first', () => {
		const { longest = [], sentenceLengths = [] } = factsOf('# Bins', EASY, '## Trucks', LONG, 'Go.', EASY);
		expect(longest.map(({ at, words }) => [at, words])).toEqual([
			[1, 37],
			[0, 16],
			[3, 16],
		]);
		for (const { at, words } of longest) expect(sentenceLengths[at]).toBe(words);
		expect(longest[0]).toMatchObject({ quote: LONG, section: ['Bins', 'Trucks'] });
	});

	test('keeps at most 500 characters of a sentence', () => {
		const { longest = [] } = factsOf(`We ${'go on and '.repeat(200)}stop.`);
		expect(longest[0]?.quote).toHaveLength(500);
		expect(longest[0]?.words).toBe(602);
	});

	test('names what is harder than the page as a whole, and nothing on a page with no reading age', () => {
		const { hard } = factsOf(...Array.from({ length: 9 }, () => EASY), HARD);
		expect(hard?.sentences.map(({ quote }) => quote)).toEqual([HARD]);
		expect(hard?.words.map(({ word }) => word)).toContain('contamination');
		expect(factsOf(EASY, HARD).hard).toBeUndefined();
	});

	test('counts the same sentences everywhere', () => {
		const { sentences, averageSentence, sentenceLengths = [] } = factsOf(`${EASY} Put it out.`, LONG);
		expect([sentences, averageSentence]).toEqual([sentenceLengths.length, 18.7]);
	});

	test('has at most 5 sentences and 10 words', () => {
		const { hard } = factsOf(...Array.from({ length: 20 }, () => EASY), ...Array.from({ length: 8 }, () => HARD));
		expect([hard?.sentences.length, hard?.words.length]).toEqual([5, 10]);
	});
});
