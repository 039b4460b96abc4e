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

/** How a block is set. Lines are counted only where the setting makes them matter: counting needs the layout. */
export function lookOf(element: Element, around: Surroundings, text: string): Look {
	const align = ALIGN[around.align] ?? 'start';
	return {
		align,
		bold: around.bold,
		italic: around.italic,
		underline: around.underline,
		size: Math.round(around.size * 10) / 10,
		lines: (align === 'centre' || align === 'justify') && text.length > 20 ? linesOf(element, around.size) : 0,
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
