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

/** How a block is set. Lines are counted when a rule first asks: counting needs the layout. */
export function lookOf(element: Element, around: Surroundings): Look {
	let lines: number | undefined;
	return {
		align: ALIGN[around.align] ?? 'start',
		bold: around.bold,
		italic: around.italic,
		underline: around.underline,
		size: Math.round(around.size * 10) / 10,
		lineHeight: Math.round((around.lineHeight / around.size) * 100) / 100,
		direction: around.direction,
		get lines() {
			lines ??= linesOf(element, around.size);
			return lines;
		},
	};
}

function linesOf(element: Element, size: number): number {
	const range = element.ownerDocument.createRange();
	range.selectNodeContents(element);
	const lines = new Set<number>();
	// Words on one line share a base line, give or take what superscripts and links in bold add.
	for (const { bottom, width } of range.getClientRects()) if (width > 0) lines.add(Math.round(bottom / size));
	return lines.size;
}
