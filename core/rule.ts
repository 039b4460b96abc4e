import type { Block, BlockKind, ElementFacts, PageContent } from './content.ts';
import type { AddedWord } from './house-style/house-style.ts';
import type { Area, Certainty, Fixer, Guidance, Nation, PageType, Settings, Severity } from './types.ts';

/** What a rule may know besides the text itself. */
export interface Context {
	/** Day to judge by, YYYY-MM-DD. */
	readonly date: string;
	/** This rule's thresholds: its own defaults, or the house style's. */
	readonly settings: Settings;
	readonly pageType: PageType;
	readonly site: Site;
}

/** What is known of the council whose page it is: from the house style, else from the page. */
export interface Site {
	/** '' where nobody said. */
	readonly council: string;
	/** From the house style, else from the address. */
	readonly nation: Nation;
	/** What `nation` rests on: the house style, the address, or nothing; then it is England because most councils are there. */
	readonly nationFrom: 'setting' | 'address' | 'nothing';
	/** True for the page's own host and those that the house style lists; false for anything that is no web address. */
	readonly isOwn: (address: string) => boolean;
	/** Words that the council's own list adds, for the rule that reports them. */
	readonly wordsAdded: readonly AddedWord[];
}

/** What a rule says of a place, where it says more than its title does. */
export interface Remark {
	/** One sentence about this very place; the rule's title stands in for it. */
	readonly message?: string;
	/** Set where this very place is for a person to judge, though others of the rule are not. */
	readonly severity?: 'consider';
	/** Words to use instead, or a question that helps to find them. */
	readonly suggestion?: string;
}

/** Words in a block, as offsets into `Block.text`. */
export interface Match extends Remark {
	readonly start: number;
	readonly end: number;
}

/** Words in one block of the page, or (without `block`) the page as a whole. */
export interface PageMatch extends Remark {
	readonly block?: Block;
	readonly start?: number;
	readonly end?: number;
	/** One of the elements that the rule asked for, instead of words. */
	readonly element?: ElementFacts;
	/** Words outside of the main content that it is about, where there is neither block nor element. */
	readonly quote?: string;
	/** What the page lacks, or of which kind they all are, where a rule can report several: it tells their keys apart. */
	readonly lack?: string;
}

interface Describes {
	/** Equals the file's name and the catalogue's id. */
	readonly id: string;
	/** What is wrong, in eight words or fewer. */
	readonly title: string;
	/** Who is hurt and how, in a sentence or two. */
	readonly why: string;
	/** What to do instead. */
	readonly fix: string;
	readonly guidance: readonly [Guidance, ...Guidance[]];
	/** At most 'should' where the catalogue says Auto; 'consider' where it says Check. */
	readonly severity: Severity;
	readonly area: Area;
	readonly fixer: Fixer;
	/** How sure a match is; if not said, 'likely' for 'consider' and 'proved' for the rest. */
	readonly certainty?: Certainty;
	/** Default thresholds, each with its source in the rule's comment. */
	readonly settings?: Settings;
	/** Languages it can judge; English alone if not said. */
	readonly languages?: 'any' | readonly ('en' | 'cy')[];
	/** Kinds of page on which it does not run. */
	readonly notOn?: readonly PageType[];
	/** Kinds of page on which all it finds is for a person to judge. */
	readonly softOn?: readonly PageType[];
	/** Rules to which it leaves words that both report. */
	readonly yieldsTo?: readonly string[];
	/** Why it does not run unless the house style asks for it, in a sentence. */
	readonly off?: string;
	/** Set where it reads `Look.lines`, which only the page can count. */
	readonly measures?: 'lines';
}

/**
 * Examples of words: one block a line, `# ` to `###### ` for headings, `- ` for list items, `| ` for table cells,
 * anything else a paragraph; inline `<a>`, `<abbr title>`, `<strong>`, `<em>`, `<q>`, `<code>`.
 * [Square brackets] stand around exactly what must be reported. A bad example of a page rule without
 * brackets must report the page as a whole, once.
 * An example that begins with `<` is the HTML of a page, or of its main content: it is rendered in a browser. `data-bad` stands
 * on each element that must be reported, or whose words must be; a bad one without it must report the page as a whole.
 * `<html data-nation="Wales" data-type="news" data-path="/news/bins">` sets what is around it.
 */
export interface WordExamples {
	readonly bad: readonly string[];
	readonly good: readonly string[];
}

/** Examples of elements: HTML, with `data-bad` on each element that must be reported. */
export type ElementExamples = WordExamples;

export interface BlockRule extends Describes {
	readonly scope: 'block';
	/** Which blocks it reads. */
	readonly kinds: readonly BlockKind[];
	/** Pure: a block in, the words at fault out. */
	readonly check: (block: Block, context: Context) => Iterable<Match>;
	readonly examples: WordExamples;
}

export interface PageRule extends Describes {
	readonly scope: 'page';
	/** What takes too long for the pass over the rules: such a rule runs last, when the page has it. */
	readonly needs?: 'reading-age';
	/** CSS selector of the elements that it wants as `page.elements`. */
	readonly elements?: string;
	/** True where it wants them from the whole page, menus, footer and fields as well; else from the main content. */
	readonly everywhere?: true;
	/** True where one finding stands for all places of its kind: mending one of ten is not yet mending it. */
	readonly forAll?: true;
	/**
	 * Pure: the page in, the words at fault out, in page order. `blocks` and `elements` are those in its languages. A match
	 * without block and element says that the page lacks something: it counts only for the page itself, in its languages.
	 * `undefined` is a pause (`core/english/pauses.ts`).
	 */
	readonly check: (page: PageContent, context: Context) => Iterable<PageMatch | undefined>;
	readonly examples: WordExamples;
}

export interface ElementRule extends Describes {
	readonly scope: 'element';
	/** CSS selector of the elements it judges. */
	readonly elements: string;
	/** As in `PageRule`. */
	readonly everywhere?: true;
	/** Pure: an element's facts in, what is wrong with it out (`{}` for the rule's own title), or nothing. */
	readonly check: (element: ElementFacts, context: Context) => Remark | undefined;
	readonly examples: ElementExamples;
}

export type Rule = BlockRule | PageRule | ElementRule;

/** Rules that ask for elements or measure them run inside the page. All others read words alone, and run outside of it. */
export const runsInPage = (rule: Rule): boolean =>
	rule.measures !== undefined || ('elements' in rule && rule.elements !== undefined);

/** Blocks that hold sentences. */
export const PROSE = ['paragraph', 'list-item'] as const satisfies readonly BlockKind[];

/** Every block that holds words to read, headings included. */
export const ALL_TEXT = [
	'heading',
	'paragraph',
	'list-item',
	'cell',
	'caption',
	'term',
	'label',
	'summary',
] as const satisfies readonly BlockKind[];

export const blockRule = (rule: Omit<BlockRule, 'scope'>): BlockRule => ({ ...rule, scope: 'block' });
export const pageRule = (rule: Omit<PageRule, 'scope'>): PageRule => ({ ...rule, scope: 'page' });
export const elementRule = (rule: Omit<ElementRule, 'scope'>): ElementRule => ({ ...rule, scope: 'element' });
