/** What accessibility rules may know of one element besides its words. Worked out when a rule first asks for it. Plain data. */

/** How the browser shows an element. Colours as `rgb(…)` or `rgba(…)`, lengths in CSS pixels. */
export interface StyleFacts {
	readonly color: string;
	/** Its own background; transparent is `rgba(0, 0, 0, 0)`. */
	readonly background: string;
	/** Address of its background image without query, '' for none; a gradient is `gradient`. */
	readonly backgroundImage: string;
	readonly size: number;
	readonly weight: number;
	readonly italic: boolean;
	/** Names of its typefaces, as the style sheet gives them. */
	readonly family: string;
	/** 0 where the style sheet says nothing. */
	readonly lineHeight: number;
	readonly direction: 'ltr' | 'rtl';
	readonly display: string;
	readonly position: string;
	readonly cursor: string;
	readonly overflow: string;
	/** True where a line of its own or of an element around it is drawn under its words. */
	readonly underlined: boolean;
	/** True where it has a border or an outline that can be seen. */
	readonly framed: boolean;
	/** Seconds that its animation goes on by itself; Infinity for an endless one, 0 for none. */
	readonly animation: number;
}

/** How an element answers to keyboard and mouse, as far as its mark-up says. */
export interface KeyboardFacts {
	/** True where the Tab key reaches it. */
	readonly reached: boolean;
	/** The number in `tabindex`; undefined without one. */
	readonly tabindex: number | undefined;
	/** True for links, buttons, fields and the like, and for ARIA roles that people work with. */
	readonly interactive: boolean;
	/** Names of its inline event handlers, such as 'onclick'. */
	readonly handlers: readonly string[];
	/** True where something inside it is reached with the Tab key. */
	readonly holdsReached: boolean;
}

/** How an element changes under the mouse, as far as style sheets say. */
export interface StateFacts {
	/** True where the mouse becomes a hand on it, and not on what it is in. */
	readonly hand: boolean;
	/** True where a style sheet changes it under the mouse. */
	readonly reacts: boolean;
	/** True where the element right after it is hidden. */
	readonly hidesNext: boolean;
	/** True where a line, border or background appears under the mouse; undefined where not every style sheet may be read. */
	readonly cue: boolean | undefined;
	/** Words that appear while the mouse is over it, and for no keyboard; '' for none. */
	readonly mouseOnly: string;
}

/** What shows that an element has keyboard focus, by the style sheets alone. */
export type FocusFacts =
	| { readonly shown: 'clearly' | 'not' | 'unknown' }
	| { readonly shown: 'thinly'; readonly width: number; readonly color: string }
	| {
			readonly shown: 'faintly';
			readonly width: number;
			readonly color: string;
			readonly behind: string;
			readonly contrast: number;
	  };

/** How a link stands in what is around it. */
export interface LinkFacts {
	/** Look of its own words. */
	readonly words: StyleFacts;
	/** Look of the words beside it; undefined where there are none. */
	readonly around: StyleFacts | undefined;
	/** The link that follows with nothing but white space between. */
	readonly next: NextLink | undefined;
}

export interface NextLink {
	/** Its whole address. */
	readonly address: string;
	/** Pixels between the words of the two; Infinity where they do not stand side by side in one line. */
	readonly gap: number;
}
