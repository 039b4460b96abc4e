import readabilityScores from 'readability-scores';
import type { Block } from '../content.ts';
import type { ReadingAge } from '../text-facts.ts';
import { type PageSentence, proseSentences } from './prose-sentences.ts';
import { words } from './text.ts';

/**
 * Reading age by Flesch-Kincaid: one figure a page, a pointer and no verdict. The package is kept behind this file:
 * it joins lines, counts numbers as easy words and initials as one syllable, so it gets clean sentences one by one.
 */

// Below this a grade swings wildly (prose-methods; other tools take 20 or 30).
const LEAST_WORDS = 100;
// Enough for a steady figure; more would only take longer.
const MOST_WORDS = 5000;
const LONGEST_WORD = 40;
const LEAST_HARD = 12;
/** What the formula takes off, which `hardnessOf` leaves out. */
const ABOVE_GRADE = 15.59;
const NO_WORD = /@|^https?:|^www\.|\.\p{L}{2,}/iu;
const INITIALS = /^\p{Lu}{2,6}s?$/u;
const STOPPED_INITIALS = /^\p{L}(?:\.\p{L})+$/u;

/**
 * Undefined where there are fewer than 100 words of prose.
 * @param blocks the English ones of a page
 */
export function readingAge(blocks: readonly Block[]): ReadingAge | undefined {
	const clean = proseSentences(blocks)
		.map(({ block, start, end }) => countable(block.text.slice(start, end)))
		.filter((kept) => kept.length > 0);
	const used = spread(clean);
	if (used.reduce((sum, kept) => sum + kept.length, 0) < LEAST_WORDS) return undefined;
	const scores = readabilityScores(used.map((kept) => `${kept.join(' ')}.`).join('\n\n'), { onlyFleschKincaid: true });
	if (scores?.fleschKincaid === undefined || !Number.isFinite(scores.fleschKincaid)) return undefined;
	const grade = Math.max(0, Math.round(scores.fleschKincaid * 10) / 10);
	return { grade, age: Math.round(grade + 5), words: scores.wordCount, sentences: scores.sentenceCount };
}

/** The sentences that push the reading age up most, the hardest first: long ones with many long words. */
export function hardestSentences(blocks: readonly Block[], count: number): PageSentence[] {
	return hardestOf(proseSentences(blocks), count);
}

/** The same of sentences that are at hand. @param grade those that are not harder than this stay out */
export function hardestOf(all: readonly PageSentence[], count: number, grade = -ABOVE_GRADE): PageSentence[] {
	return all
		.map((sentence) => ({ sentence, hardness: hardnessOf(sentence.quote) }))
		.filter(({ hardness }) => hardness > grade + ABOVE_GRADE)
		.sort((a, b) => b.hardness - a.hardness)
		.slice(0, count)
		.map(({ sentence }) => sentence);
}

/** The words of a sentence that a formula can count: no numbers, money, addresses or postcodes; initials spelled out. */
function countable(sentence: string): string[] {
	const shouts = !/\p{Ll}/u.test(sentence);
	return [...words(sentence)].flatMap(({ text }) => {
		if (STOPPED_INITIALS.test(text)) return [spelled(text.replaceAll('.', ''))];
		if (NO_WORD.test(text)) return [];
		return text
			.split(/[^\p{L}\p{N}'£$€%]+/u)
			.filter((part) => /\p{L}/u.test(part) && !/[\p{N}£$€%]/u.test(part) && part.length <= LONGEST_WORD)
			.map((part) => (INITIALS.test(part) && !shouts ? spelled(part.replace(/s$/, '')) : part.toLowerCase()));
	});
}

// One syllable a letter, as it is said: the package would count 'EHCP' as one.
const spelled = (initials: string): string => 'bo'.repeat(initials.length);

/** At most 5,000 words, taken evenly over the page by whole sentences. */
function spread(clean: readonly string[][]): readonly string[][] {
	const total = clean.reduce((sum, kept) => sum + kept.length, 0);
	if (total <= MOST_WORDS) return clean;
	const used: string[][] = [];
	let seen = 0;
	let taken = 0;
	for (const kept of clean) {
		seen += kept.length;
		if (taken + kept.length > (seen * MOST_WORDS) / total) continue;
		taken += kept.length;
		used.push(kept);
	}
	return used;
}

/** A rough Flesch-Kincaid grade, `ABOVE_GRADE` too high: groups of vowels stand in for syllables. 0 for short sentences, which one long word would make hard. */
function hardnessOf(sentence: string): number {
	const parts = countable(sentence);
	if (parts.length < LEAST_HARD) return 0;
	const groups = parts.reduce((sum, part) => sum + Math.max(1, part.replace(/e[sd]?$/, '').match(/[aeiouy]+/g)?.length ?? 1), 0);
	return 0.39 * parts.length + 11.8 * (groups / parts.length);
}
