import type { Span } from '../content.ts';
import type { Asked } from './asked.ts';
import { BlockList, type Draft } from './block-list.ts';
import { type ClosedSections, closedSections } from './closed-sections.ts';
import type { GatheredText } from './gathered.ts';
import { ListPlaces } from './list-places.ts';
import { findMainContent, type MainContent } from './main-content.ts';
import { plain } from './plain.ts';
import { ownWords } from './private.ts';
import { shownChildren } from './shown-children.ts';
import { spanKinds } from './spans.ts';
import { isHidden, START, type Surroundings, surroundings } from './surroundings.ts';

interface Child {
	readonly element: Element;
	readonly around: Surroundings;
}

/** An element while what is in it is read. */
interface Reading {
	readonly inside: Iterator<Child>;
	readonly leave: () => void;
}
const NOTHING: Reading = { inside: [].values(), leave: () => undefined };

const OPENED = 'details[open], [aria-expanded="true"], [role="tab"][aria-selected="true"]';
const EMPTY = 'img, input[type="image"], video, audio, iframe, object, embed';
const INLINE = /^(?:inline|contents|ruby|none)/;
/** Blocks, however the style sheet shows them. */
const ALWAYS_BLOCK = /^(?:button|label|h[1-6])$/;

/** Reads the main content of a document, block by block, closed sections included. Yields between small pieces of work. */
export function* gatherText(page: Document, asked: Asked): Generator<void, GatheredText> {
	const main = findMainContent(page);
	const reader = new Reader(main, closedSections(page), asked);
	const lang = main.root.closest('[lang]')?.getAttribute('lang') ?? '';
	const h1 = page.querySelector('h1');
	if (h1 && !main.root.contains(h1) && h1.checkVisibility()) {
		// A main heading may stand above the main content; with a link or a picture in it, it is the name of the site.
		if (h1.querySelector('a, img, svg')) reader.list.startUnder(ownWords(h1, 200));
		else yield* reader.read(h1, { ...START, lang });
	}
	yield* reader.read(main.root, { ...START, lang });
	return { root: main.root, ...reader.finish() };
}

class Reader {
	readonly list = new BlockList();
	private readonly main: MainContent;
	private readonly closed: ClosedSections;
	private readonly asked: Asked;
	private draft: Draft | undefined = undefined;
	private opened = 0;
	private readonly lists = new ListPlaces();

	constructor(main: MainContent, closed: ClosedSections, asked: Asked) {
		this.main = main;
		this.closed = closed;
		this.asked = asked;
	}

	finish(): Omit<GatheredText, 'root'> {
		this.flush();
		const { blocks, elements, wanted } = this.list;
		return { blocks, elements, wanted, opened: this.opened };
	}

	/** Reads an element and all in it. The stack is a list: pages nest deeper than calls may. */
	*read(root: Element, around: Surroundings): Generator<void> {
		const stack = [this.open(root, around)];
		for (let top = stack.at(-1), steps = 0; stack.length > 0; top = stack.at(-1)) {
			if (++steps % 50 === 0) yield;
			const next = top?.inside.next();
			if (next === undefined || next.done) {
				stack.pop();
				top?.leave();
			} else stack.push(this.open(next.value.element, next.value.around));
		}
	}

	private open(element: Element, around: Surroundings): Reading {
		const style = getComputedStyle(element);
		const inside = this.enter(element, style, around);
		if (!inside) return NOTHING;
		const { localName } = plain(element);
		if (localName === 'br') {
			this.lineBreak();
			return NOTHING;
		}
		const isBlock = element === this.main.root || !INLINE.test(style.display) || ALWAYS_BLOCK.test(localName);
		// An inline-block (a badge, a button-like link) is a word of its own, not a block.
		const standsApart = isBlock && style.display.startsWith('inline') && !ALWAYS_BLOCK.test(localName);
		if (standsApart) this.append(element, ' ', inside);
		else if (isBlock) this.flush();
		const draft = isBlock && !standsApart ? this.begin(element, inside) : (this.draft ?? this.begin(element, inside));
		const start = draft.text.length;
		const want = this.asked.by(element).length > 0 ? { element, start, end: start, around: inside } : undefined;
		if (want) draft.wanted.push(want);
		return {
			inside: this.children(element, inside),
			leave: () => {
				if (this.draft === draft)
					this.close(element, draft, { start, want, kinds: spanKinds(element, isBlock ? inside : around, inside) });
				if (standsApart) this.append(element, ' ', inside);
				else if (isBlock) this.flush();
			},
		};
	}

	/** What holds inside the element, or undefined where nothing of it is content. */
	private enter(element: Element, style: CSSStyleDeclaration, around: Surroundings): Surroundings | undefined {
		if (plain(element).matches(EMPTY)) return this.empty(element, style, around);
		const inside = this.main.isLeftOut(element) ? undefined : surroundings(element, style, around, this.closed);
		if (inside && plain(element).matches(OPENED)) this.opened++;
		return inside && element.localName === 'li'
			? { ...inside, ...this.lists.placeOf(element, style, around.list?.depth ?? 0) }
			: inside;
	}

	/** What holds no words of its own, but may be asked for. */
	private empty(element: Element, style: CSSStyleDeclaration, around: Surroundings): undefined {
		if (this.asked.by(element).length === 0 || isHidden(element, style, around.closed !== undefined)) return undefined;
		const draft = this.draft ?? this.begin(element.parentElement ?? element, around);
		draft.wanted.push({ element, start: draft.text.length, end: draft.text.length, around });
		return undefined;
	}

	/** Adds the words and hands out the elements, as they stand in the element. */
	private *children(element: Element, inside: Surroundings): Generator<Child> {
		const summary =
			element.localName === 'details' && !element.hasAttribute('open') ? element.querySelector(':scope > summary') : undefined;
		const closedName = summary === undefined ? undefined : ownWords(summary, 200) || 'Details';
		for (const child of shownChildren(element)) {
			const around = closedName !== undefined && child !== summary ? { ...inside, closed: inside.closed ?? closedName } : inside;
			// Asked this way round because a field may hide the `nodeType` of its form.
			if (child.nodeType === Node.TEXT_NODE) this.append(element, (child as Text).data, around);
			else if (child.nodeType !== Node.COMMENT_NODE && child.nodeType !== Node.PROCESSING_INSTRUCTION_NODE)
				yield { element: child as Element, around };
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

	private close(element: Element, draft: Draft, { start, want, kinds }: Closing): void {
		const end = draft.text.trimEnd().length;
		if (want) want.end = Math.max(end, start);
		if (end <= start) return;
		const title = element.getAttribute('title');
		const lang = plain(element).getAttribute('lang');
		const more = { ...(title && kinds.includes('abbr') ? { title } : {}), ...(lang ? { lang } : {}) };
		for (const kind of kinds) draft.spans.push({ kind, start, end, ...more });
		if (lang !== null && element !== draft.element) draft.spans.push({ kind: 'language', lang, start, end });
	}

	private flush(): void {
		const draft = this.draft;
		this.draft = undefined;
		if (draft) this.list.add(draft);
	}
}

interface Closing {
	readonly start: number;
	readonly want: { end: number } | undefined;
	readonly kinds: readonly Span['kind'][];
}

function blockOf(element: Element): Element {
	return plain(element).closest('p, li, td, th, h1, h2, h3, h4, h5, h6, dt, dd, div, section, article, main') ?? element;
}
