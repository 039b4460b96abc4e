import type {
	AddedFacts,
	FieldFacts,
	FieldsetFacts,
	FocusFacts,
	InsideFacts,
	KeyboardFacts,
	LabelTargetFacts,
	LinkFacts,
	RoomFacts,
	Standing,
	StateFacts,
	StyleFacts,
} from './element-facts.ts';
import type { Surrounds } from './surrounds.ts';
import type { ReadingAge } from './text-facts.ts';
import type { PageType, Region } from './types.ts';

/** What rules see of a page: its text, block by block, and the elements that they ask for. Plain data, no DOM. */

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'cell' | 'caption' | 'term' | 'label' | 'button' | 'summary';

/** A part of a block that is marked up. Offsets are UTF-16 units into `Block.text`. */
export interface Span {
	readonly kind: 'link' | 'abbr' | 'strong' | 'emphasis' | 'underline' | 'quote' | 'code' | 'language';
	readonly start: number;
	readonly end: number;
	/** `title` of an abbreviation. */
	readonly title?: string;
	/** Language that its own mark-up states. */
	readonly lang?: string;
}

/** How a block is set, as the browser works it out. */
export interface Look {
	readonly align: 'start' | 'centre' | 'end' | 'justify';
	readonly bold: boolean;
	readonly italic: boolean;
	readonly underline: boolean;
	/** Font size in CSS pixels. */
	readonly size: number;
	/** Height of a line as a part of the font size; 0 where the style sheet says nothing. */
	readonly lineHeight: number;
	readonly direction: 'ltr' | 'rtl';
	/** Lines that the block takes up on the screen. Counted in the page alone, for the rules that measure them. */
	readonly lines?: number;
}

/** Where a list item stands. */
export interface ListPlace {
	/** Number of the list on the page, from 0. */
	readonly list: number;
	readonly ordered: boolean;
	/** Place in the list, from 0, and how many items the list has. */
	readonly item: number;
	readonly of: number;
	/** 1 for an item of an outer list. */
	readonly depth: number;
	/** True where no bullet or number shows: a list of cards or of links. */
	readonly bare?: true;
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
	/** Primary language subtag ('en', 'cy') of its words, 'und' where they are in no language we know, '' where nothing says. */
	readonly lang: string;
	/** `lang` in force there as the page gives it, '' if none; left out in examples. */
	readonly declared?: string;
	/** The headings above it, outermost first. */
	readonly section: readonly string[];
	/** Name of the closed accordion, tab or details that it is in. */
	readonly closed?: string;
	/** Inside a quotation that may have to stay as it is. */
	readonly quoted: boolean;
	/** Set in capitals by the style sheet. */
	readonly uppercase: boolean;
	readonly spans: readonly Span[];
	/** Left out in examples that say nothing of looks. */
	readonly look?: Look;
	/** Of a list item (or a paragraph inside one). */
	readonly list?: ListPlace;
}

/** One cell of a table. */
export interface Cell {
	readonly text: string;
	readonly header: boolean;
	readonly scope: string;
	readonly columns: number;
	readonly rows: number;
	/** True where it names its headings by id. */
	readonly pointed: boolean;
	/** True where it holds an image, a field or a button instead of words. */
	readonly holdsMore: boolean;
	/** What it holds that is no fact: another table, or a piece of a page such as a heading with text below it. */
	readonly around?: 'table' | 'page';
}

/** The shape of a table, at most 300 rows of at most 50 cells. */
export interface TableShape {
	readonly caption: string;
	readonly rows: readonly (readonly Cell[])[];
	/** How many rows stand in its head. */
	readonly headRows: number;
	readonly nested: boolean;
}

/** The shape of a list. */
export interface ListShape {
	readonly ordered: boolean;
	/** Words of each item, those of lists inside it left out. */
	readonly items: readonly string[];
	/** How many items are a link and nothing else. */
	readonly linksOnly: number;
	/** 1 for an outer list. */
	readonly depth: number;
}

/** One element that a rule asked for, as far as rules may know it. No form value is ever in here. */
export interface ElementFacts {
	readonly id: number;
	/** The rules whose selector it matches. */
	readonly rules: readonly string[];
	readonly tag: string;
	/** True once the page has taken it away: there is nothing left to judge. */
	readonly gone?: boolean;
	/** With `resolved` (its whole address), `caption` (of its figure) of a picture `around` (words of its link, paragraph or cell), of an object `params`. */
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
	/** Place among the blocks: the block that it is in or begins with, else the one that follows it. */
	readonly at: number;
	/** Width and height in CSS pixels; 0 by 0 where it is not on show. */
	readonly box: { readonly width: number; readonly height: number };
	readonly table?: TableShape | undefined;
	readonly list?: ListShape | undefined;
	readonly region?: Region;
	readonly style?: StyleFacts;
	readonly keyboard?: KeyboardFacts;
	/** Of an input, a list to choose from or a text area. */
	readonly field?: FieldFacts | undefined;
	readonly fieldset?: FieldsetFacts | undefined;
	readonly labelFor?: LabelTargetFacts | undefined;
	readonly room?: RoomFacts;
	readonly added?: AddedFacts;
	readonly inside?: InsideFacts;
	/** How many elements on show have its id, itself included. */
	readonly sameIds?: number;
	/** In the order of the source, at most 20. */
	readonly standing?: readonly Standing[];
	readonly states?: StateFacts;
	readonly focus?: FocusFacts;
	readonly link?: LinkFacts;
}

/** What rules see of one document (the page, or one frame of it). */
export interface PageContent {
	readonly url: string;
	readonly title: string;
	readonly lang: string;
	readonly blocks: readonly Block[];
	readonly elements: readonly ElementFacts[];
	/** False inside a frame: what a page lacks is judged in the page itself. */
	readonly top: boolean;
	readonly pageType: PageType;
	readonly surrounds: Surrounds;
	/** Worked out after the other rules, for those that need it. */
	readonly readingAge?: ReadingAge;
}
