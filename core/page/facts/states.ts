import type { StateFacts } from '../../element-facts.ts';
import { HOVER, stateSelector } from '../../elements/state-selector.ts';
import { plain } from '../plain.ts';
import { shownByMouseAlone } from './hover.ts';
import type { SheetRule, Sheets } from './sheets.ts';

/** How an element changes under the mouse, as far as style sheets say. */
export function stateFacts(element: Element, sheets: Sheets): StateFacts {
	const { ownerDocument, parentElement, nextElementSibling: next } = plain(element);
	const over = sheets.rules.filter(({ selector }) => changesItself(element, selector));
	const around = parentElement === null ? '' : getComputedStyle(parentElement).cursor;
	const hand = getComputedStyle(element).cursor === 'pointer' || over.some(({ style }) => style.cursor === 'pointer');
	return {
		hand: hand && around !== 'pointer',
		reacts: over.length > 0,
		hidesNext: next !== null && !/^(?:script|style|template)$/.test(next.localName) && isHidden(next),
		cue: sheets.unread ? undefined : over.some(isCue),
		mouseOnly: shownByMouseAlone(ownerDocument, sheets).get(element) ?? '',
	};
}

function changesItself(element: Element, selector: string): boolean {
	const state = stateSelector(selector, HOVER);
	if (state === undefined || state.rest !== '') return false;
	try {
		return plain(element).matches(state.whole);
	} catch {
		return false;
	}
}

/** More than another colour of the words: a line, a border, a background. */
function isCue({ style }: SheetRule): boolean {
	const lines = [style.textDecorationLine, style.textDecoration, style.borderBottomStyle, style.outlineStyle, style.boxShadow];
	const background = style.backgroundColor;
	return (
		lines.some((value) => value !== '' && !/^(?:none|initial)/.test(value)) ||
		(background !== '' && !/^(?:transparent|initial|none)$/.test(background)) ||
		style.fontWeight !== ''
	);
}

const isHidden = (element: Element): boolean =>
	!element.checkVisibility({ visibilityProperty: true }) || element.getBoundingClientRect().height === 0;
