import type { Block, Span } from '../content.ts';
import { languageOf } from '../language.ts';
import { type ClosedSections, closedSections } from './closed-sections.ts';
import type { GatheredText, Wanted } from './gathered.ts';
import { findMainContent, type MainContent } from './main-content.ts';
import { shownChildren } from './shown-children.ts';
import { isHidden, type Surroundings, surroundings } from './surroundings.ts';

/** A block while its text is read. */
interface Draft {
	readonly element: Element;
	readonly around: Surroundings;
	text: string;
	readonly spans: Span[];
	readonly wanted: { readonly element: Element; readonly start: number; end: number; readonly around: Surroundings }[];
}

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
const OPENED = 'details[open], [aria-expanded="true"], [role="tab"][aria-selected="true"]';
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
		const inside = this.main.isLeftOut(element) ? undefined : surroundings(element, style, around, this.closed);
		if (inside && element.matches(OPENED)) this.opened++;
		return inside;
	}

	private image(element: Element, style: CSSStyleDeclaration, around: Surroundings): undefined {
		if (this.selector === '' || !element.matches(this.selector) || isHidden(element, style, around.closed !== undefined))
			return undefined;
		const draft = this.draft ?? this.begin(element.parentElement ?? element, around);
		draft.wanted.push({ element, start: draft.text.length, end: draft.text.length, around });
		return undefined;
	}

	private children(element: Element, inside: Surroundings): void {
		const summary =
			element.localName === 'details' && !element.hasAttribute('open') ? element.querySelector(':scope > summary') : undefined;
		const closedName = summary === undefined ? undefined : clean(summary?.textContent ?? '') || 'Details';
		for (const child of shownChildren(element)) {
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

function blockOf(element: Element): Element {
	return element.closest('p, li, td, th, h1, h2, h3, h4, h5, h6, dt, dd, div, section, article, main') ?? element;
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();
