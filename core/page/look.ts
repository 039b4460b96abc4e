import type { Look } from '../content.ts';
import type { Surroundings } from './surroundings.ts';

const ALIGN: Readonly<Record<string, Look['align']>> = {
	justify: 'justify',
	center: 'centre',
	'-webkit-center': 'centre',
	'-moz-center': 'centre',
	right: 'end',
	end: 'end',
};

/** How a block is set. Lines are counted when a rule first asks: counting needs the layout, and stays in the page. */
export class BlockLook implements Look {
	readonly align: Look['align'];
	readonly bold: boolean;
	readonly italic: boolean;
	readonly underline: boolean;
	readonly size: number;
	readonly lineHeight: number;
	readonly direction: Look['direction'];
	readonly #element: Element;
	#lines: number | undefined;

	constructor(element: Element, around: Surroundings) {
		this.#element = element;
		this.align = ALIGN[around.align] ?? 'start';
		this.bold = around.bold;
		this.italic = around.italic;
		this.underline = around.underline;
		this.size = Math.round(around.size * 10) / 10;
		this.lineHeight = Math.round((around.lineHeight / around.size) * 100) / 100;
		this.direction = around.direction;
	}

	get lines(): number {
		this.#lines ??= linesOf(this.#element, this.size);
		return this.#lines;
	}
}

function linesOf(element: Element, size: number): number {
	const range = element.ownerDocument.createRange();
	range.selectNodeContents(element);
	const lines = new Set<number>();
	// Words on one line share a base line, give or take what superscripts and links in bold add.
	for (const { bottom, width } of range.getClientRects()) if (width > 0) lines.add(Math.round(bottom / size));
	return lines.size;
}
