import { languageOf } from '../language.ts';
import type { Block, BlockKind, Span } from '../types.ts';
import { type ClosedSections, closedSections } from './closed-sections.ts';
import { findMainContent, type MainContent } from './main-content.ts';

/** An element that a rule asked for, and where its words stand in the text of a block. */
export interface Wanted {
	readonly element: Element;
	readonly block: Block | undefined;
	readonly start: number;
	readonly end: number;
	readonly lang: string;
	readonly section: readonly string[];
	readonly closed: string | undefined;
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

/** What holds for everything inside an element. */
interface Surroundings {
	readonly kind: BlockKind;
	readonly level?: number;
	readonly lang: string;
	readonly quoted: boolean;
	readonly uppercase: boolean;
	readonly closed?: string;
	readonly preformatted: boolean;
}

/** A block while its text is read. */
interface Draft {
	readonly element: Element;
	readonly around: Surroundings;
	text: string;
	readonly spans: Span[];
	readonly wanted: { readonly element: Element; readonly start: number; end: number; readonly around: Surroundings }[];
}

const KINDS: Readonly<Record<string, BlockKind>> = {
	h1: 'heading',
	h2: 'heading',
	h3: 'heading',
	h4: 'heading',
	h5: 'heading',
	h6: 'heading',
	li: 'list-item',
	td: 'cell',
	th: 'cell',
	caption: 'caption',
	figcaption: 'caption',
	legend: 'label',
	label: 'label',
	button: 'button',
	summary: 'summary',
	dt: 'term',
	dd: 'paragraph',
	p: 'paragraph',
	blockquote: 'paragraph',
};
const SPANS: Readonly<Record<string, Span['kind']>> = {
	a: 'link',
	abbr: 'abbr',
	acronym: 'abbr',
	strong: 'strong',
	b: 'strong',
	em: 'emphasis',
	i: 'emphasis',
	q: 'quote',
	code: 'code',
};
// A paragraph inside one of these stays what they are.
const KEEPS_KIND: ReadonlySet<BlockKind> = new Set([
	'heading',
	'list-item',
	'cell',
	'caption',
	'label',
	'button',
	'summary',
	'term',
]);
const INLINE = /^(?:inline|contents|ruby|none)/;
const CONTROL = /^(?:button|label)$/;

/**
 * Reads the main content of a document, block by block, closed sections included.
 * @param wantedSelector CSS selector of the elements that rules judge, '' for none
 */
export function gatherText(page: Document, wantedSelector: string): GatheredText {
	const main = findMainContent(page);
	const reader = new Reader(main, closedSections(page), wantedSelector);
	const lang = main.root.closest('[lang]')?.getAttribute('lang') ?? '';
	const h1 = page.querySelector('h1');
	if (h1 && !main.root.contains(h1) && h1.checkVisibility()) reader.startUnder(h1);
	reader.read(main.root, { kind: 'paragraph', lang, quoted: false, uppercase: false, preformatted: false });
	return { root: main.root, ...reader.finish() };
}

class Reader {
	private readonly blocks: Block[] = [];
	private readonly elements: Element[] = [];
	private readonly wanted: Wanted[] = [];
	private readonly headings: { level: number; text: string }[] = [];
	private readonly main: MainContent;
	private readonly closed: ClosedSections;
	private readonly selector: string;
	private draft: Draft | undefined = undefined;
	private opened = 0;

	constructor(main: MainContent, closed: ClosedSections, selector: string) {
		this.main = main;
		this.closed = closed;
		this.selector = selector;
	}

	/** Begins below a main heading that stands outside the main content. */
	startUnder(h1: Element): void {
		this.headings.push({ level: 1, text: clean(h1.textContent ?? '') });
	}

	finish(): Omit<GatheredText, 'root'> {
		this.flush();
		return { blocks: this.blocks, elements: this.elements, wanted: this.wanted, opened: this.opened };
	}

