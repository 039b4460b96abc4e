/** The nouns. Everything here is plain JSON: it crosses from the page to the background and into files. */

import type { Facts } from './text-facts.ts';

export type Severity = 'must' | 'should' | 'consider';
export type Area = 'accessibility' | 'plain-english' | 'style' | 'links' | 'structure' | 'inclusive' | 'trust' | 'statement';
/** Who can usually mend it: whoever edits this page, the web team, the website supplier. */
export type Fixer = 'content' | 'template' | 'supplier';
export type Certainty = 'proved' | 'likely' | 'undecided';
export type Impact = 'minor' | 'moderate' | 'serious' | 'critical';
/** Kinds of page that are written for different readers. */
export const PAGE_TYPES = [
	'service',
	'home',
	'form',
	'news',
	'minutes',
	'committee-report',
	'statutory-notice',
	'policy',
	'statement',
] as const;
export type PageType = (typeof PAGE_TYPES)[number];
export type Nation = 'England' | 'Wales' | 'Scotland' | 'Northern Ireland';
/** Which part of the page something stands in. */
export type Region = 'main' | 'header' | 'navigation' | 'aside' | 'footer' | 'other';

export interface Guidance {
	readonly name: string;
	readonly url: string;
	/** WCAG success criterion, such as '2.4.4'. */
	readonly wcag?: string;
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
	/** Of two findings, the one with the smaller number comes first on the page. What is about the page as a whole comes last. */
	readonly place?: number;
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
	/** The how manieth element of its document it is; left out for the page as a whole. */
	readonly at?: number;
}

export interface Checked {
	readonly rule: string;
	readonly status: 'ran' | 'off' | 'gave-up' | 'not-applicable';
	readonly settings?: Settings;
	/** Why it is off, or why it weighs less on this page, in a sentence. */
	readonly because?: string;
	/** How many words (content rules) or elements (accessibility checks) it looked at. */
	readonly looked: number;
	/** What it would have reported here, had the house style not allowed these words. */
	readonly allowed?: readonly string[];
}

export interface Good {
	readonly id: string;
	readonly title: string;
	readonly evidence: string;
	readonly selector?: readonly string[];
	readonly quote?: string;
}

/** What only a person can judge: asked, never told. */
export interface Question {
	readonly id: string;
	readonly question: string;
	readonly why: string;
	/** What on this page makes it worth asking. */
	readonly hint?: string;
}

export interface NotChecked {
	readonly id: string;
	readonly what: string;
	readonly why: string;
	readonly todo: string;
	readonly count: number;
	readonly selectors: readonly string[];
}

/** A file that the page links to. It is not opened. */
export interface LinkedDocument {
	/** Words of the link, without type and size. */
	readonly text: string;
	/** The file's own name, as the address has it; left out where it has none. */
	readonly file?: string;
	/** Without session, token and email parameters. */
	readonly url: string;
	/** Such as 'pdf': by the address, or by what the link says. */
	readonly type: string;
	/** As the page says it: '2.4MB'. */
	readonly size?: string;
	/** Day, month or year in the file's name or the words of the link: '2017-03-31', '2017-03', '2017'. */
	readonly date?: string;
	/** False for a file on somebody else's site. */
	readonly own: boolean;
	/** How many links lead to it. */
	readonly links: number;
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
	readonly contentType: PageType;
	/** Who runs its host, as the house style says. */
	readonly supplier?: string;
	readonly outline: readonly OutlineEntry[];
	readonly state: {
		/** How many accordions, tabs and details stood open. */
		readonly opened: number;
		/** Device pixels a CSS pixel. */
		readonly zoom: number;
		readonly viewport: { readonly width: number; readonly height: number };
		/** Frames that were read: the selectors on the way to each, outermost first. */
		readonly frames: readonly (readonly string[])[];
	};
	readonly textHash: string;
}

/** One check of one page: the public format, described in docs/audit-format.md. */
export interface Audit {
	readonly format: 'critical-friend/audit';
	readonly version: 4;
	readonly tool: { readonly name: string; readonly version: string; readonly axe: string; readonly rules: number };
	/** House style in force. */
	readonly profile: string;
	/** Equal for equal words, hosts, council and nation of the house style: all that no rule's settings show. */
	readonly styleHash: string;
	/** Day that rules about dates judged by, YYYY-MM-DD. */
	readonly date: string;
	/** When the check ended, ISO 8601. */
	readonly time: string;
	readonly page: PageRecord;
	readonly checked: readonly Checked[];
	readonly findings: readonly Finding[];
	readonly good: readonly Good[];
	readonly notChecked: readonly NotChecked[];
	readonly questions: readonly Question[];
	/** Files that the page links to, in page order; left out where they were not listed. */
	readonly documents?: readonly LinkedDocument[];
	readonly facts: Facts;
	/** Milliseconds a step. */
	readonly timings: Readonly<Record<string, number>>;
}
