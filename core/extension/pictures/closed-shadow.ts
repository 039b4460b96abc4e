/** What browsers let an extension's script in a page do, each in its own way. The types know neither. */
interface Opener {
	readonly openOrClosedShadowRoot?: ShadowRoot | null;
}
interface Chrome {
	readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** The shadow tree of an element, also a closed one: a field of a home-made form may be in there. */
export function shadowOf(element: Element): ShadowRoot | null {
	const own = (element as Opener).openOrClosedShadowRoot;
	if (own !== undefined) return own;
	const { chrome } = globalThis as unknown as { readonly chrome?: Chrome };
	if (chrome?.dom === undefined || !(element instanceof HTMLElement)) return element.shadowRoot;
	return chrome.dom.openOrClosedShadowRoot(element);
}
