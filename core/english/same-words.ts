import { words } from './text.ts';

/** Compares short texts such as titles and headings by their words. */

const SMALL = new Set(
	(
		'a an and are as at be but by can do does for from had has have how i if in into is it its me my not of off on or our out so ' +
		'than that the their them then there these they this those to up us was we were what when where which who why will with you your ' +
		'about all any get more new one other some see find need page'
	).split(' '),
);
// 'recycle' and 'recycling', 'bin' and 'bins': beginnings this long say that two words are one.
const STEM = 4;
const ENDING = /^(?:(?:[bdgmnprt]?(?:ed|ing|er|ers))|e?s|d|ment|ments)?$/;

/** Lower case, without punctuation, one space between words. */
export const plainWords = (text: string): string =>
	text
		.toLowerCase()
		.replace(/['’]/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** Words that carry meaning, in lower case. */
export function contentWords(text: string): string[] {
	return words(text.toLowerCase().replace(/[/-]/g, ' '))
		.map(({ text: word }) => word.replace(/'s?$/, ''))
		.filter((word) => !SMALL.has(word) && /\p{L}/u.test(word));
}

/** True where some word that carries meaning is in both, whatever its ending. */
export function sharesWord(one: string, other: string): boolean {
	const others = contentWords(other);
	return contentWords(one).some((word) => others.some((each) => isSameStem(word, each)));
}

function isSameStem(one: string, other: string): boolean {
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	if (short.length >= STEM) return short.slice(0, STEM) === long.slice(0, STEM);
	return long.startsWith(short) && ENDING.test(long.slice(short.length));
}