	read(element: Element, around: Surroundings): void {
		const style = getComputedStyle(element);
		const inside = this.enter(element, style, around);
		if (!inside) return;
		const isBlock = element === this.main.root || !INLINE.test(style.display) || CONTROL.test(element.localName);
		if (element.localName === 'br') {
			this.lineBreak();
			return;
		}
		// An inline-block (a badge, a button-like link) is a word of its own, not a block.
		const standsApart = isBlock && style.display.startsWith('inline') && !CONTROL.test(element.localName);
		if (standsApart) this.append(element, ' ', inside);
		else if (isBlock) this.flush();
		const draft = isBlock && !standsApart ? this.begin(element, inside) : (this.draft ?? this.begin(element, inside));
		const start = draft.text.length;
		const want =
			this.selector !== '' && element.matches(this.selector) ? { element, start, end: start, around: inside } : undefined;
		if (want) draft.wanted.push(want);
		this.children(element, inside);
		if (this.draft === draft) this.close(element, draft, start, want);
		if (standsApart) this.append(element, ' ', inside);
		else if (isBlock) this.flush();
	}

	/** What holds inside the element, or undefined where nothing of it is content. */
	private enter(element: Element, style: CSSStyleDeclaration, around: Surroundings): Surroundings | undefined {
		if (element.matches('img, input[type="image"]')) return this.image(element, style, around);
		if (this.main.isLeftOut(element)) return undefined;
		const hidden = isHidden(element, style, around.closed !== undefined);
		const closedHere = hidden ? this.closed.nameOf(element) : undefined;
		if (hidden && closedHere === undefined) return undefined;
		if (!hidden && element.getAttribute('aria-hidden') === 'true' && around.closed === undefined) return undefined;
		if (element.matches('details[open], [aria-expanded="true"], [role="tab"][aria-selected="true"]')) this.opened++;
		const tag = element.localName;
		const level = headingLevel(element);
		const own: BlockKind = level === undefined ? (KINDS[tag] ?? 'paragraph') : 'heading';
		// A paragraph in a list item stays a list item; the button of an accordion stays the heading that it is in.
		const keeps = (own === 'paragraph' && tag !== 'dd') || (own === 'button' && around.kind === 'heading');
		const kind = keeps && KEEPS_KIND.has(around.kind) ? around.kind : own;
		const closed = around.closed ?? closedHere;
		return {
			kind,
			...(kind === 'heading' ? { level: level ?? around.level ?? 2 } : {}),
			lang: element.getAttribute('lang') ?? around.lang,
			quoted: around.quoted || tag === 'blockquote',
			uppercase: style.textTransform === 'uppercase',
			preformatted: style.whiteSpace.startsWith('pre') || style.whiteSpace === 'break-spaces',
			...(closed === undefined ? {} : { closed }),
		};
	}

	private image(element: Element, style: CSSStyleDeclaration, around: Surroundings): undefined {
		if (this.selector === '' || !element.matches(this.selector) || isHidden(element, style, around.closed !== undefined))
			return undefined;
		const draft = this.draft ?? this.begin(element.parentElement ?? element, around);
		draft.wanted.push({ element, start: draft.text.length, end: draft.text.length, around });
		return undefined;
	}

	private children(element: Element, inside: Surroundings): void {
		const root = element.shadowRoot;
		const children = root
			? root.childNodes
			: element.localName === 'slot'
				? slotted(element as HTMLSlotElement)
				: element.childNodes;
		const summary =
			element.localName === 'details' && !element.hasAttribute('open') ? element.querySelector(':scope > summary') : undefined;
		const closedName = summary === undefined ? undefined : clean(summary?.textContent ?? '') || 'Details';
		for (const child of children) {
			const around = closedName !== undefined && child !== summary ? { ...inside, closed: inside.closed ?? closedName } : inside;
			if (child.nodeType === Node.TEXT_NODE) this.append(element, (child as Text).data, around);
			else if (child.nodeType === Node.ELEMENT_NODE) this.read(child as Element, around);
		}
	}

