import type { Block, ElementFacts, ListShape, TableShape } from '../content.ts';
import type {
	AddedFacts,
	FieldFacts,
	FieldsetFacts,
	FocusFacts,
	InsideFacts,
	KeyboardFacts,
	LabelTargetFacts,
	LinkFacts,
	RoomFacts,
	Standing,
	StateFacts,
	StyleFacts,
} from '../element-facts.ts';
import type { Region } from '../types.ts';
import type { Asked } from './asked.ts';
import type { Axe } from './axe-internals.ts';
import { addedFacts } from './facts/added.ts';
import { attributes } from './facts/attributes.ts';
import { fieldFacts } from './facts/field.ts';
import { fieldsetFacts, labelTargetFacts } from './facts/fieldset.ts';
import { focusFacts } from './facts/focus.ts';
import { insideFacts, sameIds } from './facts/inside.ts';
import { keyboardFacts } from './facts/keyboard.ts';
import { linkFacts } from './facts/link.ts';
import { accessibleName } from './facts/name.ts';
import { roomFacts } from './facts/room.ts';
import { type Sheets, sheetsOf } from './facts/sheets.ts';
import { standing } from './facts/standing.ts';
import { stateFacts } from './facts/states.ts';
import { styleFacts } from './facts/style.ts';
import type { GatheredText, Wanted } from './gathered.ts';
import type { Places } from './place.ts';
import { plain } from './plain.ts';
import { ownWords } from './private.ts';
import { listOf, tableOf } from './shape.ts';
import { touched } from './touched.ts';

const NEAR = 80;

/** Turns the elements that the rules asked for into facts. Needs `axe.setup()` for accessible names. */
export function elementFacts(gathered: GatheredText, asked: Asked, places: Places, axe: Axe): ElementFacts[] {
	const { ownerDocument: page } = gathered.root;
	const sheets = sheetsOf(page);
	const around = { gathered, asked, places, axe, sheets, isTouched: touched(page, sheets) };
	return gathered.wanted.map((wanted, id) => new PageElement(id, wanted, around));
}

interface Around {
	readonly gathered: GatheredText;
	readonly asked: Asked;
	readonly places: Places;
	readonly axe: Axe;
	readonly sheets: () => Sheets;
	readonly isTouched: (element: Element) => boolean;
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
		this.rules = wanted.outside ? around.asked.anywhere(wanted.element) : around.asked.by(wanted.element);
		this.tag = plain(wanted.element).localName;
		this.lang = wanted.lang;
		this.at = wanted.at;
		if (wanted.closed !== undefined) this.closed = wanted.closed;
		this.#wanted = wanted;
		this.#around = around;
	}

	get gone(): boolean {
		return !plain(this.#wanted.element).isConnected;
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
	get room(): RoomFacts {
		return this.#once('room', roomFacts);
	}
	get added(): AddedFacts {
		return this.#once('added', (element) => addedFacts(element, this.#around.sheets()));
	}
	get inside(): InsideFacts {
		return this.#once('inside', insideFacts);
	}
	get sameIds(): number {
		return this.#once('sameIds', sameIds);
	}
	get standing(): readonly Standing[] {
		return this.#once('standing', standing);
	}

	get field(): FieldFacts | undefined {
		return this.#once('field', fieldFacts);
	}
	get fieldset(): FieldsetFacts | undefined {
		return this.#once('fieldset', fieldsetFacts);
	}
	get labelFor(): LabelTargetFacts | undefined {
		return this.#once('labelFor', labelTargetFacts);
	}
	get states(): StateFacts {
		return this.#once('states', (element) => stateFacts(element, this.#around.sheets()));
	}
	get focus(): FocusFacts {
		return this.#once('focus', (element) => focusFacts(element, this.#around.sheets()));
	}
	get link(): LinkFacts {
		return this.#once('link', (element) => linkFacts(element, this.#around.isTouched));
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
