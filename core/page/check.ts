import { accessibilityFindings } from '../accessibility.ts';
import { type Draft, englishBlocks, type Judged, judge } from '../audit.ts';
import { good } from '../good.ts';
import { readingAge } from '../readability.ts';
import type { Rule } from '../rule.ts';
import { countWords, sentences } from '../text.ts';
import type { Checked, Facts, Finding, Good, NotChecked, PageContent, PageRecord } from '../types.ts';
import type { Axe, AxeSpec, PartialResult } from './axe-internals.ts';
import { type GatheredText, gatherText } from './blocks.ts';
import { breathe } from './breathe.ts';
import { elementFacts, wantedSelector } from './elements.ts';
import { type FrameHere, framePath, framesHere } from './frames.ts';
import { limits } from './limits.ts';
import { type Places, places } from './place.ts';
import { pageRecord } from './record.ts';
import { type FrameContext, type RuleRun, type SlicedRun, slicedRun } from './run-axe.ts';
import { asTarget } from './selector.ts';

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
	words(budget: number, date: string): Promise<Advanced>;
	/** This document's part of the accessibility results, for the top document to put together. */
	partial(): { readonly path: string; readonly partial: PartialResult };
	/** In the top document only. @param partials in frame order, null for a frame that did not answer; null if the page has no frames */
	finish(partials: readonly (PartialResult | null)[] | null): Promise<readonly Finding[]>;
	/** Works out the reading age and gives everything back. @param withAge only the top document has one */
	collect(withAge: boolean): Collected;
}

/** Begins a check of a document: everything it needs to remember lives in the object that comes back. */
export function pageCheck(page: Document, axe: Axe, rules: readonly Rule[]): PageCheck {
	const state = begin(page, axe, rules);
	const timings: Record<string, number> = { gather: state.gatherTime };
	const early = rules.filter((rule) => !needsAge(rule));
	let run: SlicedRun | undefined;
	let judging: Generator<void, Judged> | undefined;
	let judged: Judged | undefined;

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

		async words(budget, date) {
			judging ??= judge(state.content, { date, rules: early });
			const until = performance.now() + budget;
			while (judged === undefined && performance.now() < until) {
				const from = performance.now();
				while (judged === undefined && performance.now() < from + 40) {
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

		collect(withAge) {
			const from = performance.now();
			const late = withAge ? judgeLate(state.content, rules.filter(needsAge)) : NOTHING;
			timings['reading-age'] = performance.now() - from;
			const found = [...(judged?.drafts ?? []), ...late.drafts].map((draft) => placed(draft, state));
			const facts = { ...factsOf(state.content), ...(late.age === undefined ? {} : { readingAge: late.age }) };
			const record = pageRecord(page, state.gathered);
			axe.teardown();
			const checked = [...(judged?.checked ?? []), ...late.checked];
			return {
				path: state.path,
				findings: found,
				checked,
				runs: run?.runs ?? [],
				notChecked: [...(judged?.notChecked ?? []), ...late.notChecked, ...limits(page, state.gathered.root)],
				good: good(state.content, found, facts, checked),
				facts,
				record,
				timings,
			};
		},
	};
}

interface State {
	readonly path: string;
	readonly tree: ReturnType<Axe['setup']>;
	readonly frames: ReturnType<typeof framesHere>;
	readonly gathered: GatheredText;
	readonly content: PageContent;
	readonly places: Places;
	readonly describe: (element: Element) => string;
	readonly frameSpecs: () => AxeSpec[];
	readonly gatherTime: number;
}

function begin(page: Document, axe: Axe, rules: readonly Rule[]): State {
	const from = performance.now();
	// A check that was broken off may have left its tree behind.
	if (axe._tree) axe.teardown();
	const tree = axe.setup(page);
	const gathered = gatherText(page, wantedSelector(rules));
	const content: PageContent = {
		url: page.location.href,
		title: page.title,
		lang: page.documentElement.lang,
		blocks: gathered.blocks,
		elements: elementFacts(gathered, rules, axe),
	};
	const where = places(page, axe, gathered.root);
	const frames = framesHere(page, axe);
	return {
		path: page.defaultView ? framePath(page.defaultView) : '',
		tree,
		frames,
		gathered,
		content,
		places: where,
		describe: (element) => JSON.stringify(where.of(element)),
		frameSpecs: () =>
			frames.map(({ element, here }) => ({
				...axe.utils.nodeSerializer.toSpec(element),
				selector: asTarget(here.selector),
				source: '{}',
			})),
		gatherTime: performance.now() - from,
	};
}

const partialOf = (run: SlicedRun | undefined, state: State): PartialResult => ({
	results: run?.results ?? [],
	// axe-core looks for the first part that has this, and trips over a frame that did not answer before it finds one.
	environmentData: {},
	frames: state.frameSpecs(),
});

/** Finishing compares elements and works out selectors: a few rules at a time, so that it does not freeze the page. */
async function finishInSlices(axe: Axe, partials: readonly (PartialResult | null)[]): Promise<Finding[]> {
	const ids = [...new Set(partials.flatMap((partial) => partial?.results.map((result) => result.id) ?? []))];
	const found: Finding[] = [];
	let from = performance.now();
	for (let at = 0; at < ids.length; at += 8) {
		const some = new Set(ids.slice(at, at + 8));
		const part = partials.map(
			(partial) => partial && { ...partial, results: partial.results.filter((result) => some.has(result.id)) },
		);
		const report = await axe.finishRun(part, { resultTypes: ['violations', 'incomplete'] });
		found.push(...accessibilityFindings(report));
		if (performance.now() - from < 40) continue;
		await breathe();
		from = performance.now();
	}
	return found;
}

interface Late extends Judged {
	readonly age: ReturnType<typeof readingAge>;
}
const NOTHING: Late = { drafts: [], checked: [], notChecked: [], age: undefined };

function judgeLate(content: PageContent, rules: readonly Rule[]): Late {
	const age = readingAge(englishBlocks(content));
	const judging = judge({ ...content, ...(age === undefined ? {} : { readingAge: age }) }, { date: '', rules });
	for (;;) {
		const next = judging.next();
		if (next.done) return { ...next.value, age };
	}
}

const needsAge = (rule: Rule): boolean => rule.scope === 'page' && rule.needs === 'reading-age';

function placed({ block, element, ...draft }: Draft, state: State): Finding {
	const where =
		block !== undefined
			? state.gathered.elements[block]
			: element !== undefined
				? state.gathered.wanted[element]?.element
				: state.gathered.root;
	const target = where ?? state.gathered.root;
	const { region, snippet } = state.places.of(target);
	return { ...draft, ...(element === undefined ? {} : { snippet }), selector: state.places.selector(target), region };
}

function factsOf(content: PageContent): Facts {
	const english = englishBlocks(content);
	const ids = new Set(english.map((block) => block.id));
	const others: Record<string, number> = {};
	for (const { id, lang, text } of content.blocks) {
		if (!ids.has(id)) others[lang || 'und'] = (others[lang || 'und'] ?? 0) + countWords(text);
	}
	const prose = english.filter((block) => block.kind === 'paragraph').flatMap((block) => sentences(block.text));
	const count = (texts: readonly { readonly text: string }[]): number =>
		texts.reduce((total, { text }) => total + countWords(text), 0);
	return {
		words: count(english),
		sentences: prose.length,
		...(prose.length === 0 ? {} : { averageSentence: Math.round((count(prose) / prose.length) * 10) / 10 }),
		closedWords: count(english.filter((block) => block.closed !== undefined)),
		otherLanguages: others,
	};
}
