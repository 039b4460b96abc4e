import type { Block } from '../content.ts';

/** An element that a rule asked for, and where its words stand in the text of a block. */
export interface Wanted {
	readonly element: Element;
	readonly block: Block | undefined;
	/** Place among the blocks: its own, else that of the next one. */
	readonly at: number;
	/** How many lists it is inside of. */
	readonly depth: number;
	readonly start: number;
	readonly end: number;
	readonly lang: string;
	readonly section: readonly string[];
	readonly closed: string | undefined;
	/** True outside of the main content, where only some rules look. */
	readonly outside?: true;
}

export interface GatheredText {
	readonly root: Element;
	readonly blocks: readonly Block[];
	/** The element of each block, by `Block.id`. */
	readonly elements: readonly Element[];
	readonly wanted: readonly Wanted[];
	/** How many details, accordions and tabs of the main content stood open. */
	readonly opened: number;
}
