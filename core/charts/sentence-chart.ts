import type { Facts } from '../text-facts.ts';
import type { Audit } from '../types.ts';
import { words } from '../words.ts';
import type { ChartTable } from './chart-table.ts';
import { box, type Drawing, label, line, type Mark } from './drawing.ts';
import { beginning } from './sentence-facts.ts';

/** A bar: a sentence, or on long pages several in a row and the longest of them. */
export interface SentenceBar {
	/** Counted from 1. */
	readonly from: number;
	readonly to: number;
	readonly words: number;
}

export interface SentenceChart {
	readonly drawing: Drawing;
	readonly table: ChartTable;
	readonly bars: readonly SentenceBar[];
	/** Sentences a bar. */
	readonly each: number;
	/** Words that the house style allows. */
	readonly limit: number;
	/** Sentences with more. */
	readonly over: number;
	/** As they begin: they stand in full elsewhere. */
	readonly longest: NonNullable<Facts['longest']>;
}

/** Narrower bars would run into one another on a phone. */
const MOST_BARS = 120;
/** Where the house style says nothing: GOV.UK. */
const USUAL_LIMIT = 25;
/** No bar grows higher: one long list without a full stop would press all others flat. */
const HIGHEST = 60;
/** Heights in em. */
const TOP = 1.5;
const PLOT = 9;
const FOOT = 1.6;
/** Numbers above bars keep apart, in percent of the width. */
const APART = 13;
const { lengths: says } = words.charts;

/** Nothing for a page with no sentences, and for checks from before they were counted. */
export function sentenceChart({ facts, checked }: Pick<Audit, 'facts' | 'checked'>): SentenceChart | undefined {
	const { sentenceLengths: lengths = [], longest = [] } = facts;
	if (lengths.length === 0) return undefined;
	const limit = Number(checked.find(({ rule }) => rule === 'long-sentence')?.settings?.words) || USUAL_LIMIT;
	const each = Math.ceil(lengths.length / MOST_BARS);
	const bars = barsOf(lengths, each);
	const over = lengths.filter((length) => length > limit).length;
	const drawing: Drawing = {
		kind: 'lengths',
		name: says.name,
		description: says.said(lengths.length, over, limit, Math.max(...bars.map((bar) => bar.words))),
		height: TOP + PLOT + FOOT,
		marks: draw(
			bars,
			limit,
			longest.map(({ at }) => Math.floor(at / each)),
		),
	};
	return {
		drawing,
		table: tableOf(bars, each, limit),
		bars,
		each,
		limit,
		over,
		longest: longest.map((sentence) => ({ ...sentence, quote: beginning(sentence.quote) })),
	};
}

const tableOf = (bars: readonly SentenceBar[], each: number, limit: number): ChartTable => ({
	caption: each === 1 ? says.caption : says.captionEach,
	head: [each === 1 ? says.sentence : says.sentences, says.words, says.over],
	rows: bars.map((bar) => [says.range(bar.from, bar.to), bar.words, bar.words > limit ? says.yes : says.no]),
});

const barsOf = (lengths: readonly number[], each: number): SentenceBar[] =>
	Array.from({ length: Math.ceil(lengths.length / each) }, (_, at) => {
		const group = lengths.slice(at * each, (at + 1) * each);
		return { from: at * each + 1, to: at * each + group.length, words: Math.max(...group) };
	});

/** Each bar is light up to the limit and dark above it; a bar that is too high for the picture is cut, and its number stands over it. */
function draw(bars: readonly SentenceBar[], limit: number, named: readonly number[]): Mark[] {
	const highest = Math.min(Math.max(limit + 5, ...bars.map((bar) => bar.words)), Math.max(HIGHEST, 2 * limit));
	const floor = TOP + PLOT;
	const y = (count: number): number => floor - (PLOT * Math.min(count, highest)) / highest;
	const step = 100 / Math.max(bars.length, 12);
	const wide = step * (bars.length > 40 ? 0.8 : 0.7);
	const middle = (at: number): number => (at + 0.5) * step;
	return [
		...bars.flatMap((bar, at) => {
			const x = middle(at) - wide / 2;
			const below = y(Math.min(bar.words, limit));
			return [
				box('under', x, below, wide, floor - below),
				...(bar.words > limit ? [box('over', x, y(bar.words), wide, below - y(bar.words))] : []),
				...(bar.words > highest ? [line('cut', x, TOP + 0.6, x + wide, TOP + 0.3)] : []),
			];
		}),
		line('axis', 0, floor, 100, floor),
		line('limit', 0, y(limit), 100, y(limit)),
		label('tick', 0, floor, '0', 'end'),
		label('tick', 0, y(limit), String(limit), 'end'),
		...spaced(named, middle).map((at) => label('value', middle(at), y(bars[at]?.words ?? 0) - 0.35, String(bars[at]?.words))),
		label('tick', 0, floor + 1.3, says.start, 'start'),
		label('tick', 100, floor + 1.3, says.end, 'end'),
	];
}

/** Of numbers that would run into one another, the first. */
function spaced(named: readonly number[], middle: (at: number) => number): number[] {
	const kept: number[] = [];
	for (const at of named) if (kept.every((other) => Math.abs(middle(other) - middle(at)) >= APART)) kept.push(at);
	return kept;
}
