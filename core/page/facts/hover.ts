import { FOCUS, FOCUS_WITHIN, HOVER, inAnyState, stateSelector } from '../../elements/state-selector.ts';
import { plain } from '../plain.ts';
import { ownWords } from '../private.ts';
import type { SheetRule, Sheets } from './sheets.ts';

const KNOWN = new WeakMap<Sheets, ReadonlyMap<Element, string>>();
/** Signs that a script opens it, which a person can try: it may well work with the keyboard. */
const AIDED =
	'button, summary, label, select, [role="button"], [aria-expanded], [aria-haspopup], [aria-controls], [data-toggle], [data-bs-toggle]';
const MOST = 300;
/** What can bring something into view. A rule for focus that sets none of these only draws a line. */
const SHOWING =
	'display visibility opacity position left right top bottom margin-left margin-top transform translate clip clip-path height max-height width max-width overflow-y content'.split(
		' ',
	);

/** Words that appear while the mouse is over an element, and for no keyboard: by the element that the mouse has to be over. */
export function shownByMouseAlone(page: Document, sheets: Sheets): ReadonlyMap<Element, string> {
	const known = KNOWN.get(sheets) ?? find(page, sheets);
	KNOWN.set(sheets, known);
	return known;
}

function find(page: Document, { rules }: Sheets): Map<Element, string> {
	const found = new Map<Element, string>();
	const byKeyboard = rules.filter(
		({ selector, style }) =>
			(FOCUS.test(selector) || FOCUS_WITHIN.test(selector)) && SHOWING.some((name) => style.getPropertyValue(name) !== ''),
	);
	const shows = (element: Element, rule: SheetRule): boolean => {
		try {
			return element.matches(withoutParts(inAnyState(rule.selector)));
		} catch {
			return false;
		}
	};
	for (const rule of rules) {
		const state = stateSelector(rule.selector, HOVER);
		if (state === undefined || (state.rest === '' && drawnWords(rule) === '')) continue;
		const drawn = /^:/.test(state.rest);
		if (drawn && drawnWords(rule) === '') continue;
		const holders = drawn ? [] : select(page, state.holder);
		for (const target of select(page, state.whole).slice(0, MOST)) {
			const holder = drawn ? target : nearest(holders, target);
			if (holder === undefined || found.has(holder) || byKeyboard.some((other) => shows(target, other))) continue;
			if (drawn ? isDrawnAnyway(target, state.rest) : !isHiddenUntil(target, rule.style)) continue;
			if (isAided(holder, target, drawn)) continue;
			const words = drawn ? drawnOf(target, rule) : ownWords(target, 200, ' ');
			if (/\p{L}{2}/u.test(words)) found.set(holder, words);
		}
	}
	return found;
}

const withoutParts = (selector: string): string => selector.replace(/:{1,2}(?:before|after)$/, '');

function select(page: Document, selector: string): Element[] {
	try {
		return [...page.querySelectorAll(selector)];
	} catch {
		return [];
	}
}

/** The last one before the target that holds it, or stands beside it or beside what holds it. */
function nearest(holders: readonly Element[], target: Element): Element | undefined {
	return holders.findLast((holder) => {
		const follows = (holder.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
		return holder !== target && follows && (holder.contains(target) || plain(holder).parentElement?.contains(target) === true);
	});
}

function isAided(holder: Element, target: Element, drawn: boolean): boolean {
	if (plain(holder).matches(AIDED)) return true;
	return !drawn && [...plain(holder).querySelectorAll(AIDED)].some((each) => !target.contains(each));
}

/** True where the element cannot be seen now, and the rule changes just that. */
function isHiddenUntil(target: Element, style: CSSStyleDeclaration): boolean {
	const now = getComputedStyle(target);
	if (style.display !== '' && style.display !== 'none' && now.display === 'none') return true;
	if (now.display === 'none') return false;
	if (style.visibility === 'visible' && now.visibility === 'hidden') return true;
	if (Number(style.opacity) > 0 && style.opacity !== '' && now.opacity === '0') return true;
	const { right, bottom, height } = target.getBoundingClientRect();
	const away = right <= 0 || bottom + scrollY <= 0;
	if (away && [style.left, style.right, style.top, style.marginLeft, style.transform].some((value) => value !== '')) return true;
	return height === 0 && /hidden|clip/.test(now.overflowY) && (style.height !== '' || style.maxHeight !== '');
}

/** 'attr(data-tip)' and the like: what a style sheet draws before or after an element. */
const drawnWords = ({ style }: SheetRule): string => (/attr\(|\p{L}{3}/u.test(style.content) ? style.content : '');

const isDrawnAnyway = (element: Element, part: string): boolean =>
	!/^(?:none|normal|-moz-alt-content)?$/.test(getComputedStyle(element, part.replace(/^:+/, '::')).content);

function drawnOf(element: Element, { style }: SheetRule): string {
	const name = /attr\(\s*([\w-]+)/.exec(style.content)?.[1];
	return name === undefined ? style.content.replace(/^["']|["']$/g, '') : (plain(element).getAttribute(name) ?? '');
}
