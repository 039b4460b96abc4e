import type { Block, ElementFacts, ListShape, TableShape } from '../content.ts';
import type { FocusFacts, KeyboardFacts, LinkFacts, StateFacts, StyleFacts } from '../element-facts.ts';
import type { Region } from '../types.ts';
import { accessibleName } from './accessible-name.ts';
import type { Asked } from './asked.ts';
import type { Axe } from './axe-internals.ts';
import { focusFacts } from './facts/focus.ts';
import { keyboardFacts } from './facts/keyboard.ts';
import { linkFacts } from './facts/link.ts';
import { type Sheets, sheetsOf } from './facts/sheets.ts';
import { stateFacts } from './facts/states.ts';
import { styleFacts } from './facts/style.ts';
import type { GatheredText, Wanted } from './gathered.ts';
import type { Places } from './place.ts';
import { plain } from './plain.ts';
import { ownWords } from './private.ts';
import { listOf, tableOf } from './shape.ts';

// What rules may read of an element. No `value`: that is the reader's own.
const ATTRIBUTES = [
	'href',
	'target',
	'download',
	'type',
	'rel',
	'role',
	'alt',
	'title',
	'src',
	'aria-label',
	'aria-labelledby',
	'aria-hidden',
	'hreflang',
	'lang',
	'class',
	'id',
	'name',
	'summary',
	'aria-expanded',
	'aria-describedby',
	'controls',
	'muted',
	'loop',
	'data',
	'tabindex',
	'accesskey',
	'dir',
	'for',
	'placeholder',
	'align',
	'width',
	'height',
	'color',
	'style',
];
// Where axe-core looks for words that a picture repeats (image-redundant-alt).
const AROUND_PICTURE = 'button, [role="button"], a[href], p, li, td, th';
const NEAR = 80;

/** Turns the elements that the rules asked for into facts. Needs `axe.setup()` for accessible names. */
export function elementFacts(gathered: GatheredText, asked: Asked, places: Places, axe: Axe): ElementFacts[] {
	const around = { gathered, asked, places, axe, sheets: sheetsOf(gathered.root.ownerDocument) };
	return gathered.wanted.map((wanted, id) => new PageElement(id, wanted, around));
}

interface Around {
	readonly gathered: GatheredText;
	readonly asked: Asked;
	readonly places: Places;
	readonly axe: Axe;
	readonly sheets: () => Sheets;
}

/** What takes time (a name, a box, a style) is worked out when a rule first asks for it: most elements are let go before. */
class PageElement implements ElementFacts {
	readonly id: number;
	readonly rules: readonly string[];
	readonly tag: string;
	readonly lang: string;
	readonly at: number;
	readonly closed?: string;
	readonly #wanted: Wanted;
	readonly #around: Around;
	readonly #known = new Map<string, unknown>();

	constructor(id: number, wanted: Wanted, around: Around) {
		this.id = id;
		const { by, wide } = around.asked;
		this.rules = wanted.outside ? by(wanted.element).filter((rule) => wide.has(rule)) : by(wanted.element);
		this.tag = plain(wanted.element).localName;
		this.lang = wanted.lang;
		this.at = wanted.at;
		if (wanted.closed !== undefined) this.closed = wanted.closed;
		this.#wanted = wanted;
		this.#around = around;
	}

	get section(): readonly string[] {
		return this.#wanted.section;
	}
	get attributes(): ElementFacts['attributes'] {
		return this.#once('attributes', attributes);
	}
	get text(): string {
		const { block, start, end } = this.#wanted;
		return block ? block.shown.slice(start, end).trim() : this.#once('text', (element) => ownWords(element, 500));
	}
	get name(): string {
		return this.#once('name', (element) => accessibleName(element, this.#around.axe));
	}
	get before(): string {
		const { block, start } = this.#wanted;
		return block?.shown.slice(Math.max(0, start - NEAR), start) ?? '';
	}
	get after(): string {
		const { block, start, end } = this.#wanted;
		const { blocks, elements } = this.#around.gathered;
		return block?.shown.slice(end, end + NEAR) || shortNext(block, blocks, elements, start);
	}
	get box(): ElementFacts['box'] {
		return this.#once('box', boxOf);
	}
	get table(): TableShape | undefined {
		return this.#once('table', tableOf);
	}
	get list(): ListShape | undefined {
		return this.#once('list', (element) => listOf(element, this.#wanted.depth));
	}
	get region(): Region {
		return this.#once('region', (element) => this.#around.places.of(element).region);
	}
	get style(): StyleFacts {
		return this.#once('style', styleFacts);
	}
	get keyboard(): KeyboardFacts {
		return this.#once('keyboard', keyboardFacts);
	}
	get states(): StateFacts {
		return this.#once('states', (element) => stateFacts(element, this.#around.sheets()));
	}
	get focus(): FocusFacts {
		return this.#once('focus', (element) => focusFacts(element, this.#around.sheets()));
	}
	get link(): LinkFacts {
		return this.#once('link', linkFacts);
	}

	#once<T>(name: string, work: (element: Element) => T): T {
		if (!this.#known.has(name)) this.#known.set(name, work(this.#wanted.element));
		return this.#known.get(name) as T;
	}
}

function boxOf(element: Element): ElementFacts['box'] {
	const { width, height } = element.getBoundingClientRect();
	return { width: Math.round(width), height: Math.round(height) };
}

// A link alone in its cell or line may have its size in the next one: 'Rules' | 'PDF, 240KB'.
function shortNext(block: Wanted['block'], blocks: readonly Block[], elements: readonly Element[], start: number): string {
	const next = block && start === 0 ? blocks[block.id + 1] : undefined;
	if (block === undefined || next === undefined || next.kind === 'heading' || next.text.length > NEAR) return '';
	const sideBySide = elements[block.id]?.parentElement === elements[next.id]?.parentElement;
	return sideBySide && !next.spans.some(({ kind }) => kind === 'link') ? next.shown : '';
}

function attributes(element: Element): Record<string, string> {
	const found: Record<string, string> = {};
	for (const name of ATTRIBUTES) {
		const value = element.getAttribute(name);
		if (value !== null) found[name] = value.slice(0, 2000);
	}
	if (/^(?:img|table)$/.test(element.localName)) {
		const caption = ownWords(element.closest('figure')?.querySelector('figcaption'), 500);
		if (caption !== '') found.caption = caption;
	}
	if (element.localName === 'img') found.around = ownWords(element.closest(AROUND_PICTURE), 500);
	// An address as the browser understands it, base address and all.
	const resolved = (element as HTMLAnchorElement).href;
	if (typeof resolved === 'string') found.resolved = resolved.slice(0, 2000);
	return found;
}
