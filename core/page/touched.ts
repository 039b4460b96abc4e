import { type Sheets, sheetsOf } from './facts/sheets.ts';

/** A style sheet may give what the mouse or the keyboard is on other colours, which it loses as soon as they go on. */

const STATE = /:(?:hover|focus(?:-visible|-within)?)(?![\w-])/;
const UNDER = ':is(:hover, :focus)';
const LOOKS = ['color', 'background', 'background-color', 'background-image', 'opacity', 'text-decoration', 'text-decoration-line'];
/** What most style sheets change under the mouse, for those that nobody may read. */
const CONTROLS = `:is(a, button, summary, label, [role])${UNDER}`;

/** For so long it is taken to be where it was, in ms: to ask for every element would cost more than the check itself. */
const STILL = 30;

/** Says of an element whether it does not look as it does at rest. The mouse moves while a check goes on. */
export function touched(page: Document, sheets: () => Sheets = sheetsOf(page)): (element: Element) => boolean {
	const known = new Map<Element, readonly Element[]>();
	const changed = (): readonly Element[] => {
		const { rules, unread } = sheets();
		const selectors = rules
			.filter(({ selector, style }) => STATE.test(selector) && LOOKS.some((name) => style.getPropertyValue(name) !== ''))
			.map(({ selector }) => selector);
		if (unread) selectors.push(CONTROLS);
		// Unlike a plain list, this one leaves out what a browser does not understand.
		return [...page.querySelectorAll(`:is(${selectors.join(', ')})`)];
	};
	const seen: { at: number; looks: readonly Element[] } = { at: Number.NEGATIVE_INFINITY, looks: [] };
	const look = (): readonly Element[] => {
		const innermost = [...page.querySelectorAll(UNDER)].at(-1);
		if (innermost === undefined) return [];
		if (!known.has(innermost)) known.set(innermost, changed());
		return [...known.values()].flat();
	};
	return (element) => {
		const now = performance.now();
		if (now - seen.at > STILL) Object.assign(seen, { at: now, looks: look() });
		return seen.looks.some((each) => each.contains(element));
	};
}
