import { contrastOf, isClear } from '../../accessibility/colour.ts';
import type { FocusFacts } from '../../element-facts.ts';
import { FOCUS, FOCUS_WITHIN, inAnyState, type StateSelector, stateSelector } from '../../elements/state-selector.ts';
import { plain } from '../plain.ts';
import type { SheetRule, Sheets } from './sheets.ts';

/** What people see of a state: each with the property that says it. */
const SEEN = [
	'color',
	'background-color',
	'background-image',
	'box-shadow',
	'border-top-color',
	'border-bottom-color',
	'border-top-width',
	'border-bottom-width',
	'border-top-style',
	'border-bottom-style',
	'text-decoration-line',
	'font-weight',
	'opacity',
	'transform',
	'filter',
	'left',
	'top',
	'clip',
	'clip-path',
	'position',
];
const SAME_AS_NOTHING = /^(?:initial|none|unset|transparent|rgba\(0, 0, 0, 0\)|auto|0px)$/;
// A line that grows or shrinks by less than this is not noticed.
const NOTICED = 2;
const MOUSE = /:(?:hover|active)(?![\w-])|:not\([^)]*focus-visible/;

/** What shows that an element has keyboard focus, by the style sheets alone. */
export function focusFacts(element: Element, { rules, unread }: Sheets): FocusFacts {
	const { ownerDocument } = plain(element);
	if (unread || plain(element).getRootNode() !== ownerDocument) return { shown: 'unknown' };
	const applying = rules.filter((rule) => !MOUSE.test(rule.selector) && applies(element, rule));
	const outline = outlineOf(element, applying);
	if (outline === 'of the browser') return { shown: 'clearly' };
	if (applying.some((rule) => changes(element, rule))) return { shown: 'clearly' };
	if (outline === undefined) return { shown: 'not' };
	const behind = backgroundBehind(element);
	const ratio = behind === undefined ? undefined : contrastOf(outline.color, behind);
	if (behind !== undefined && ratio !== undefined && ratio < 3) {
		return { shown: 'faintly', width: outline.width, color: outline.color, behind, contrast: ratio };
	}
	return outline.width < NOTICED ? { shown: 'thinly', width: outline.width, color: outline.color } : { shown: 'clearly' };
}

const matches = (element: Element, selector: string): boolean => {
	try {
		return plain(element).matches(selector);
	} catch {
		return false;
	}
};

function applies(element: Element, { selector }: SheetRule): boolean {
	const within = stateSelector(selector, FOCUS_WITHIN);
	if (within !== undefined) return plain(element).closest(within.holder) !== null;
	const state = focusOf(selector);
	return matches(element, state?.rest ? state.holder : inAnyState(selector));
}

const focusOf = (selector: string): StateSelector | undefined => stateSelector(selector, FOCUS);

interface Outline {
	readonly width: number;
	readonly color: string;
}

/** The line around the element while it has focus; undefined for none. */
function outlineOf(element: Element, rules: readonly SheetRule[]): Outline | 'of the browser' | undefined {
	const own = rules.filter(({ selector }) => !FOCUS_WITHIN.test(selector) && !focusOf(selector)?.rest);
	const set = own.filter(({ style }) => style.getPropertyValue('outline').includes('var(')).length > 0;
	const style = winner(element, own, 'outline-style');
	// Not to be told from here, so nothing is said of it.
	if (set || style === undefined || /auto|revert|inherit|var\(/.test(style)) return 'of the browser';
	if (/none|initial|unset/.test(style)) return undefined;
	const width = winner(element, own, 'outline-width') ?? 'medium';
	const color = winner(element, own, 'outline-color') ?? 'auto';
	const pixels = { thin: 1, medium: 3, thick: 5 }[width] ?? (Number.parseFloat(width) * (/em$/.test(width) ? 16 : 1) || 0);
	if (pixels === 0 || isClear(color)) return undefined;
	return { width: pixels, color: color === 'currentcolor' ? getComputedStyle(element).color : color };
}

/** What wins of all that is set for a property; undefined where nothing is set. */
function winner(element: Element, rules: readonly SheetRule[], name: string): string | undefined {
	const inline = (element as HTMLElement).style?.getPropertyValue(name);
	const set = rules.filter(({ style }) => style.getPropertyValue(name) !== '');
	const important = set.filter(({ style }) => style.getPropertyPriority(name) === 'important');
	if (important.length === 0 && inline) return inline;
	const last = (important.length > 0 ? important : set).toSorted((a, b) => a.weight - b.weight).at(-1);
	return last?.style.getPropertyValue(name);
}

/** True where a rule changes what people see of the element, or of what stands beside or around it. */
function changes(element: Element, { selector, style }: SheetRule): boolean {
	const state = focusOf(selector);
	const elsewhere = state === undefined || state.rest !== '';
	if (elsewhere && !FOCUS.test(selector) && !FOCUS_WITHIN.test(selector)) return false;
	const set = SEEN.filter((name) => style.getPropertyValue(name) !== '');
	if (elsewhere) return set.length > 0 || style.display !== '' || style.outlineStyle !== '';
	if (style.getPropertyValue('background').includes('var(') || style.getPropertyValue('border').includes('var(')) return true;
	const now = getComputedStyle(element);
	return set.some((name) => {
		const [before, after] = [now.getPropertyValue(name), style.getPropertyValue(name)];
		if (before === after || (SAME_AS_NOTHING.test(before) && SAME_AS_NOTHING.test(after))) return false;
		if (/width/.test(name)) return Math.abs(Number.parseFloat(before) - Number.parseFloat(after)) >= NOTICED;
		if (/color/.test(name)) return (contrastOf(before, after) ?? 21) > 1.05;
		return true;
	});
}

/** The colour that the line around an element is drawn on; undefined where a picture is behind it. */
function backgroundBehind(element: Element): string | undefined {
	for (let at = plain(element).parentElement; at; at = plain(at).parentElement) {
		const { backgroundColor, backgroundImage } = getComputedStyle(at);
		if (backgroundImage !== 'none') return undefined;
		if (!isClear(backgroundColor)) return backgroundColor;
	}
	return 'rgb(255, 255, 255)';
}
