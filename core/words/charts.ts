import type { Severity } from '../types.ts';
import { count, number } from './numbers.ts';

/** Pictures of numbers, and the same numbers in words. */
export const chartWords = {
	table: 'Show the numbers as a table',
	bars: {
		caption: 'Kinds of problem by area',
		area: 'Area',
		all: 'All',
		todo: { must: 'To fix', should: 'To improve', consider: 'To judge' } as const satisfies Record<Severity, string>,
		allAreas: 'All areas',
	},
	lengths: {
		title: 'Sentence lengths',
		name: 'Sentence lengths along the page',
		none: 'This check did not count the words of sentences.',
		said: (sentences: number, over: number, limit: number, longest: number): string =>
			[
				`${count(sentences, 'sentence')}, ${over === 0 ? 'none' : number.format(over)} of them with more than ${count(limit, 'word')}.`,
				`The longest has ${number.format(longest)}.`,
			].join(' '),
		each: (n: number): string =>
			n === 1
				? 'Each bar is a sentence, in the order of the page.'
				: `Each bar stands for ${number.format(n)} sentences in a row, and is as high as the longest of them.`,
		limit: (limit: number, style: string): string =>
			`The line is at ${count(limit, 'word')}: that is the most in the house style ‘${style}’.`,
		start: 'Start',
		end: 'End',
		longest: 'Longest sentences',
		caption: 'Words in each sentence',
		captionEach: 'Words in the longest of each group of sentences',
		sentence: 'Sentence',
		sentences: 'Sentences',
		words: 'Words',
		over: 'Over the line',
		yes: 'yes',
		no: 'no',
		range: (from: number, to: number): string =>
			from === to ? number.format(from) : `${number.format(from)} to ${number.format(to)}`,
		counted: (n: number): string => count(n, 'word'),
		at: (at: number): string => `sentence ${number.format(at)} of the page`,
	},
	age: {
		name: 'Reading age on a scale from 9 to 18 and over',
		said: (age: number, aim: number): string => `This page is at about ${number.format(age)}. The aim is ${number.format(aim)}.`,
		here: (age: number): string => `This page: about ${number.format(age)}`,
		aim: (aim: number, own: boolean): string =>
			own ? `Aim of the house style: ${number.format(aim)}` : `Aim of many councils: ${number.format(aim)}`,
		caption: 'Reading age',
		what: 'What',
		age: 'Age',
		thisPage: 'This page',
		theAim: 'Aim',
		push: 'What pushes it up',
		sentences: 'Hardest sentences',
		words: 'Long words',
		wordsCaption: 'Syllables, and how often each word is on the page',
		wordsText: 'This list leaves out names. Keep a word that your readers know.',
		noSentences: 'No sentence stands out.',
		word: 'Word',
		syllables: 'Syllables',
		times: 'Times',
		weight: (word: string, syllables: number, times: number): string =>
			`${word} (${count(syllables, 'syllable')}, ${times === 1 ? 'once' : `${number.format(times)} times`})`,
	},
} as const;
