import { browser } from 'wxt/browser';
import { AXE_RULES } from '../accessibility/accessibility-words.ts';
import { assemble } from '../assemble.ts';
import type { Brief } from '../brief.ts';
import type { Refusal, Step } from '../check-state.ts';
import type { PageContent } from '../content.ts';
import { yieldsOf } from '../draft.ts';
import { type FrameTree, frameTree, sortFrames } from '../frame-tree.ts';
import { judgeWords, type WordsJudged } from '../judge-words.ts';
import type { PartialResult } from '../page/axe-internals.ts';
import type { Collected } from '../page/check-steps.ts';
import type { Rule } from '../rule.ts';
import { inSlices } from '../slices.ts';
import type { Audit } from '../types.ts';
import { inTime, LateError } from './in-time.ts';
import { call, type FrameReply, fromTop, inject, isHere, LEFT, PageError, watchLeaving } from './page-call.ts';
import { isLoading, whenParsed } from './put-in-page.ts';
import { refusalForType } from './refusals.ts';

export interface ScanOptions {
	readonly brief: Brief;
	readonly rules: readonly Rule[];
	readonly signal: AbortSignal;
	readonly progress: (step: Step, done: number, of: number) => void;
}

/** A page that cannot be checked, and the reason for it. */
export class RefusedError extends Error {
	override readonly name = 'RefusedError';
	readonly refusal: Refusal;
	constructor(refusal: Refusal, detail = '') {
		super(detail);
		this.refusal = refusal;
	}
}

/** What is no page to check, by its root. */
const NO_PAGE = { none: 'still-loading', unreadable: 'error-page', other: 'not-a-web-page' } as const;

/** How long one call may work before it reports how far it is. */
const CALL_BUDGET = 400;

/**
 * Checks the page of a tab, in short calls into every document that the grant reaches.
 * @throws RefusedError, PageError, or the browser's own error where the page cannot be reached; an AbortError if cancelled
 */
export async function scan(tabId: number, options: ScanOptions): Promise<Audit> {
	const begun = performance.now();
	try {
		return await scanOnce(tabId, options, begun);
	} catch (error) {
		// Pages that are many in one document changed under the check: it begins anew with the one on show.
		const still = error instanceof PageError && error.message === LEFT && !options.signal.aborted && (await isHere(tabId));
		if (!still) throw error;
		return scanOnce(tabId, options, begun);
	}
}

async function scanOnce(tabId: number, options: ScanOptions, begun: number): Promise<Audit> {
	options.progress('loading', 0, 1);
	const { status } = await browser.tabs.get(tabId);
	const parsed = loaded(tabId, options.signal);
	// Frames of a page that is still loading would come after the scripts.
	if (status === 'loading') await parsed;
	await Promise.all([parsed, answered(inject(tabId), options.signal)]);
	options.progress('reading', 0, 1);
	const left = new AbortController();
	const stopWatching = watchLeaving(tabId, () => left.abort(new PageError(LEFT)));
	const signal = AbortSignal.any([options.signal, left.signal]);
	try {
		return await scanPage(tabId, { ...options, signal }, begun);
	} catch (error) {
		// Browsers have many words, some of them empty, for a document that went away in the middle of a call.
		if (error instanceof RefusedError || signal.aborted || (await isHere(tabId))) throw error;
		throw new PageError(LEFT);
	} finally {
		stopWatching();
	}
}

