import { primaryLanguage } from '../languages/language.ts';
import type { Asked } from './asked.ts';
import type { GatheredText, Wanted } from './gathered.ts';
import type { Places } from './place.ts';
import { plain } from './plain.ts';
import { isTyped } from './private.ts';

/** What rules want wherever it stands, and the text of the main content does not hold: fields, menus, the footer. */
export function everywhere({ wanted, elements }: GatheredText, asked: Asked, places: Places): Wanted[] {
	const known = new Set(wanted.map(({ element }) => element));
	return asked.everywhere
		.filter((element) => !known.has(element) && isShown(element) && !isTyped(element))
		.map((element) => ({
			element,
			block: undefined,
			at: blocksBefore(element, elements),
			depth: 0,
			start: 0,
			end: 0,
			lang: primaryLanguage(plain(element).closest('[lang]')?.getAttribute('lang') ?? ''),
			// Most elements are let go before anybody asks for it.
			get section() {
				return places.of(element).section;
			},
			closed: undefined,
			outside: true,
		}));
}

// Page titles and the like have no box, and are no less there.
function isShown(element: Element): boolean {
	return plain(element).closest('head') !== null || element.checkVisibility({ visibilityProperty: true });
}

/** How many blocks begin before an element. Binary search: blocks are in document order. */
function blocksBefore(element: Element, blocks: readonly Element[]): number {
	let low = 0;
	let high = blocks.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const block = blocks[middle];
		const follows = block !== undefined && (block.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
		if (follows) low = middle + 1;
		else high = middle;
	}
	return low;
}
