import type { Axe } from './axe-internals.ts';
import { ownWords, PRIVATE } from './private.ts';

/** What a screen reader calls an element, without anything that a person typed or chose. */
export function accessibleName(element: Element, axe: Axe): string {
	const name = namedByFields(element) ? '' : nameOfAxe(element, axe);
	// Inside a closed section nothing has a name yet: its own words are what it will be called.
	return (name || element.getAttribute('aria-label') || element.getAttribute('alt') || ownWords(element, 2000))
		.replace(/\s+/g, ' ')
		.trim();
}

// The value of a field is part of the name of what holds it or points to it.
function namedByFields(element: Element): boolean {
	const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/);
	const names = ids.map((id) => element.ownerDocument.getElementById(id));
	return [element, ...names].some((each) => each?.matches(PRIVATE) || each?.querySelector(PRIVATE));
}

function nameOfAxe(element: Element, axe: Axe): string {
	try {
		const node = axe.utils.getNodeFromTree(element);
		return node ? axe.commons.text.accessibleTextVirtual(node) : '';
	} catch {
		// axe-core could not read this page: see prepare.ts.
		return '';
	}
}
