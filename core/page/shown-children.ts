import { plain } from './plain.ts';

/** The nodes that stand inside an element as a reader sees it: through open shadow roots and what is put into slots. */
export function shownChildren(element: Element): Iterable<Node> {
	const { shadowRoot, childNodes } = plain(element);
	if (shadowRoot) return shadowRoot.childNodes;
	const assigned = element instanceof HTMLSlotElement ? element.assignedNodes({ flatten: true }) : [];
	return assigned.length > 0 ? assigned : childNodes;
}
