import type { Axe, AxeNode } from './axe-internals.ts';

/** What axe-core asks of the style of every element, to tell what lies on top of what. */
const STYLES = [
	'position',
	'z-index',
	'opacity',
	'-webkit-transform',
	'transform',
	'mix-blend-mode',
	'filter',
	'perspective',
	'clip-path',
	'-webkit-mask',
	'-webkit-mask-image',
	'mask-border',
	'isolation',
	'will-change',
	'contain',
	'display',
	'overflow',
];

/**
 * Before its first rule about sizes and colours axe-core looks at every element of the page in one go. What it asks of their
 * styles it remembers, so here it is asked beforehand, a few elements at a time, and that one go is shorter. Places and sizes it
 * remembers, too, and they are read in that one go alone: of a page that moves meanwhile they would not fit each other.
 */
export function* warm(axe: Axe, tree: AxeNode): Generator<void> {
	const { isVisibleOnScreen, createGrid } = axe.commons.dom;
	for (const node of nodes(tree)) {
		if (node.actualNode?.nodeType !== Node.ELEMENT_NODE) continue;
		for (const style of STYLES) node.getComputedStylePropertyValue(style);
		const { width, height } = node.boundingClientRect;
		if (width !== 0 && height !== 0) isVisibleOnScreen(node.actualNode);
		yield;
	}
	for (const { _cache: known } of nodes(tree)) {
		delete known.boundingClientRect;
		delete known.clientRects;
	}
	createGrid();
}

function* nodes(node: AxeNode): Generator<AxeNode> {
	const waiting = [node];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		yield next;
		waiting.push(...next.children);
	}
}
