import { ageScale } from '../charts/age-scale.ts';
import { sentenceChart } from '../charts/sentence-chart.ts';
import { beginning, sentenceFacts } from '../charts/sentence-facts.ts';
import type { CountedSentence } from '../types.ts';
import { words } from '../words.ts';
import { type Block, foreign, heading, list, paragraph, say } from './blocks.ts';
import type { Evidence } from './evidence.ts';

const { age, lengths } = words.charts;

/** The reading age, what pushes it up, and how long the sentences are. */
export const readingBlocks = (report: Evidence): Block[] => [...reading(report), ...sentences(report)];

function reading({ readingAge, audit }: Evidence): Block[] {
	const scale = ageScale(audit);
	const { hard } = audit.facts;
	return [
		heading(2, 'reading-age', words.readingAge.title),
		...readingAge.map(paragraph),
		paragraph(words.readingAge.pointer),
		...(scale === undefined
			? []
			: [
					paragraph(`${age.here(scale.age)}. ${age.aim(scale.aim, scale.ownAim)}.`),
					{
						kind: 'drawing',
						drawing: scale.drawing,
						table: {
							kind: 'table',
							caption: age.caption,
							head: [age.what, age.age],
							rows: [
								[say(age.thisPage), say(String(scale.age))],
								[say(age.theAim), say(String(scale.aim))],
							],
						},
					} as const,
				]),
		...(hard === undefined || hard.sentences.length === 0
			? []
			: [heading(3, 'hard-sentences', age.sentences), listed(hard.sentences)]),
		...(hard === undefined || hard.words.length === 0
			? []
			: [
					heading(3, 'hard-words', age.words),
					paragraph(age.wordsText),
					{
						kind: 'table',
						caption: age.wordsCaption,
						head: [age.word, age.syllables, age.times],
						rows: hard.words.map(({ word, syllables, times }) => [foreign(word), say(String(syllables)), say(String(times))]),
					} as const,
				]),
	];
}

function sentences({ audit }: Evidence): Block[] {
	const chart = sentenceChart(audit);
	if (chart === undefined) return [];
	const { each, bars, limit, longest, drawing } = chart;
	return [
		heading(2, 'sentence-lengths', lengths.title),
		paragraph(drawing.description ?? ''),
		{
			kind: 'drawing',
			drawing,
			table: {
				kind: 'table',
				caption: each === 1 ? lengths.caption : lengths.captionEach,
				head: [each === 1 ? lengths.sentence : lengths.sentences, lengths.words, lengths.over],
				rows: bars.map((bar) => [
					say(lengths.range(bar.from, bar.to)),
					say(String(bar.words)),
					say(bar.words > limit ? lengths.yes : lengths.no),
				]),
			},
		},
		...(longest.length === 0
			? []
			: [
					heading(3, 'longest', lengths.longest),
					listed(longest.map((sentence) => ({ ...sentence, quote: beginning(sentence.quote) }))),
				]),
	];
}

const listed = (all: readonly (CountedSentence & { readonly at?: number })[]): Block =>
	list(
		all.map((sentence) => [foreign(sentence.quote), foreign(sentenceFacts(sentence))]),
		true,
	);
