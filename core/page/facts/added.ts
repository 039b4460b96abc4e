import type { AddedFacts } from '../../element-facts.ts';

/** Letters of a font of icons: 'arrow_forward' is a picture there. */
const ICONS = /icon|symbol|awesome|glyph|material/i;
const STRING = /"((?:[^"\\]|\\.)*)"/g;

/** Words that the style sheet adds. Marks, numbers of lists and letters of icon fonts are none. */
export function addedFacts(element: Element): AddedFacts {
	return { before: wordsIn(element, '::before'), after: wordsIn(element, '::after') };
}

function wordsIn(element: Element, pseudo: '::before' | '::after'): string {
	const style = getComputedStyle(element, pseudo);
	// What comes after the slash is read out, and not on show.
	const content = style.content.split('" / "', 1)[0] ?? '';
	if (!/\p{L}{3}/u.test(content) || /\b(?:counters?|attr)\(/.test(content)) return '';
	if (style.display === 'none' || style.visibility !== 'visible' || ICONS.test(style.fontFamily)) return '';
	return [...`${content}"`.matchAll(STRING)]
		.map(([, words = '']) => words)
		.join('')
		.replace(/\s+/g, ' ')
		.trim()
		.slice(0, 200);
}
