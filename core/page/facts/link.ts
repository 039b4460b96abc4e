import type { LinkFacts, NextLink } from '../../element-facts.ts';
import { plain } from '../plain.ts';
import { styleFacts } from './style.ts';

// What stands between two links, though it holds no words.
const SOMETHING = 'img, svg, hr, br, input, button, select, textarea, video, audio, iframe, object, canvas';
const MOST = 40;

/** How a link stands in what is around it. */
export function linkFacts(element: Element, isTouched: (element: Element) => boolean): LinkFacts {
	const words = firstWords(element);
	return {
		words: styleFacts(words?.parentElement ?? element),
		around: around(element),
		next: nextLink(element),
		touched: isTouched(element),
	};
}

const isWords = (node: Node): boolean => node.nodeType === Node.TEXT_NODE && /\p{L}|\p{N}/u.test((node as Text).data);

function firstWords(element: Element): Node | null {
	const walker = plain(element).ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) if (isWords(node)) return node;
	return null;
}

/** Look of the words beside the link: of the innermost element around it that holds some of its own. */
function around(element: Element): LinkFacts['around'] {
	for (let at = plain(element).parentElement; at; at = plain(at).parentElement) {
		if (holdsWords(at)) return styleFacts(at);
		if (!getComputedStyle(at).display.startsWith('inline')) return undefined;
	}
	return undefined;
}

/** Stops at the first words: a block may have thousands of children, and each of its links asks. */
function holdsWords(element: Element): boolean {
	for (const child of plain(element).childNodes) if (isWords(child)) return true;
	return false;
}

/** The link that follows with nothing but white space between. */
function nextLink(element: Element): NextLink | undefined {
	const { ownerDocument } = plain(element);
	const walker = ownerDocument.createTreeWalker(ownerDocument.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
	walker.currentNode = element;
	let node = skipInside(walker, element);
	let passed = false;
	for (let steps = 0; node && steps < MOST; steps++, node = walker.nextNode()) {
		if (node.nodeType === Node.TEXT_NODE) {
			if ((node as Text).data.trim() !== '') return undefined;
			continue;
		}
		const next = node as Element;
		if (plain(next).matches('a[href]')) {
			const { href } = next as HTMLAnchorElement;
			return { address: String(href), gap: passed ? Number.POSITIVE_INFINITY : gap(element, next) };
		}
		if (plain(next).matches(SOMETHING) || !next.checkVisibility()) {
			if (plain(next).matches('br, hr')) return undefined;
			if (next.checkVisibility()) return undefined;
		}
		passed = true;
	}
	return undefined;
}

function skipInside(walker: TreeWalker, element: Element): Node | null {
	for (let node = walker.nextNode(); node; node = walker.nextNode()) if (!element.contains(node)) return node;
	return null;
}

/** Pixels between the words of two links that stand side by side in one line; Infinity where they do not. */
function gap(one: Element, other: Element): number {
	if (plain(one).parentElement !== plain(other).parentElement) return Number.POSITIVE_INFINITY;
	const [before, after] = [one, other].map((each) => getComputedStyle(each));
	const [last, first] = [[...one.getClientRects()].at(-1), other.getClientRects()[0]];
	if (!last || !first || !before || !after || !before.display.startsWith('inline') || !after.display.startsWith('inline')) {
		return Number.POSITIVE_INFINITY;
	}
	if (drawn(one, '::after') || drawn(other, '::before')) return Number.POSITIVE_INFINITY;
	const sameLine = Math.abs(last.bottom - first.bottom) < 4 && first.left >= last.left;
	const inside = (Number.parseFloat(before.paddingRight) || 0) + (Number.parseFloat(after.paddingLeft) || 0);
	const edges = (Number.parseFloat(before.borderRightWidth) || 0) + (Number.parseFloat(after.borderLeftWidth) || 0);
	return sameLine && edges === 0 ? first.left - last.right + inside : Number.POSITIVE_INFINITY;
}

const drawn = (element: Element, part: string): boolean => !/^(?:none|normal|""|)$/.test(getComputedStyle(element, part).content);
