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
import { breathe, SLICE } from './breathe.ts';
import { finishInSlices } from './finish-axe.ts';
import type { FrameHere } from './frames.ts';
import { limits } from './limits.ts';
import { type Prepared, placed, prepare } from './prepare.ts';
import { pageRecord } from './record.ts';
import { type FrameContext, type RuleRun, type SlicedRun, slicedRun } from './run-axe.ts';

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
	/** @param contexts how the parents describe the frames, by path */
	accessibility(budget: number, contexts: Readonly<Record<string, FrameContext>>): Promise<Advanced>;
	/** @param brief the same at every call */
	words(budget: number, brief: Brief): Promise<Advanced>;
	/** This document's part of the accessibility results, for the top document to put together. */
	partial(): { readonly path: string; readonly partial: PartialResult };
	/** In the top document only. @param partials in frame order, null for a frame that did not answer; null if the page has no frames */
	finish(partials: readonly (PartialResult | null)[] | null): Promise<readonly Finding[]>;
	/** Gives everything back; in the top document it works out the reading age first. */
	collect(): Collected;
}

/** Begins a check of a document: everything it needs to remember lives in the object that comes back. */
export function pageCheck(page: Document, axe: Axe, rules: readonly Rule[]): PageCheck {
	const state = prepare(page, axe, rules);
	const timings: Record<string, number> = { gather: state.gatherTime };
	const early = rules.filter((rule) => !needsAge(rule));
	let run: SlicedRun | undefined;
	let judging: Generator<void, Judged> | undefined;
	let judged: Judged | undefined;
	let told: Brief | undefined;
	let content = state.content;

	return {
		start: () => ({
			path: state.path,
			documentType: page.contentType,
			axe: axe.version,
			frames: state.frames.map(({ here }) => here),
		}),

		async accessibility(budget, contexts) {
			const from = performance.now();
			run ??= slicedRun(axe, state.tree, contexts[state.path], state.describe);
			const done = await run.advance(budget);
			timings.accessibility = (timings.accessibility ?? 0) + performance.now() - from;
			return { done, parts: run.rulesDone() };
		},

		async words(budget, brief) {
			told ??= brief;
			if (brief.pageType !== undefined && content.top) content = { ...state.content, pageType: brief.pageType };
			judging ??= judge(content, { brief, rules: early });
			const until = performance.now() + budget;
			while (judged === undefined && performance.now() < until) {
				const from = performance.now();
				while (judged === undefined && performance.now() < from + SLICE) {
					const next = judging.next();
					if (next.done) judged = next.value;
				}
				timings.words = (timings.words ?? 0) + performance.now() - from;
				if (judged === undefined) await breathe();
			}
			return { done: judged !== undefined, parts: judged === undefined ? 0 : early.length };
		},

		partial: () => ({ path: state.path, partial: partialOf(run, state) }),

		async finish(partials) {
			const from = performance.now();
			const findings = await finishInSlices(axe, partials ?? [partialOf(run, state)]);
			timings.finish = performance.now() - from;
			return findings;
		},

		collect() {
			const from = performance.now();
			const late = state.path === '' && told ? judgeLate(content, told, rules.filter(needsAge)) : NOTHING;
			timings['reading-age'] = performance.now() - from;
			const found = [...(judged?.drafts ?? []), ...late.drafts].map((draft) => placed(draft, state));
			const facts = { ...factsOf(content), ...(late.age === undefined ? {} : { readingAge: late.age }) };
			const record = pageRecord(page, state.gathered, content);
			axe.teardown();
			const checked = [...(judged?.checked ?? []), ...late.checked];
			return {
				path: state.path,
				findings: found,
				checked,
				runs: run?.runs ?? [],
				notChecked: [...(judged?.notChecked ?? []), ...late.notChecked, ...limits(page, state.gathered.root)],
				good: good(content, found, facts, checked),
				questions: content.top ? questionsFor(content, told && { date: told.date, site: siteOf(told.style, content.url) }) : [],
				facts,
				record,
				timings,
			};
		},
	};
}

const partialOf = (run: SlicedRun | undefined, state: Prepared): PartialResult => ({
	results: run?.results ?? [],
	// axe-core looks for the first part that has this, and trips over a frame that did not answer before it finds one.
	environmentData: {},
	frames: state.frameSpecs(),
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
