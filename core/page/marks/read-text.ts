import { plain } from '../plain.ts';
import { shownChildren } from '../shown-children.ts';

/** The words of an element, and where in the page each character stands. Read as core/page/blocks.ts reads them. */
export interface ReadText {
	/** White space collapsed, each space a plain one. */
	readonly text: string;
	readonly range: (start: number, end: number) => Range;
}

const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const SPACE = /\s/;

/** A text node and where its characters begin in the text that was read. */
interface Piece {
	readonly node: Text;
	readonly start: number;
	/** Its first space went into one before it. */
	readonly cut: boolean;
}
const INLINE = /^(?:inline|contents|ruby|none)/;
const ALWAYS_BLOCK = /^(?:button|label|h[1-6])$/;

/** As the text of an element is read, so that words of a finding can be compared with it. */
export const collapsed = (words: string): string => words.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '').replace(/\s+/g, ' ');

/** @param isLeftOut what inside the element is no content */
export function readText(element: Element, isLeftOut: (inner: Element) => boolean): ReadText {
	const pieces: Piece[] = [];
	const parts: string[] = [];
	const read = { length: 0, space: true };
	const put = (words: string): void => {
		parts.push(words);
		read.length += words.length;
		read.space = words.endsWith(' ');
	};
	const gap = (): void => {
		if (!read.space) put(' ');
	};
	const add = (node: Text): void => {
		const words = collapsed(node.data);
		const cut = read.space && words.startsWith(' ');
		if (words.length === (cut ? 1 : 0)) return;
		pieces.push({ node, start: read.length, cut });
		put(cut ? words.slice(1) : words);
	};
	const visible = getComputedStyle(element).visibility === 'visible';
	// The stack is a list: pages nest deeper than calls may. `null` ends a block.
	const stack: (Node | null)[] = [...shownChildren(element)].reverse();
	for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
		if (node === null) gap();
		else if (node.nodeType === Node.TEXT_NODE) add(node as Text);
		else if (node.nodeType === Node.ELEMENT_NODE) {
			const inner = node as Element;
			const { localName } = plain(inner);
			if (localName === 'br') gap();
			if (localName === 'br' || isLeftOut(inner) || plain(inner).getAttribute('aria-hidden') === 'true') continue;
			const { display, visibility } = getComputedStyle(inner);
			// What is hidden inside is no part of the words, but in a closed section all of them are hidden.
			if (display === 'none' || (visible && visibility !== 'visible')) continue;
			if (!INLINE.test(display) || ALWAYS_BLOCK.test(localName)) {
				gap();
				stack.push(null);
			}
			stack.push(...[...shownChildren(inner)].reverse());
		}
	}
	return {
		text: parts.join(''),
		range(start, end) {
			const range = element.ownerDocument.createRange();
			const [first, last] = [pieceAt(pieces, start), pieceAt(pieces, end - 1)];
			if (first) range.setStart(first.node, offsetIn(first, start));
			if (last) range.setEnd(last.node, offsetIn(last, end - 1) + 1);
			return range;
		},
	};
}

const pieceAt = (pieces: readonly Piece[], at: number): Piece | undefined => pieces.findLast(({ start }) => start <= at);

/** Where a character of the read text stands in its node. */
function offsetIn({ node: { data }, start, cut }: Piece, at: number): number {
	let left = at - start + (cut ? 1 : 0);
	for (let offset = 0; offset < data.length; offset++) {
		const character = data.charAt(offset);
		if (UNSEEN.test(character) || (SPACE.test(character) && followsSpace(data, offset))) continue;
		if (left-- === 0) return offset;
	}
	return Math.max(0, data.length - 1);
}

/** White space goes on, whatever unseen characters stand between. */
function followsSpace(data: string, offset: number): boolean {
	for (let before = offset - 1; before >= 0; before--) {
		const character = data.charAt(before);
		if (!UNSEEN.test(character)) return SPACE.test(character);
	}
	return false;
}

export interface Words {
	readonly quote: string;
	readonly prefix?: string | undefined;
	readonly suffix?: string | undefined;
}

/** Where words stand in a text: of all places the one whose surroundings fit best. @param taken places that others have already */
export function findWords(
	text: string,
	{ quote, prefix = '', suffix = '' }: Words,
	taken: ReadonlySet<number>,
): number | undefined {
	const wanted = collapsed(quote).trim();
	if (wanted === '') return undefined;
	const [before, after] = [collapsed(prefix).trimStart(), collapsed(suffix).trimEnd()];
	let best: { readonly at: number; readonly fit: number } | undefined;
	for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
		const end = at + wanted.length;
		const fit =
			sameEnd(text.slice(Math.max(0, at - before.length), at), before) + sameStart(text.slice(end, end + after.length), after);
		const worth = fit + (taken.has(at) ? 0 : 0.5);
		if (best === undefined || worth > best.fit) best = { at, fit: worth };
	}
	return best?.at;
}

function sameStart(a: string, b: string): number {
	let length = 0;
	while (length < a.length && length < b.length && a[length] === b[length]) length++;
	return length;
}

function sameEnd(a: string, b: string): number {
	let length = 0;
	while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
	return length;
}
