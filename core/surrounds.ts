/** What rules see of a document besides its main content. Plain data, no DOM. */

/** A link anywhere on the page. */
export interface PageLink {
	/** Its words, or its label, or its image's description. */
	readonly text: string;
	/** The whole address. */
	readonly href: string;
	readonly hreflang: string;
	/** True inside the main content. */
	readonly main: boolean;
}

/** What a document has besides its main content. */
export interface Surrounds {
	/** Meta description; left out where there is none. */
	readonly description?: string;
	/** Day of the last change that the mark-up states. */
	readonly modified?: string;
	/** Every heading, in order. */
	readonly headings: readonly { readonly level: number; readonly text: string; readonly main: boolean }[];
	/** At most 3,000. */
	readonly links: readonly PageLink[];
	/** Words of header, navigation, footer and the like, at most 20,000 characters. */
	readonly text: string;
	/** How many fields a person can fill in. */
	readonly fields: number;
	/** Left out in examples. */
	readonly works?: Works;
}

/** Parts of a document that only a person can try. */
export interface Works {
	/** Boxes that are hidden now: for each the words that close it, '' where nothing does. */
	readonly boxes: readonly string[];
	/** Names of lists to choose from that have no button beside them, or a script that waits for a choice. */
	readonly lists: readonly string[];
	/** How many places are for messages that come by themselves. */
	readonly messages: number;
	/** How many parts are pages, programs or editors of their own. */
	readonly embedded: number;
	/** How many pictures, films and animations may move by themselves. */
	readonly moving: number;
}
