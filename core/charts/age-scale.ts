import type { Facts } from '../text-facts.ts';
import type { Audit } from '../types.ts';
import { words } from '../words.ts';
import type { ChartTable } from './chart-table.ts';
import { box, type Drawing, dot, label, line, type Mark } from './drawing.ts';

export interface AgeScale {
	readonly drawing: Drawing;
	readonly table: ChartTable;
	/** Of this page. */
	readonly age: number;
	readonly aim: number;
	/** Whether the house style names it; else it is what many councils aim for. */
	readonly ownAim: boolean;
}

const FIRST = 9;
const LAST = 18;
const TICKS = [9, 12, 15, 18];
/** What older pages of GOV.UK asked for, and many councils still aim for. The guidance of today names no number. */
const USUAL_AIM = 9;
/** The limit of `reading-grade` where the house style leaves it alone, in United States school years. */
const USUAL_GRADE = 10;
const AGE_AT_GRADE_0 = 5;
/** Heights in em. */
const TRACK = 2.6;
const { age: says } = words.charts;

/** Nothing where the page has no reading age. */
export function ageScale({ facts, checked }: Pick<Audit, 'facts' | 'checked'>): AgeScale | undefined {
	const age = facts.readingAge?.age;
	if (age === undefined) return undefined;
	const grade = Number(checked.find(({ rule }) => rule === 'reading-grade')?.settings?.grade ?? USUAL_GRADE);
	const ownAim = grade !== USUAL_GRADE;
	const aim = ownAim ? grade + AGE_AT_GRADE_0 : USUAL_AIM;
	const drawing: Drawing = {
		kind: 'age',
		name: says.name,
		description: says.said(age, aim),
		height: 5,
		marks: draw(age, aim),
	};
	const table: ChartTable = {
		caption: says.caption,
		head: [says.what, says.age],
		rows: [
			[says.thisPage, age],
			[says.theAim, aim],
		],
	};
	return { drawing, table, age, aim, ownAim };
}

/** The long words that push the reading age up. */
export const longWords = (hard: NonNullable<Facts['hard']>): ChartTable => ({
	caption: says.wordsCaption,
	head: [says.word, says.syllables, says.times],
	rows: hard.words.map(({ word, syllables, times }) => [word, syllables, times]),
});

/** The mark of the page is filled and has its number above it; what to aim for is a ring. */
function draw(age: number, aim: number): Mark[] {
	return [
		box('track', 2, TRACK - 0.2, 96, 0.4),
		...TICKS.flatMap((tick) => [
			line('axis', at(tick), TRACK - 0.45, at(tick), TRACK + 0.45),
			label('tick', at(tick), TRACK + 2, tick === LAST ? `${LAST}+` : String(tick)),
		]),
		dot('aim', at(aim), TRACK, 0.75),
		dot('here', at(age), TRACK, 0.5),
		label('value', at(age), TRACK - 1.1, String(age)),
	];
}

/** Percent of the width. What is easier than the scale begins stands before its first tick, what is harder at its end. */
const at = (age: number): number => 12 + (80 * (Math.min(Math.max(age, FIRST - 1), LAST) - FIRST)) / (LAST - FIRST);
