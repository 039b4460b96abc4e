import { ageScale, longWords } from '../charts/age-scale.ts';
import type { ChartTable } from '../charts/chart-table.ts';
import type { Drawing } from '../charts/drawing.ts';
import { sentenceChart } from '../charts/sentence-chart.ts';
import { sentenceFacts } from '../charts/sentence-facts.ts';
import type { CountedSentence } from '../text-facts.ts';
import { words } from '../words.ts';
import { type Block, foreign, heading, list, paragraph, type Runs, say, type TableBlock } from './blocks.ts';
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
		...(scale === undefined ? [] : [paragraph(`${age.here(scale.age)}. ${age.aim(scale.aim, scale.ownAim)}.`), drawn(scale)]),
		...(hard === undefined || hard.sentences.length === 0
			? []
			: [heading(3, 'hard-sentences', age.sentences), listed(hard.sentences)]),
		...(hard === undefined || hard.words.length === 0
			? []
			: [heading(3, 'hard-words', age.words), paragraph(age.wordsText), tableBlock(longWords(hard), foreign)]),
	];
}

function sentences({ audit }: Evidence): Block[] {
	const chart = sentenceChart(audit);
	if (chart === undefined) return [];
	const { longest, drawing } = chart;
	return [
		heading(2, 'sentence-lengths', lengths.title),
		paragraph(drawing.description ?? ''),
		drawn(chart),
		...(longest.length === 0 ? [] : [heading(3, 'longest', lengths.longest), listed(longest)]),
	];
}

const listed = (all: readonly (CountedSentence & { readonly at?: number })[]): Block =>
	list(
		all.map((sentence) => [foreign(sentence.quote), foreign(sentenceFacts(sentence))]),
		true,
	);

const drawn = ({ drawing, table }: { readonly drawing: Drawing; readonly table: ChartTable }): Block => ({
	kind: 'drawing',
	drawing,
	table: tableBlock(table, say),
});

/** @param first says the name of a row: it may be a word of the page */
const tableBlock = ({ caption, head, rows }: ChartTable, first: (text: string) => Runs): TableBlock => ({
	kind: 'table',
	caption,
	head,
	rows: rows.map(([name, ...cells]) => [first(String(name)), ...cells.map((cell) => say(String(cell)))]),
});
