import type { Picture } from '../picture.ts';

/** A report as a person reads it from top to bottom. Every writer of texts says the same blocks in the same order. */

export interface Run {
	readonly text: string;
	/** An address on the web, or '#' and the id of a heading. */
	readonly link?: string;
	readonly strong?: true;
	/** Words of the page or of a person: they keep their own direction. */
	readonly foreign?: true;
	readonly lang?: string;
	readonly code?: true;
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

export type Block =
	| { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly id: string; readonly runs: Runs }
	| { readonly kind: 'paragraph'; readonly runs: Runs; readonly lead?: true }
	| { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Runs[])[] }
	| { readonly kind: 'facts'; readonly lines: readonly Line[] }
	| {
			readonly kind: 'table';
			readonly caption: string;
			readonly head: readonly string[];
			readonly rows: readonly (readonly Runs[])[];
	  }
	| { readonly kind: 'places'; readonly caption: string; readonly places: readonly Place[] };

export const say = (text: string): Runs => [{ text }];
export const strong = (text: string): Runs => [{ text, strong: true }];
export const foreign = (text: string): Runs => [{ text, foreign: true }];
export const linked = (text: string, link: string | undefined): Runs => (link === undefined ? say(text) : [{ text, link }]);

/** Headings that the contents name. */
export const contentsOf = (blocks: readonly Block[]): readonly (Block & { readonly kind: 'heading' })[] =>
	blocks.filter((block): block is Block & { readonly kind: 'heading' } => block.kind === 'heading' && block.level < 4);

/** What stands before the first heading, and the rest. */
export function split(blocks: readonly Block[]): readonly [intro: readonly Block[], rest: readonly Block[]] {
	const at = blocks.findIndex(({ kind }) => kind === 'heading');
	return [blocks.slice(0, at), blocks.slice(at)];
}
