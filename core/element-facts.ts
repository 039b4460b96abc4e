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

/** Words of a label, and how they belong to the field. */
export interface LabelFacts {
	readonly words: string;
	readonly tie: 'for' | 'wraps' | 'labelledby';
	/** False where nobody sees it, though a screen reader may say it. */
	readonly shown: boolean;
	readonly color: string;
	/** Pixels from its words to the field where both stand in one line. */
	readonly gap?: number;
}

/** Words next to a field that are neither its label nor another field's. */
export interface NoteFacts {
	readonly words: string;
	/** Above its label, between label and field, or right after both. */
	readonly at: 'above' | 'between' | 'after';
	/** Part of the label that stands around the field. */
	readonly inLabel: boolean;
	/** True where the field or its group names it as description, error message or label. */
	readonly tied: boolean;
	readonly heading: boolean;
	/** True where all of it is a link. */
	readonly link: boolean;
}

/** A field that people fill in, as far as rules may know it. Never what it holds. */
export interface FieldFacts {
	/** As in `type`; 'select' and 'textarea' for those. */
	readonly type: string;
	/** Number of its form on the page; -1 without one. */
	readonly form: number;
	/** Its accessible name, the placeholder left out. */
	readonly name: string;
	readonly labels: readonly LabelFacts[];
	/** Words that describe it, by `aria-describedby` or `aria-errormessage`. */
	readonly described: string;
	readonly notes: readonly NoteFacts[];
	/** The groups around it, outermost first. */
	readonly groups: readonly { readonly kind: 'fieldset' | 'role'; readonly name: string }[];
	/** In a row of a table that has header cells. */
	readonly inTable: boolean;
	readonly search: boolean;
	/** Marked as wrong for screen readers. */
	readonly invalid: boolean;
	/** Colour of its border; '' where none shows. */
	readonly border: string;
	readonly background: string;
}

/** What is in a `fieldset`. */
export interface FieldsetFacts {
	/** Named without a legend, or no group at all by its role. */
	readonly namedOtherwise: boolean;
	/** Words of its legend; undefined where none stands directly in it. */
	readonly legend: string | undefined;
	/** A legend stands deeper inside, or is hidden from everybody. */
	readonly misplaced: 'deeper' | 'hidden' | undefined;
	/** How many fields people see in it, and how many of them are radio buttons or tick boxes. */
	readonly fields: number;
	readonly choices: number;
	readonly search: boolean;
}

/** Where a `label` leads. */
export interface LabelTargetFacts {
	/** True where it belongs to a field, or to something else that is on the page. */
	readonly leads: boolean;
	/** The field that follows it in the same part of the form, where there is one: its type and its name. */
	readonly next: { readonly type: string; readonly name: string; readonly placeholder: string } | undefined;
}

/** What room a box gives to the words in it. CSS pixels. */
export interface RoomFacts {
	/** Width of the box, and of all that is in it: more than the box where people have to scroll sideways. */
	readonly width: number;
	readonly holds: number;
	/** True where a bar lets people scroll it sideways. */
	readonly scrolls: boolean;
	/** Height that the style sheet holds the words to, where it cuts off the rest; 0 for none. */
	readonly limit: number;
	/** Height that the words take up; 0 where there is no limit. */
	readonly height: number;
	/** About the height that they would need in a third of the width, as with a zoom of 300%. */
	readonly zoomed: number;
}

/** Words that the style sheet adds before and after those of an element. */
export interface AddedFacts {
	readonly before: string;
	readonly after: string;
}

/** What stands inside an element. */
export interface InsideFacts {
	/** How many elements of each name. */
	readonly tags: Readonly<Record<string, number>>;
	/** All its words, those that a closed part hides as well; at most 500 characters. */
	readonly words: string;
	/** How many letters are inside links. */
	readonly linked: number;
	/** Words that are taken away from everybody, people who hear the page included. */
	readonly hidden: string;
}

/** One of the elements right inside another that hold words, where it stands in the window. CSS pixels. */
export interface Standing {
	readonly tag: string;
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
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
	/** True where the mouse or the keyboard is on it and gives it another look. */
	readonly touched: boolean;
}

export interface NextLink {
	/** Its whole address. */
	readonly address: string;
	/** Pixels between the words of the two; Infinity where they do not stand side by side in one line. */
	readonly gap: number;
}
