import type { Block } from '../content.ts';
import { type Stretch, words } from './text.ts';

/** Where a text gives the full name of an acronym without saying that the two belong together. */

const SMALL_WORDS: ReadonlySet<string> = new Set(['a', 'an', 'and', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);
/** Of two letters, any two words with a capital would do. */
const FEWEST = 3;

/**
 * A full name in the text: the one that a list knows, however it is written, or else words with a capital whose first letters
 * they are ('Biodiversity Net Gain'; small words need none).
 * @param known the full name, where a list has it
 */
export function findFullName(text: string, letters: string, known = ''): Stretch | undefined {
	const at = known === '' ? -1 : text.toLowerCase().indexOf(known.toLowerCase());
	if (at !== -1 && !/\p{L}/u.test(text.slice(Math.max(0, at - 1), at)) && /^s?(?!\p{L})/iu.test(text.slice(at + known.length)))
		return { text: text.slice(at, at + known.length), start: at, end: at + known.length };
	const wanted = letters.toLowerCase().replace(/[^a-z]/g, '');
	if (wanted.length < FEWEST || !text.includes(' ')) return undefined;
	const all = words(text);
	for (const [from, { start, text: first }] of all.entries()) {
		if (first.charAt(0).toLowerCase() !== wanted.charAt(0) || !isCapital(first)) continue;
		const last = endOfName(text, all.slice(from, from + wanted.length * 2), wanted);
		if (last) return { text: text.slice(start, last.end), start, end: last.end };
	}
	return undefined;
}

/** The first full name on the page. */
export function nameIn(blocks: readonly Block[], letters: string, known?: string): string | undefined {
	for (const { text } of blocks) {
		const found = findFullName(text, letters, known);
		if (found) return found.text;
	}
	return undefined;
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** The word with which the letters are used up. A small word gives its letter or none: 'Department for Education' is DfE. */
function endOfName(text: string, [first, ...more]: readonly Stretch[], letters: string): Stretch | undefined {
	if (first === undefined) return undefined;
	let reached: ReadonlySet<number> = new Set([1]);
	let { end } = first;
	for (const word of more) {
		if (!/^(?:,? |-)$/.test(text.slice(end, word.start))) return undefined;
		({ end } = word);
		const isSmall = SMALL_WORDS.has(word.text.toLowerCase());
		if (!isSmall && !isCapital(word.text)) return undefined;
		const initial = word.text.charAt(0).toLowerCase();
		const next = [...reached].flatMap((done) => [...(letters[done] === initial ? [done + 1] : []), ...(isSmall ? [done] : [])]);
		if (next.includes(letters.length)) return word;
		reached = new Set(next);
	}
	return undefined;
}
