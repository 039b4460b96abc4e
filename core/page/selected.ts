import { placeOfWords } from '../page-order.ts';
import type { Picked } from '../review/own.ts';
import type { Axe } from './axe-internals.ts';
import { findMainContent } from './main-content.ts';
import { places } from './place.ts';
import { plain } from './plain.ts';
import { isPrivate } from './private.ts';

const LONGEST = 500;
const AROUND = 32;
const BLOCKS =
	'p, li, dd, dt, td, th, caption, figcaption, blockquote, h1, h2, h3, h4, h5, h6, summary, legend, label, address, main, article, section, div, body';

/** Nothing where nothing is selected, or only what somebody typed. */
export function selected(page: Document, axe: Axe | undefined): Picked | undefined {
	const selection = page.getSelection();
	const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
	if (range === undefined) return undefined;
	const quote = wordsOf(range).trim();
	const picture = onlyElement(range);
	const common = range.commonAncestorContainer;
	const element = quote === '' ? picture : common instanceof Element ? common : common.parentElement;
	if (!element || isPrivate(element)) return undefined;
	const { root } = findMainContent(page);
	const { of, selector } = places(page, axe, root);
	// Of words in several paragraphs, the first ones say below which heading they stand.
	const first = [...shownParts(range)].find(({ words }) => words.trim() !== '')?.parent ?? element;
	const { section, region, at } = of(first);
	const { snippet } = of(element);
	const lang = plain(element).closest('[lang]')?.getAttribute('lang') ?? '';
	const where = { selector: selector(element), section, region, ...(lang === '' ? {} : { lang }) };
	if (quote === '') return { ...where, snippet, ...(at === undefined ? {} : { place: at }) };
	const block = plain(element).closest(BLOCKS) ?? element;
	const begins = plain(first).closest(BLOCKS) ?? first;
	const from = of(begins).at;
	return {
		...where,
		...(from === undefined ? {} : { place: placeOfWords(from, wordsOf(upTo(range, begins)).length) }),
		quote: quote.slice(0, LONGEST),
		prefix: wordsOf(upTo(range, block)).trimStart().slice(-AROUND),
		suffix: wordsOf(after(range, block)).trimEnd().slice(0, AROUND),
	};
}

/** The words in a range that the page shows and nobody typed, white space collapsed. */
function wordsOf(range: Range): string {
	const parts: string[] = [];
	let before: Element | null = null;
	for (const { parent, words } of shownParts(range)) {
		const block = plain(parent).closest(BLOCKS);
		// Words of two blocks are two words.
		if (block !== before && parts.length > 0) parts.push(' ');
		before = block;
		parts.push(words);
	}
	return parts.join('').replace(/\s+/g, ' ');
}

interface Part {
	readonly parent: Element;
	readonly words: string;
}

function* shownParts(range: Range): Generator<Part> {
	const { commonAncestorContainer: top, startContainer, startOffset, endContainer, endOffset } = range;
	for (const node of textsIn(top)) {
		const parent = node.parentElement;
		if (parent === null || !range.intersectsNode(node) || isPrivate(parent) || !isShown(parent)) continue;
		yield {
			parent,
			words: node.data.slice(node === startContainer ? startOffset : 0, node === endContainer ? endOffset : undefined),
		};
	}
}

const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

function* textsIn(top: Node): Generator<Text> {
	if (top instanceof Text) yield top;
	const walker = top.ownerDocument?.createTreeWalker(top, NodeFilter.SHOW_TEXT);
	while (walker?.nextNode()) yield walker.currentNode as Text;
}

/** From the beginning of a block to where a range begins. */
function upTo({ startContainer, startOffset }: Range, block: Element): Range {
	const range = block.ownerDocument.createRange();
	range.setStart(block, 0);
	range.setEnd(startContainer, startOffset);
	return range;
}

function after({ endContainer, endOffset }: Range, block: Element): Range {
	const range = block.ownerDocument.createRange();
	range.setStart(endContainer, endOffset);
	range.setEnd(block, block.childNodes.length);
	return range;
}

/** The picture, or whatever it is, where a selection holds nothing but one element. */
function onlyElement({ startContainer, startOffset, endContainer, endOffset }: Range): Element | undefined {
	const node = startContainer.childNodes[startOffset];
	return startContainer === endContainer && endOffset === startOffset + 1 && node instanceof Element ? node : undefined;
}
