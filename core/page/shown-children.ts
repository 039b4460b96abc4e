/** The nodes that stand inside an element as a reader sees it: through open shadow roots and what is put into slots. */
export function shownChildren(element: Element): Iterable<Node> {
	if (element.shadowRoot) return element.shadowRoot.childNodes;
	const assigned = element instanceof HTMLSlotElement ? element.assignedNodes({ flatten: true }) : [];
	return assigned.length > 0 ? assigned : element.childNodes;
}
