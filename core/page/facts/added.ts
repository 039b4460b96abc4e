import type { AddedFacts } from '../../element-facts.ts';
import { plain } from '../plain.ts';
import type { Sheets } from './sheets.ts';

/** Letters of a font of icons: 'arrow_forward' is a picture there. */
const ICONS = /icon|symbol|awesome|glyph|material/i;
/** A fee, a time or a measure is content; a number alone may be the number of a step. */
const AMOUNT = /[£€$]\s?\d|\d\s?(?:%|[ap]m|p|kg|km|mm|cm|mph|ml)(?![\p{L}\d])/u;
const STRING = /"((?:[^"\\]|\\.)*)"/g;

/** Words that the style sheet adds. Marks, bare numbers and letters of icon fonts are none. */
export function addedFacts(element: Element, { adding, unread }: Sheets): AddedFacts {
	// The computed style of two more boxes for each element takes longer than all else on a large page.
	if (!unread && !adding.some((selector) => isSuch(element, selector))) return NOTHING;
	return { before: wordsIn(element, '::before'), after: wordsIn(element, '::after') };
}

const NOTHING: AddedFacts = { before: '', after: '' };

function isSuch(element: Element, selector: string): boolean {
	try {
		return selector === '' || plain(element).matches(selector);
	} catch {
		return true;
	}
}

function wordsIn(element: Element, pseudo: '::before' | '::after'): string {
	const style = getComputedStyle(element, pseudo);
	// What comes after the slash is read out, and not on show.
	const content = style.content.split('" / "', 1)[0] ?? '';
	if (!(/\p{L}{3}/u.test(content) || AMOUNT.test(content)) || /\b(?:counters?|attr)\(/.test(content)) return '';
	if (style.display === 'none' || style.visibility !== 'visible' || ICONS.test(style.fontFamily)) return '';
	const words = [...`${content}"`.matchAll(STRING)]
		.map(([, part = '']) => part)
		.join('')
		.replace(/\s+/g, ' ')
		.trim();
	// Words that the mark-up holds for the style sheet to show, such as the header of a cell on a phone.
	const own = plain(element);
	const held = own.getAttributeNames().map((name) => own.getAttribute(name)?.trim() ?? '');
	return held.some((value) => value.length > 2 && words.includes(value)) ? '' : words.slice(0, 200);
}
