import { plain } from '../plain.ts';
import { isShut } from './shut.ts';

/** Opens the closed section that something is in: only ever a `details`, a tab, or a button that opens and closes, outside forms. */

/** From an element to the one that it is shown in, out of open shadow trees, too. */
export function shownParent(element: Element): Element | null {
	const { parentElement, parentNode, assignedSlot } = plain(element);
	if (assignedSlot) return assignedSlot;
	return parentElement ?? (parentNode instanceof ShadowRoot ? parentNode.host : null);
}

/** What has to be pressed first, the outermost, or undefined where nothing harmless would show the element. */
export type OpenerOf = (element: Element) => HTMLElement | undefined;

/** Looks at each section once: make a new one when the page may have changed. */
export function openers(): OpenerOf {
	const known = new Map<Element, HTMLElement | undefined>();
	const controlHere = (element: Element): HTMLElement | undefined => {
		if (!known.has(element)) known.set(element, controlsOf(element).find(isHarmless));
		return known.get(element);
	};
	return (element) => {
		let opener: HTMLElement | undefined;
		let inner: Element | undefined;
		for (let at: Element | null = element; at !== null; at = shownParent(at)) {
			const closed = at instanceof HTMLDetailsElement && !at.open && inner?.localName !== 'summary' ? at : undefined;
			opener = closed ?? (at instanceof HTMLDetailsElement ? undefined : controlHere(at)) ?? opener;
			inner = at;
		}
		return opener;
	};
}

function controlsOf(element: Element): readonly Element[] {
	const own = plain(element);
	const root = own.getRootNode() as ParentNode;
	const named = own.id === '' ? [] : [...root.querySelectorAll(`[aria-controls~="${CSS.escape(own.id)}"]`)];
	const label = own.getAttribute('aria-labelledby')?.split(/\s+/)[0];
	const labelled = label === undefined || label === '' ? [] : [...root.querySelectorAll(`#${CSS.escape(label)}`)];
	// An accordion often names nothing: its button stands in the heading before it. Only what is out of sight itself is its section.
	const before = own.previousElementSibling;
	const near = before !== null && isPutAway(element) ? [before, ...plain(before).querySelectorAll('button')] : [];
	return [...named, ...labelled, ...near];
}

const isPutAway = (element: Element): boolean => {
	const { display, visibility } = getComputedStyle(element);
	return display === 'none' || visibility === 'hidden' || plain(element).hasAttribute('hidden') || isShut(element);
};

/** True where a press only shows more of the same page: never a link, never anything in a form. */
function isHarmless(control: Element): control is HTMLElement {
	if (!(control instanceof HTMLElement)) return false;
	const own = plain(control);
	if (
		own.matches('a[href], area, :disabled, [aria-disabled="true"]') ||
		own.closest('form') !== null ||
		own.closest('a[href]') !== null
	)
		return false;
	if (own.matches('[role="tab"]')) return own.getAttribute('aria-selected') !== 'true';
	return own.matches('button[aria-expanded="false"]:not([form])');
}

/** Presses what opens a section. */
export function open(opener: HTMLElement): void {
	if (opener instanceof HTMLDetailsElement) opener.open = true;
	else opener.click();
}
