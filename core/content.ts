import type { ReadingAge } from './types.ts';

/** What rules see of a page: its text, block by block, and the elements that they ask for. Plain data, no DOM. */

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'cell' | 'caption' | 'term' | 'label' | 'button' | 'summary';

/** A part of a block that is marked up. Offsets are UTF-16 units into `Block.text`. */
export interface Span {
	readonly kind: 'link' | 'abbr' | 'strong' | 'emphasis' | 'quote' | 'code';
	readonly start: number;
	readonly end: number;
	/** `title` of an abbreviation. */
	readonly title?: string;
}

/** The text of one block element of the main content, never joined to its neighbours. */
export interface Block {
	/** Place in page order, from 0. */
	readonly id: number;
	readonly kind: BlockKind;
	/** Heading level, 1 to 6. */
	readonly level?: number;
	/** What rules read: white space collapsed, every space a plain one, curly apostrophes straight. */
	readonly text: string;
	/** What quotes are cut from: the same length as `text`, with the page's own spaces and apostrophes. */
	readonly shown: string;
	/** Primary language subtag ('en', 'cy'), or '' where it could not be decided. */
	readonly lang: string;
	/** The headings above it, outermost first. */
	readonly section: readonly string[];
	/** Name of the closed accordion, tab or details that it is in. */
	readonly closed?: string;
	/** Inside a quotation that may have to stay as it is. */
	readonly quoted: boolean;
	/** Set in capitals by the style sheet. */
	readonly uppercase: boolean;
	readonly spans: readonly Span[];
}

/** One element that a rule asked for, as far as rules may know it. No form value is ever in here. */
export interface ElementFacts {
	readonly id: number;
	/** The rules whose selector it matches. */
	readonly rules: readonly string[];
	readonly tag: string;
	readonly attributes: Readonly<Record<string, string>>;
	/** Visible words, white space collapsed. */
	readonly text: string;
	/** Accessible name, as a screen reader says it. */
	readonly name: string;
	/** Up to 80 characters of the same block before and after it. */
	readonly before: string;
	readonly after: string;
	readonly lang: string;
	readonly section: readonly string[];
	readonly closed?: string;
}

/** What rules see of one document (the page, or one frame of it). */
export interface PageContent {
	readonly url: string;
	readonly title: string;
	readonly lang: string;
	readonly blocks: readonly Block[];
	readonly elements: readonly ElementFacts[];
	/** Worked out after the other rules, for those that need it. */
	readonly readingAge?: ReadingAge;
}