	private append(element: Element, raw: string, around: Surroundings): void {
		if (this.draft === undefined && raw.trim() === '') return;
		const draft = this.draft ?? this.begin(blockOf(element), around);
		const text = raw
			.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
			.replace(around.preformatted ? /[ \t\f]+/g : /[ \t\n\r\f]+/g, ' ');
		draft.text += /(?:^|[ \n])$/.test(draft.text) ? text.replace(/^ /, '') : text;
	}

	// One line break is a soft end of a line; two in a row part two paragraphs.
	private lineBreak(): void {
		const draft = this.draft;
		if (draft === undefined || draft.text.trim() === '') return;
		if (!draft.text.endsWith('\n')) {
			draft.text = `${draft.text.trimEnd()}\n`;
			return;
		}
		this.flush();
		this.begin(draft.element, draft.around);
	}

	private begin(element: Element, around: Surroundings): Draft {
		const draft: Draft = { element, around, text: '', spans: [], wanted: [] };
		this.draft = draft;
		return draft;
	}

	private close(element: Element, draft: Draft, start: number, want: { end: number } | undefined): void {
		const end = draft.text.trimEnd().length;
		if (want) want.end = Math.max(end, start);
		const kind = SPANS[element.localName];
		if (!kind || end <= start) return;
		const title = element.getAttribute('title');
		draft.spans.push({ kind, start, end, ...(title && kind === 'abbr' ? { title } : {}) });
	}

	private flush(): void {
		const draft = this.draft;
		this.draft = undefined;
		if (!draft) return;
		const shown = draft.text.trimEnd();
		const { around } = draft;
		const section = this.headings.map((heading) => heading.text);
		if (around.kind === 'heading' && shown !== '') {
			while ((this.headings.at(-1)?.level ?? 0) >= (around.level ?? 2)) this.headings.pop();
		}
		const above = around.kind === 'heading' ? this.headings.map((heading) => heading.text) : section;
		const block = shown === '' ? undefined : this.push(draft, shown, above);
		if (block?.kind === 'heading' && around.closed === undefined)
			this.headings.push({ level: around.level ?? 2, text: clean(shown).slice(0, 200) });
		for (const { element, start, end, around: own } of draft.wanted) {
			this.wanted.push({ element, block, start, end, lang: block?.lang ?? own.lang, section: above, closed: own.closed });
		}
	}

	private push(draft: Draft, shown: string, section: readonly string[]): Block {
		const { around } = draft;
		const block: Block = {
			id: this.blocks.length,
			kind: around.kind,
			...(around.level === undefined ? {} : { level: around.level }),
			text: shown.replace(/[^\S\n]/g, ' ').replace(/[‘’ʼ]/g, "'"),
			shown,
			lang: languageOf(shown, around.lang),
			section,
			...(around.closed === undefined ? {} : { closed: around.closed }),
			quoted: around.quoted,
			uppercase: around.uppercase,
			spans: draft.spans,
		};
		this.blocks.push(block);
		this.elements.push(draft.element);
		return block;
	}
}

// Inside a closed section `visibility` is inherited from it, so only what is taken out of the layout itself is hidden.
function isHidden(element: Element, style: CSSStyleDeclaration, insideClosed: boolean): boolean {
	if (style.display === 'none' || element.getAttribute('hidden') === 'until-found') return true;
	return !insideClosed && (style.visibility !== 'visible' || style.contentVisibility === 'hidden');
}

function headingLevel(element: Element): number | undefined {
	if (/^h[1-6]$/.test(element.localName) && !element.hasAttribute('role')) return Number(element.localName[1]);
	return element.getAttribute('role') === 'heading' ? Number(element.getAttribute('aria-level') ?? 2) || 2 : undefined;
}

function slotted(slot: HTMLSlotElement): readonly Node[] {
	const assigned = slot.assignedNodes({ flatten: true });
	return assigned.length > 0 ? assigned : [...slot.childNodes];
}

function blockOf(element: Element): Element {
	return element.closest('p, li, td, th, h1, h2, h3, h4, h5, h6, dt, dd, div, section, article, main') ?? element;
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();
