import { englishBlocks, type Judged, judge } from '../audit.ts';
import { type Brief, siteOf } from '../brief.ts';
import type { PageContent } from '../content.ts';
import { factsOf } from '../facts.ts';
import { good } from '../good.ts';
import { questionsFor } from '../questions.ts';
import { readingAge } from '../readability.ts';
import type { Rule } from '../rule.ts';
import type { Checked, Facts, Finding, Good, NotChecked, PageRecord, Question } from '../types.ts';
import type { Axe, PartialResult } from './axe-internals.ts';
import { finishing } from './finish-axe.ts';
import type { FrameHere } from './frames.ts';
import { limits } from './limits.ts';
import { type Opened, open, type Prepared, placed, prepare } from './prepare.ts';
import { pageRecord } from './record.ts';
import { type AxeRun, type FrameContext, type RuleRun, slicedRun } from './run-axe.ts';
import { inSlices, type Work } from './slices.ts';
import { canSlice, wholeRun } from './whole-run.ts';

/** What one document answers to the first step. */
export interface Started {
	readonly path: string;
	/** MIME type: a PDF or a picture is no page to check. */
	readonly documentType: string;
	readonly axe: string;
	readonly frames: readonly FrameHere[];
}

export interface Advanced {
	readonly done: boolean;
	readonly parts: number;
}

/** What one document found, frame by frame. */
export interface Collected {
	readonly path: string;
	readonly findings: readonly Finding[];
	readonly checked: readonly Checked[];
	readonly runs: readonly RuleRun[];
	readonly notChecked: readonly NotChecked[];
	readonly good: readonly Good[];
	readonly questions: readonly Question[];
	readonly facts: Facts;
	readonly record: PageRecord;
	/** Milliseconds spent in this document, a step. */
	readonly timings: Readonly<Record<string, number>>;
}

/** The steps of a check inside one document, in the order in which they are called. */
export interface PageCheck {
	start(): Started;
	/** Reads the page, then runs axe-core. @param contexts how the parents describe the frames, by path */
	accessibility(budget: number, contexts: Readonly<Record<string, FrameContext>>): Promise<Advanced>;
	/** @param brief the same at every call */
	words(budget: number, brief: Brief): Promise<Advanced>;
	/** This document's part of the accessibility results, for the top document to put together. */
	partial(): { readonly path: string; readonly partial: PartialResult };
	/** In the top document only. @param partials in frame order, null for a frame that did not answer; null if the page has no frames */
	finish(partials: readonly (PartialResult | null)[] | null): Promise<readonly Finding[]>;
	/** Gives everything back; in the top document it works out the reading age first. */
	collect(): Promise<Collected>;
}

/** Begins a check of a document: everything it needs to remember lives in the object that comes back. */
export function pageCheck(page: Document, axe: Axe, rules: readonly Rule[]): PageCheck {
	const timings: Record<string, number> = {};
	const begun = performance.now();
	const opened = open(page, axe);
	timings.gather = performance.now() - begun;
	const early = rules.filter((rule) => !needsAge(rule));
	const reading = inSlices(prepare(page, axe, rules));
	let run: { readonly own: AxeRun; readonly work: Work<void> } | undefined;
	let judging: Work<Judged> | undefined;
	let told: Brief | undefined;

	const timed = async <T>(step: string, work: () => Promise<T>): Promise<T> => {
		const from = performance.now();
		const outcome = await work();
		timings[step] = (timings[step] ?? 0) + performance.now() - from;
		return outcome;
	};
	const read = async (budget: number): Promise<Prepared | undefined> => {
		if (reading.outcome() === undefined) await timed('gather', () => reading.advance(budget));
		return reading.outcome();
	};

	return {
		start: () => ({
			path: opened.path,
			documentType: page.contentType,
			axe: axe.version,
			frames: opened.frames.map(({ here }) => here),
		}),

		async accessibility(budget, contexts) {
			const from = performance.now();
			const state = await read(budget);
			if (state === undefined) return { done: false, parts: 0 };
			if (run === undefined) {
				const own = canSlice(axe)
					? slicedRun(axe, opened.tree, contexts[opened.path], state.describe)
					: await wholeRun(axe, page, state.describe);
				run = { own, work: inSlices(own.steps) };
			}
			const { work } = run;
			const done = await timed('accessibility', () => work.advance(from + budget - performance.now()));
			return { done, parts: run.own.rulesDone() };
		},

		async words(budget, brief) {
			const state = await read(budget);
			if (state === undefined) return { done: false, parts: 0 };
			told ??= brief;
			judging ??= inSlices(judge(asTold(state.content, told), { brief: told, rules: early }));
			const work = judging;
			const done = await timed('words', () => work.advance(budget));
			return { done, parts: done ? early.length : 0 };
		},

		partial: () => ({ path: opened.path, partial: partialOf(run?.own, opened) }),

		async finish(partials) {
			return timed('finish', () => finishing(axe, partials ?? [partialOf(run?.own, opened)]));
		},

		async collect() {
			const state = await read(Number.POSITIVE_INFINITY);
			if (state === undefined) throw new Error('the page was not read');
			const content = told === undefined ? state.content : asTold(state.content, told);
			const from = performance.now();
			const late = opened.path === '' && told ? judgeLate(content, told, rules.filter(needsAge)) : NOTHING;
			timings['reading-age'] = performance.now() - from;
			const judged = judging?.outcome();
			const placing = inSlices(placeAll([...(judged?.drafts ?? []), ...late.drafts], state));
			await timed('places', () => placing.advance(Number.POSITIVE_INFINITY));
			const findings = placing.outcome() ?? [];
			const facts = { ...factsOf(content), ...(late.age === undefined ? {} : { readingAge: late.age }) };
			const checked = [...(judged?.checked ?? []), ...late.checked];
			axe.teardown();
			return {
				path: opened.path,
				findings,
				checked,
				runs: run?.own.runs ?? [],
				notChecked: [...(judged?.notChecked ?? []), ...late.notChecked, ...limits(page, state.gathered)],
				good: good(content, findings, facts, checked),
				questions: content.top ? questionsFor(content, told && { date: told.date, site: siteOf(told.style, content.url) }) : [],
				facts,
				record: pageRecord(page, state.gathered, content),
				timings,
			};
		},
	};
}

/** The kind of page that the person chose comes before the one that is recognised. */
const asTold = (content: PageContent, { pageType }: Brief): PageContent =>
	pageType !== undefined && content.top ? { ...content, pageType } : content;

function* placeAll(drafts: Judged['drafts'], state: Prepared): Generator<void, readonly Finding[]> {
	const findings: Finding[] = [];
	for (const draft of drafts) {
		findings.push(placed(draft, state));
		yield;
	}
	return findings;
}

const partialOf = (run: AxeRun | undefined, opened: Opened): PartialResult => ({
	results: run?.results ?? [],
	// axe-core looks for the first part that has this, and trips over a frame that did not answer before it finds one.
	environmentData: {},
	frames: opened.frameSpecs(),
});

interface Late extends Judged {
	readonly age: ReturnType<typeof readingAge>;
}
const NOTHING: Late = { drafts: [], checked: [], notChecked: [], age: undefined };

function judgeLate(content: PageContent, brief: Brief, rules: readonly Rule[]): Late {
	const age = readingAge(englishBlocks(content));
	const judging = judge({ ...content, ...(age === undefined ? {} : { readingAge: age }) }, { brief, rules });
	for (;;) {
		const next = judging.next();
		if (next.done) return { ...next.value, age };
	}
}

const needsAge = (rule: Rule): boolean => rule.scope === 'page' && rule.needs === 'reading-age';