async function scanPage(tabId: number, { brief, rules, signal, progress }: ScanOptions, begun: number): Promise<Audit> {
	const timed = <T>(work: Promise<T>): Promise<T> => answered(work, signal);
	const started = await timed(call(tabId, 'everywhere', 'start'));
	const top = fromTop(started);
	const refusal = refusalForType(top.documentType);
	if (refusal) throw new RefusedError(refusal);
	const tree = frameTree(started.flatMap(({ reply }) => (reply.ok ? [reply.value] : [])));

	const contents: Record<string, PageContent> = {};
	for (let done = false; !done; ) {
		const replies = await timed(call(tabId, 'everywhere', 'read', CALL_BUDGET));
		done = finished(replies);
		for (const { reply } of replies) if (reply.ok && reply.value.content) contents[reply.value.path] = reply.value.content;
	}
	// While the page is busy with axe-core, its words are read here.
	const words = judgeAll(contents, brief, rules, signal);
	words.catch(() => undefined);

	progress('accessibility', 0, AXE_RULES.length);
	for (let done = false; !done; ) {
		const replies = await timed(call(tabId, 'everywhere', 'accessibility', CALL_BUDGET, tree.contexts));
		done = finished(replies);
		progress('accessibility', Math.min(...parts(replies)), AXE_RULES.length);
	}
	progress('words', 0, 1);
	for (let done = false; !done; ) {
		const replies = await timed(call(tabId, 'everywhere', 'elements', CALL_BUDGET, brief));
		done = finished(replies);
	}
	const partials = tree.order.length > 1 ? await timed(partialsInOrder(tabId, tree)) : undefined;
	const accessibility = fromTop(await timed(call(tabId, 'top', 'finish', partials ?? null)));
	progress('reading-age', 0, 1);
	const outside = { words: await timed(words), yields: yieldsOf(rules) };
	const collected = await timed(call(tabId, 'everywhere', 'collect', outside));
	const own = fromTop(collected);
	const found = collected.flatMap(({ frameId, reply }): Collected[] => (reply.ok && frameId !== 0 ? [reply.value] : []));
	const frames = sortFrames(tree, found);
	progress('saving', 0, 1);
	return assemble({
		tool: { name: 'Critical Friend', version: browser.runtime.getManifest().version, axe: top.axe, rules: own.checked.length },
		style: brief.style,
		date: brief.date,
		time: new Date().toISOString(),
		documents: [own, ...frames.collected],
		framesTo: tree.framesTo,
		accessibility,
		missedFrames: frames.missed,
		total: performance.now() - begun,
	});
}

/** Judges the words of every document, in slices: popup and report may ask something in between. */
async function judgeAll(
	contents: Readonly<Record<string, PageContent>>,
	brief: Brief,
	rules: readonly Rule[],
	signal: AbortSignal,
): Promise<Record<string, WordsJudged>> {
	const judged: Record<string, WordsJudged> = {};
	for (const [path, content] of Object.entries(contents)) {
		const work = inSlices(judgeWords(content, brief, rules));
		while (!(await work.advance(CALL_BUDGET))) signal.throwIfAborted();
		const outcome = work.outcome();
		if (outcome) judged[path] = outcome;
	}
	return judged;
}

async function partialsInOrder(tabId: number, tree: FrameTree): Promise<(PartialResult | null)[]> {
	const replies = await call(tabId, 'everywhere', 'partial');
	const byPath = new Map(replies.flatMap(({ reply }) => (reply.ok ? [[reply.value.path, reply.value.partial] as const] : [])));
	return tree.order.map((path) => (path === undefined ? null : (byPath.get(path) ?? null)));
}

const finished = (replies: readonly FrameReply<{ readonly done: boolean }>[]): boolean => {
	fromTop(replies);
	return replies.every(({ reply }) => !reply.ok || reply.value.done);
};

const parts = (replies: readonly FrameReply<{ readonly parts: number }>[]): number[] =>
	replies.flatMap(({ reply }) => (reply.ok ? [reply.value.parts] : []));

/** @throws RefusedError where the page does not come to its end */
async function loaded(tabId: number, signal: AbortSignal): Promise<void> {
	try {
		const root = await inTime(whenParsed(tabId), signal);
		if (root !== undefined && root !== 'html') throw new RefusedError(NO_PAGE[root]);
	} catch (error) {
		if (error instanceof LateError) throw new RefusedError((await isLoading(tabId)) ? 'still-loading' : 'took-too-long');
		throw error;
	}
}

/** @throws RefusedError where the page takes too long */
const answered = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
	inTime(work, signal).catch((error: unknown) => {
		throw error instanceof LateError ? new RefusedError('took-too-long') : error;
	});
