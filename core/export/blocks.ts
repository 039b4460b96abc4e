import type { Drawing } from '../charts/drawing.ts';
import type { Picture } from '../pictures/picture.ts';
import type { Fact } from './evidence.ts';

/** A report as a person reads it from top to bottom. Every writer of texts says the same blocks in the same order. */

export interface Run {
	readonly text: string;
	/** An address on the web, or '#' and the id of a heading. */
	readonly link?: string;
	readonly strong?: true;
	/** Words of the page or of a person: they keep their own direction. */
	readonly foreign?: true;
	/** Only what stands in quotation marks is somebody else's. */
	readonly told?: true;
	readonly lang?: string;
	readonly code?: true;
	/** What the capitals at its beginning stand for. */
	readonly letters?: string;
}

export type Runs = readonly Run[];

export interface Line {
	/** What it is, such as 'Where'. */
	readonly name?: string;
	readonly runs: Runs;
	/** Words of the page, set apart. */
	readonly quote?: true;
}

/** One place: what is there, then where it is and what people decided. */
export interface Place {
	readonly number: number;
	readonly what: readonly Line[];
	readonly where: readonly Line[];
	readonly picture?: Picture;
}

export interface HeadingBlock {
	readonly kind: 'heading';
	readonly level: 2 | 3 | 4;
	readonly id: string;
	readonly runs: Runs;
}

export interface TableBlock {
	readonly kind: 'table';
	readonly caption: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly Runs[])[];
	/** Too long for paper: a web page folds it, and other files say this sentence in its place. */
	readonly folded?: string;
	/** Shares of the width, which together are 1. */
	readonly widths?: readonly number[];
}

export type Block =
	| HeadingBlock
	| { readonly kind: 'paragraph'; readonly runs: Runs; readonly lead?: true }
	| { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Runs[])[] }
	| { readonly kind: 'facts'; readonly lines: readonly Line[] }
	| TableBlock
	/** For files that can hold one. What it shows stands in words around it. */
	| { readonly kind: 'drawing'; readonly drawing: Drawing; readonly table: TableBlock }
	/** @property settled nothing is left to do there */
	| { readonly kind: 'places'; readonly caption: string; readonly places: readonly Place[]; readonly settled?: true };

export const say = (text: string): Runs => [{ text }];
export const strong = (text: string): Runs => [{ text, strong: true }];
export const foreign = (text: string, more: Partial<Run> = {}): Runs => [{ ...more, text, foreign: true }];
/** What a rule says: it may quote words of the page. */
export const told = (text: string, more: Partial<Run> = {}): Runs => [{ ...more, text, foreign: true, told: true }];
export const linked = (text: string, link: string | undefined): Runs => (link === undefined ? say(text) : [{ text, link }]);
export const linkedForeign = (text: string, link: string | undefined): Runs => foreign(text, link === undefined ? {} : { link });

export const heading = (level: HeadingBlock['level'], id: string, text: string | Runs): Block => ({
	kind: 'heading',
	level,
	id,
	runs: typeof text === 'string' ? say(text) : text,
});
export const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: say(text) });
export const factList = (facts: readonly Fact[]): Block => ({
	kind: 'facts',
	lines: facts.map(({ name, text, link }) => ({ name, runs: linkedForeign(text, link) })),
});
export const list = (items: readonly (readonly Runs[])[], ordered = false): Block => ({ kind: 'list', ordered, items });

/** Headings that the contents name. */
export const contentsOf = (blocks: readonly Block[]): readonly HeadingBlock[] =>
	blocks.filter((block) => block.kind === 'heading').filter(({ level }) => level < 4);

/** What stands before the first heading, and the rest. */
export function splitIntro(blocks: readonly Block[]): readonly [intro: readonly Block[], rest: readonly Block[]] {
	const at = blocks.findIndex(({ kind }) => kind === 'heading');
	return [blocks.slice(0, at), blocks.slice(at)];
}
