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
const INLINE = /^(?:inline|contents|ruby|none)/;
const ALWAYS_BLOCK = /^(?:button|label|h[1-6])$/;

/** As the text of an element is read, so that words of a finding can be compared with it. */
export const collapsed = (words: string): string => words.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '').replace(/\s+/g, ' ');

/** @param isLeftOut what inside the element is no content */
export function readText(element: Element, isLeftOut: (inner: Element) => boolean): ReadText {
	const nodes: Text[] = [];
	const offsets: number[] = [];
	let text = '';
	const put = (character: string, node: Text | undefined, offset: number): void => {
		const known = node ?? nodes.at(-1);
		if (known === undefined) return;
		nodes.push(known);
		// A space that no text node holds stands behind the character before it.
		offsets.push(node === undefined ? (offsets.at(-1) ?? 0) : offset);
		text += character;
	};
	const gap = (): void => {
		if (text !== '' && !text.endsWith(' ')) put(' ', undefined, 0);
	};
	const add = (node: Text): void => {
		const { data } = node;
		for (let at = 0; at < data.length; at++) {
			const character = data.charAt(at);
			if (UNSEEN.test(character)) continue;
			if (!SPACE.test(character)) put(character, node, at);
			else if (text !== '' && !text.endsWith(' ')) put(' ', node, at);
		}
	};
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
			if (!INLINE.test(getComputedStyle(inner).display) || ALWAYS_BLOCK.test(localName)) {
				gap();
				stack.push(null);
			}
			stack.push(...[...shownChildren(inner)].reverse());
		}
	}
	return {
		text,
		range(start, end) {
			const range = element.ownerDocument.createRange();
			const [first, last] = [nodes[start], nodes[end - 1]];
			if (first) range.setStart(first, offsets[start] ?? 0);
			if (last) range.setEnd(last, (offsets[end - 1] ?? 0) + 1);
			return range;
		},
	};
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
