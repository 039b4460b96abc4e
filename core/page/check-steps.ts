import type { Brief } from '../brief.ts';
import type { PageContent } from '../content.ts';
import type { Yields } from '../draft.ts';
import type { WordsJudged } from '../judge-words.ts';
import type { Facts } from '../text-facts.ts';
import type { Checked, Finding, Good, LinkedDocument, NotChecked, PageRecord, Question } from '../types.ts';
import type { PartialResult } from './axe-internals.ts';
import type { FrameHere } from './frames.ts';
import type { FrameContext, RuleRun } from './run-axe.ts';

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

/** A document's words, for the rules that run outside of it. */
export interface Read {
	readonly done: boolean;
	readonly path: string;
	/** Without the elements, which are facts that only the page can work out. */
	readonly content?: PageContent;
}

/** What was judged outside of the page: by path of the document, and which rules give way to which. */
export interface FromOutside {
	readonly words: Readonly<Record<string, WordsJudged>>;
	readonly yields: Yields;
}

/** What one document found, frame by frame. */
export interface Collected {
	readonly path: string;
	readonly findings: readonly Finding[];
	readonly checked: readonly Checked[];
	readonly runs: readonly RuleRun[];
	readonly notChecked: readonly NotChecked[];
	/** Elements that the page had taken away before the rules came to them. */
	readonly gone: number;
	readonly good: readonly Good[];
	readonly questions: readonly Question[];
	/** Files that it links to. */
	readonly linked: readonly LinkedDocument[];
	readonly facts: Facts;
	readonly record: PageRecord;
	/** Milliseconds spent in this document, a step. */
	readonly timings: Readonly<Record<string, number>>;
}

/** The steps of a check inside one document, in the order in which they are called. */
export interface PageCheck {
	start(): Started;
	/** Whether the document shows another page than the one that was read, as those of one page do. */
	isElsewhere(): boolean;
	/** Reads the page. */
	read(budget: number): Promise<Read>;
	/** Runs axe-core. @param contexts how the parents describe the frames, by path */
	accessibility(budget: number, contexts: Readonly<Record<string, FrameContext>>): Promise<Advanced>;
	/** Runs the rules that need the page itself. @param brief the same at every call */
	elements(budget: number, brief: Brief): Promise<{ readonly done: boolean }>;
	/** This document's part of the accessibility results, for the top document to put together. */
	partial(): { readonly path: string; readonly partial: PartialResult };
	/** In the top document only. @param partials in frame order, null for a frame that did not answer; null if the page has no frames */
	finish(partials: readonly (PartialResult | null)[] | null): Promise<readonly Finding[]>;
	/** Gives everything back, with what was judged outside. */
	collect(outside: FromOutside): Promise<Collected>;
}
