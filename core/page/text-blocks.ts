import type { Axe, AxeNode } from './axe-internals.ts';

/**
 * What axe-core asks for each link by reading its whole block again (`isInTextBlock`): is the link part of running text? In a
 * block of hundreds of links that takes minutes. Here each block is read once. `tests/e2e/slices.test.ts` compares the outcome.
 */
export interface TextBlocks {
	/** Among more words than those of links and buttons. */
	readonly isAmongWords: (element: Element) => boolean;
	/** Among any words at all, inline blocks included. */
	readonly isAmongAnyWords: (element: Element) => boolean;
}

/** The part of a block from one break of line to the next. */
interface Part {
	words: string;
	widgets: string;
	isMoreWords?: boolean;
}
interface BlockRead {
	readonly parts: ReadonlyMap<Element, Part>;
	readonly last: Part;
}

const BLOCK = /^(?:block|list-item|table|flex|grid|table-.*)$/;
const INLINE_BLOCK = /^inline-(?:block|flex|grid)$/;

export function textBlocks(axe: Axe): TextBlocks {
	const { dom, aria, text } = axe.commons;
	const known = new Map<Element, BlockRead>();
	const displayOf = (node: AxeNode | null): string => node?.getComputedStylePropertyValue('display') ?? '';
	const isBlock = (element: Element): boolean => BLOCK.test(displayOf(axe.utils.getNodeFromTree(element)));

	function blockAround(element: Element): Element | null {
		let around = dom.getComposedParent(element);
		while (around && !isBlock(around)) around = dom.getComposedParent(around);
		return around;
	}

	function read(block: Element): BlockRead {
		const parts = new Map<Element, Part>();
		let part: Part = { words: '', widgets: '' };
		const stack = [...(axe.utils.getNodeFromTree(block)?.children ?? [])].reverse();
		for (let node = stack.pop(); node; node = stack.pop()) {
			const { actualNode: own } = node;
			if (own?.nodeType === Node.TEXT_NODE) part.words += own.nodeValue ?? '';
			if (own?.nodeType !== Node.ELEMENT_NODE) continue;
			parts.set(own, part);
			const breaks = isBlock(own);
			if (breaks || /^[bh]r$/i.test(own.nodeName)) part = { words: '', widgets: '' };
			if (breaks || !dom.isVisibleOnScreen(own)) continue;
			if (aria.getRoleType(own) === 'widget') part.widgets += own.textContent ?? '';
			else stack.push(...[...node.children].reverse());
		}
		return { parts, last: part };
	}

	function partOf(element: Element): Part {
		const block = blockAround(element);
		if (block === null) return { words: '', widgets: '' };
		const found = known.get(block) ?? read(block);
		known.set(block, found);
		return found.parts.get(element) ?? found.last;
	}

	return {
		isAmongWords(element) {
			if (isBlock(element) || INLINE_BLOCK.test(displayOf(axe.utils.getNodeFromTree(element)))) return false;
			const part = partOf(element);
			part.isMoreWords ??= text.sanitize(part.words).length > text.sanitize(part.widgets).length;
			return part.isMoreWords;
		},
		isAmongAnyWords: (element) => !isBlock(element) && partOf(element).words.trim() !== '',
	};
}
