import { withoutHash, withoutQuery } from '../address.ts';
import { type Judged, judge, settled } from '../audit.ts';
import { asTold, type Brief, siteOf } from '../brief.ts';
import type { Draft } from '../draft.ts';
import { factsOf } from '../facts.ts';
import { good } from '../good.ts';
import { linkedDocuments } from '../linked-documents.ts';
import { questionsFor } from '../questions.ts';
import { type Rule, runsInPage } from '../rule.ts';
import { inSlices, type Work } from '../slices.ts';
import type { Checked, Finding } from '../types.ts';
import type { Axe, PartialResult } from './axe-internals.ts';
import type { PageCheck } from './check-steps.ts';
import { finishing } from './finish-axe.ts';
import { limits } from './limits.ts';
import { type Opened, open, type Prepared, placed, prepare } from './prepare.ts';
import { pageRecord } from './record.ts';
import { type AxeRun, slicedRun } from './run-axe.ts';
import { canSlice, wholeRun } from './whole-run.ts';

/** Begins a check of a document: everything it needs to remember lives in the object that comes back. */
export function pageCheck(page: Document, axe: Axe, rules: readonly Rule[]): PageCheck {
	const timings: Record<string, number> = {};
	const begun = performance.now();
	const opened = open(page, axe);
	timings.gather = performance.now() - begun;
	const own = rules.filter(runsInPage);
	const reading = inSlices(prepare(page, axe, own));
	let run: { readonly own: AxeRun; readonly work: Work<void> } | undefined;
	let judging: Work<Judged> | undefined;
	let told: Brief | undefined;

	const timed = async <T>(step: string, work: () => Promise<T>): Promise<T> => {
		const from = performance.now();
		const outcome = await work();
		timings[step] = (timings[step] ?? 0) + performance.now() - from;
		return outcome;
	};
	const prepared = (): Prepared => {
		const state = reading.outcome();
		if (state === undefined) throw new Error('the page was not read');
		return state;
	};

	return {
		start: () => ({
			path: opened.path,
			documentType: page.contentType,
			axe: axe.version,
			frames: opened.frames.map(({ here }) => here),
		}),

		isElsewhere() {
			const read = reading.outcome()?.content;
			return read !== undefined && pathOf(page.location.href) !== pathOf(read.url);
		},

		async read(budget) {
			const done = await timed('gather', () => reading.advance(budget));
			return { done, path: opened.path, ...(done ? { content: { ...prepared().content, elements: [] } } : {}) };
		},

		async accessibility(budget, contexts) {
			const from = performance.now();
			if (run === undefined) {
				const { describe } = prepared();
				const axeRun = canSlice(axe)
					? slicedRun(axe, opened.tree, contexts[opened.path], describe)
					: await wholeRun(axe, page, describe);
				run = { own: axeRun, work: inSlices(axeRun.steps) };
			}
			const { work } = run;
			const done = await timed('accessibility', () => work.advance(from + budget - performance.now()));
			return { done, parts: run.own.rulesDone() };
		},

		async elements(budget, brief) {
			told ??= brief;
			judging ??= inSlices(judge(asTold(prepared().content, told), { brief: told, rules: own }));
			const work = judging;
			const done = await timed('elements', () => work.advance(budget));
			return { done };
		},

		partial: () => ({ path: opened.path, partial: partialOf(run?.own, opened) }),

		async finish(partials) {
			return timed('finish', () => finishing(axe, partials ?? [partialOf(run?.own, opened)]));
		},

		async collect({ words, yields }) {
			const state = prepared();
			const content = told === undefined ? state.content : asTold(state.content, told);
			const judged = [judging?.outcome(), words[opened.path]].filter((each) => each !== undefined);
			const drafts = settled(
				judged.flatMap((each) => each.drafts),
				content,
				yields,
			);
			const placing = inSlices(placeAll(drafts, state));
			await timed('places', () => placing.advance(Number.POSITIVE_INFINITY));
			const findings = placing.outcome() ?? [];
			const { age: readingAge, prose, timings: outside = {} } = words[opened.path] ?? {};
			const facts = { ...factsOf(content), ...prose, ...(readingAge === undefined ? {} : { readingAge }) };
			const checked = inOrder(judged.flatMap((each) => each.checked));
			axe.teardown();
			return {
				path: opened.path,
				findings,
				checked,
				runs: run?.own.runs ?? [],
				notChecked: [...judged.flatMap((each) => each.notChecked), ...limits(page, state.gathered)],
				gone: content.elements.filter(({ gone }) => gone).length,
				good: good(content, findings, facts, checked),
				linked: linkedDocuments(content.elements, told && siteOf(told.style, content.url)),
				questions: content.top ? questionsFor(content, told && { date: told.date, site: siteOf(told.style, content.url) }) : [],
				facts,
				record: pageRecord(page, state.gathered, content),
				timings: { ...timings, ...outside },
			};
		},
	};
}

/** Pages change the rest of their address on their own, for filters and the like. */
const pathOf = (address: string): string => withoutQuery(withoutHash(address));

const inOrder = (checked: readonly Checked[]): readonly Checked[] => checked.toSorted((a, b) => (a.rule < b.rule ? -1 : 1));

function* placeAll(drafts: readonly Draft[], state: Prepared): Generator<void, readonly Finding[]> {
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
