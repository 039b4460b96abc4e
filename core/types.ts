/** The nouns. Everything here is plain JSON: it crosses from the page to the background and into files. */

export type Severity = 'must' | 'should' | 'consider';
export type Area = 'accessibility' | 'plain-english' | 'style' | 'links' | 'structure' | 'inclusive' | 'trust' | 'statement';
/** Who can usually mend it: whoever edits this page, the web team, the website supplier. */
export type Fixer = 'content' | 'template' | 'supplier';
export type Certainty = 'proved' | 'likely' | 'undecided';
export type Impact = 'minor' | 'moderate' | 'serious' | 'critical';
/** Which part of the page something stands in. */
export type Region = 'main' | 'header' | 'navigation' | 'aside' | 'footer' | 'other';

export interface Guidance {
	readonly name: string;
	readonly url: string;
	/** WCAG success criterion, such as '2.4.4'. */
	readonly wcag?: string;
}

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

/** Thresholds of a rule by name, for example `{ words: 25 }`. */
export type Settings = Readonly<Record<string, number | string | boolean>>;

export interface Finding {
	/** Same fault, same key, wherever it moved on the page. */
	readonly key: string;
	readonly rule: string;
	readonly source: 'axe' | 'content' | 'person';
	readonly area: Area;
	readonly severity: Severity;
	readonly certainty: Certainty;
	readonly impact?: Impact;
	readonly title: string;
	readonly message: string;
	readonly undecided?: { readonly reason: string; readonly measured?: string };
	readonly why: string;
	readonly fix: string;
	readonly suggestion?: string;
	/** Exact words on the page, at most 500 characters. */
	readonly quote?: string;
	readonly prefix?: string;
	readonly suffix?: string;
	readonly lang?: string;
	/** Rebuilt from the tag and allowed attributes; never a form value. */
	readonly snippet?: string;
	readonly section: readonly string[];
	readonly closed?: string;
	/** One selector a shadow root on the way in; the last one names the element. */
	readonly selector: readonly string[];
	/** Selectors of the frames on the way in, outermost first. */
	readonly frame?: readonly string[];
	readonly region: Region;
	readonly fixer: Fixer;
	readonly guidance: readonly Guidance[];
}

/** Where an element is, and what may be shown of it. */
export interface Place {
	readonly section: readonly string[];
	readonly region: Region;
	readonly snippet: string;
	/** Its words, form fields left out. */
	readonly text?: string;
}

export interface Checked {
	readonly rule: string;
	readonly status: 'ran' | 'off' | 'gave-up' | 'not-applicable';
	readonly settings?: Settings;
	/** How many words (content rules) or elements (accessibility checks) it looked at. */
	readonly looked: number;
}

export interface Good {
	readonly id: string;
	readonly title: string;
	readonly evidence: string;
	readonly selector?: readonly string[];
	readonly quote?: string;
}

export interface NotChecked {
	readonly id: string;
	readonly what: string;
	readonly why: string;
	readonly todo: string;
	readonly count: number;
	readonly selectors: readonly string[];
}

export interface ReadingAge {
	/** Flesch-Kincaid grade (US school years), one decimal, never below 0. */
	readonly grade: number;
	/** Grade + 5, in whole years. */
	readonly age: number;
	/** How many of the page's words it was worked out from. */
	readonly words: number;
	readonly sentences: number;
}

export interface Facts {
	/** English words of the main content that the rules read. */
	readonly words: number;
	readonly sentences: number;
	/** Words a sentence, one decimal. */
	readonly averageSentence?: number;
	readonly readingAge?: ReadingAge;
	/** Words in closed accordions, tabs and details. */
	readonly closedWords: number;
	/** Words in each language that was not judged. */
	readonly otherLanguages: Readonly<Record<string, number>>;
}

export interface OutlineEntry {
	readonly level: number;
	readonly text: string;
}

export interface PageRecord {
	readonly url: string;
	readonly canonical?: string;
	readonly title: string;
	readonly lang: string;
	/** The same page in other languages. */
	readonly counterparts: readonly { readonly lang: string; readonly url: string }[];
	/** The date the page says it was last changed, as it stands there. */
	readonly updated?: string;
	readonly contentType: string;
	readonly outline: readonly OutlineEntry[];
	readonly state: {
		/** How many accordions, tabs and details stood open. */
		readonly opened: number;
		/** Device pixels a CSS pixel. */
		readonly zoom: number;
		readonly viewport: { readonly width: number; readonly height: number };
	};
	readonly textHash: string;
}

/** One check of one page: the public format, described in docs/audit-format.md. */
export interface Audit {
	readonly format: 'critical-friend/audit';
	readonly version: 1;
	readonly tool: { readonly name: string; readonly version: string; readonly axe: string; readonly rules: number };
	/** House style in force. */
	readonly profile: string;
	/** Day that rules about dates judged by, YYYY-MM-DD. */
	readonly date: string;
	/** When the check ended, ISO 8601. */
	readonly time: string;
	readonly page: PageRecord;
	readonly checked: readonly Checked[];
	readonly findings: readonly Finding[];
	readonly good: readonly Good[];
	readonly notChecked: readonly NotChecked[];
	readonly facts: Facts;
	/** Milliseconds a step. */
	readonly timings: Readonly<Record<string, number>>;
}
