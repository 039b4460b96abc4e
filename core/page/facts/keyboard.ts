import type { KeyboardFacts } from '../../element-facts.ts';
import { plain } from '../plain.ts';

const REACHED =
	'a[href], area[href], button, input:not([type="hidden"]), select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable]:not([contenteditable="false"]), [tabindex]';
const ROLES =
	/^(?:button|link|checkbox|radio|switch|tab|menuitem|menuitemcheckbox|menuitemradio|option|treeitem|textbox|searchbox|combobox|listbox|slider|spinbutton|scrollbar|gridcell)$/;

/** How an element answers to the keyboard. Listeners that scripts add cannot be seen from here. */
export function keyboardFacts(element: Element): KeyboardFacts {
	const own = plain(element);
	const given = Number.parseInt(own.getAttribute('tabindex') ?? '', 10);
	return {
		reached: isReached(element),
		tabindex: Number.isNaN(given) ? undefined : given,
		interactive: isNative(element) || ROLES.test(own.getAttribute('role') ?? ''),
		handlers: own.getAttributeNames().filter((name) => name.startsWith('on')),
		holdsReached: [...own.querySelectorAll(REACHED)].some(isReached),
	};
}

const isNative = (element: Element): boolean => {
	const own = plain(element);
	return own.matches(REACHED) && !(own.matches('[tabindex]') && !own.matches(REACHED.replace(', [tabindex]', '')));
};

function isReached(element: Element): boolean {
	const own = plain(element);
	const tabindex = Number.parseInt(own.getAttribute('tabindex') ?? '', 10);
	return own.matches(REACHED) && !(tabindex < 0) && !own.matches(':disabled') && own.closest('[inert]') === null;
}
