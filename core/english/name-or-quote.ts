/** Tells words that are part of a name, or that somebody else said, from words that a writer chose. */

const NEARBY = 60;

/** True where the words are part of a name: a capital inside the sentence, next to another capital ('Family Hub'). */
export function isPartOfName(text: string, start: number, end: number): boolean {
	if (/[\s-]\p{Lu}/u.test(text.slice(start, end))) return true;
	if (!/^\p{Lu}/u.test(text.slice(start, start + 2))) return false;
	const before = text.slice(Math.max(0, start - NEARBY), start);
	const after = text.slice(end, end + NEARBY);
	const opensSentence = /(?:^|[.!?:…]["'”’)]*\s+|[“"‘(]\s*)$/u.test(before);
	if (opensSentence) return /^\s+\p{Lu}/u.test(after);
	return (
		/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'-]*(?:\s+(?:of|and|the|for))?\s+$/u.test(before) ||
		/^(?:\s+(?:of|and|the|for))?\s+\p{Lu}/u.test(after)
	);
}

/** Words in quotation marks, at most 300 characters of them. An apostrophe inside a word opens and closes nothing. */
const QUOTATION =
	/"[^"]{1,300}"|“[^”]{1,300}”|(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}])[^"“”]{1,300}?(?<=[\p{L}\p{N}.,!?…)])['’](?![\p{L}\p{N}])/gu;

/** True where somebody else's words, or a title, are quoted: 'Don't waste it'. */
export function isQuoted(text: string, start: number, end: number): boolean {
	// Straight marks have to be paired from the beginning; of a text too long for a paragraph only the surroundings are read.
	const from = text.length > 5000 ? Math.max(0, start - 300) : 0;
	const near = text.slice(from, end + 300);
	for (const match of near.matchAll(QUOTATION)) {
		if (from + match.index < start && from + match.index + match[0].length > end) return true;
	}
	return false;
}
