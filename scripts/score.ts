/** Compares what a rule reports on a page of gold data with its marks. */
import { GOVUK, type HouseStyle, type RuleChoice } from '../core/house-style/house-style.ts';
import type { Finding } from '../core/types.ts';
import type { GoldCase } from './gold.ts';
import type { WordChecks } from './word-checks.ts';

export interface Score {
	/** Places that must be reported, and how many of them were not. */
	readonly bad: number;
	readonly missed: number;
	/** Reports, and how many of them point at nothing marked. */
	readonly reported: number;
	readonly wrong: number;
	readonly cases: number;
}

export interface Judged {
	readonly score: Score;
	/** What is wrong, a line each. */
	readonly faults: readonly string[];
}

/** White space between blocks is counted by the one and not by the other. */
const SLACK = 8;
const MARKED = '[data-bad]';

/** @param rules whose reports count, as one */
export async function judgeCase(checks: WordChecks, rules: readonly string[], gold: GoldCase): Promise<Judged> {
	const style = { ...GOVUK, council: 'Example Council', nation: gold.nation ?? 'England', rules: only(rules, checks.rules) };
	const { findings, checked } = await checks.judge({ html: gold.html, path: gold.path }, { style, pageType: gold.type });
	const own = findings.filter((finding) => rules.includes(finding.rule));
	for (const rule of rules) {
		const state = checked.find((each) => each.rule === rule);
		if (state === undefined || state.status === 'gave-up') throw new Error(`The rule ${rule} did not run.`);
	}
	if (gold.wholePage) return wholePage(own);
	const marks = [
		...gold.marks.map(({ start, end }) => `"${gold.words.slice(start, end)}"`),
		...Array.from({ length: await checks.count(MARKED) }, (_, at) => `element ${at + 1}`),
	];
	const places = await checks.places(own, MARKED);
	const offsets = await checks.offsets(own, gold.full ? 'body' : 'main');
	const hits = own.map((finding, at) => {
		const words = markOf(finding, gold, offsets[at] ?? 0);
		const element = places[at] ?? -1;
		return [...(words === -1 ? [] : [words]), ...(element === -1 ? [] : [gold.marks.length + element])];
	});
	const found = new Set(hits.flat());
	const missed = marks.filter((_, at) => !found.has(at));
	const wrong = own.filter((_, at) => hits[at]?.length === 0);
	return {
		score: { bad: marks.length, missed: missed.length, reported: own.length, wrong: wrong.length, cases: 1 },
		faults: [
			...missed.map((mark) => `missed ${mark}`),
			...wrong.map((finding) => `wrong "${finding.quote ?? ''}" ${finding.message}`),
		],
	};
}

/** All others are off: a rule is measured by itself. */
const only = (rules: readonly string[], all: readonly string[]): NonNullable<HouseStyle['rules']> =>
	Object.fromEntries([...all, ...rules].map((rule) => [rule, rules.includes(rule) ? 'on' : 'off'] satisfies [string, RuleChoice]));

function wholePage(own: readonly Finding[]): Judged {
	const missed = own.length === 0 ? 1 : 0;
	return {
		score: { bad: 1, missed, reported: own.length === 0 ? 0 : 1, wrong: 0, cases: 1 },
		faults: missed === 1 ? ['missed the page'] : [],
	};
}

/** Which mark the words of a finding lie on, or -1. @param from how many characters come before its element, give or take a few */
function markOf({ quote = '', prefix = '', suffix = '' }: Finding, { words, marks }: GoldCase, from: number): number {
	if (quote === '') return -1;
	const plain = (text: string): string => text.replace(/\s+/g, ' ');
	const tries = [
		[prefix, suffix],
		['', suffix],
		[prefix, ''],
		['', ''],
	] as const;
	for (const [before, after] of tries) {
		const text = plain(`${before}${quote}${after}`);
		const late = words.indexOf(text, Math.max(0, from - SLACK));
		const at = late === -1 ? words.indexOf(text) : late;
		if (at === -1) continue;
		const start = at + plain(before).length;
		const end = start + plain(quote).length;
		return marks.findIndex((mark) => mark.start < end && start < mark.end);
	}
	return -1;
}

export function sum(scores: readonly Score[]): Score {
	const total = (pick: (score: Score) => number): number => scores.reduce((all, score) => all + pick(score), 0);
	return {
		bad: total(({ bad }) => bad),
		missed: total(({ missed }) => missed),
		reported: total(({ reported }) => reported),
		wrong: total(({ wrong }) => wrong),
		cases: total(({ cases }) => cases),
	};
}

const rate = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));
export const precision = ({ reported, wrong }: Score): string => rate(reported - wrong, reported);
export const recall = ({ bad, missed }: Score): string => rate(bad - missed, bad);
