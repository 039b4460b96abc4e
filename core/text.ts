/** Words and sentences of English text. No opinions about them: those are the rules'. */

/** A stretch of text; offsets are UTF-16 units into the text that was split. */
export interface Stretch {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

// One word: letters and digits, held together by apostrophes, hyphens, dots or slashes inside it. An email
// address, a web address, a version number or a hyphenated word counts as one word (G-LANG's own linter).
const WORD = /[\p{L}\p{N}£$€%&@#]+(?:['.,:/@&_+=?#-]+[\p{L}\p{N}%]+)*/gu;

/** Shortened words whose full stop ends no sentence, lower case without the stop. List: prose-methods, UK use. */
const ABBREVIATIONS = new Set(
	(
		'no nos para paras s ss ch pt art reg regs sch approx est tel ext vol ed eds rev hon rt st rd ave dr mr mrs ms mx ' +
		'prof cllr cllrs ald sq ft cf eg ie e.g i.e viz inc ltd plc co jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues ' +
		'wed thu thur thurs fri sat sun v vs min max dept govt dist fig figs p pp al gov'
	).split(' '),
);
/** Shortened words that may also end a sentence: only a capital after them decides. */
const MAY_END = new Set(['etc', 'am', 'pm', 'a.m', 'p.m', 'm', 'km', 'co', 'ltd', 'plc', 'inc', 'no', 'sat', 'sun', 'art', 'max']);
// A stop, what may close around it, white space, and what may open a sentence.
const BREAK = /([.!?…]+)(["'”’)\]]*)(\s+)(?=["'“‘([]*[\p{L}\p{N}£$€])/gu;

export function* words(text: string): Generator<Stretch> {
	for (const match of text.matchAll(WORD)) {
		yield { text: match[0], start: match.index, end: match.index + match[0].length };
	}
}

export function countWords(text: string): number {
	return text.match(WORD)?.length ?? 0;
}

/** Splits one block's text. Never call it on joined blocks: a heading would run into its paragraph. */
export function sentences(text: string): Stretch[] {
	const found: Stretch[] = [];
	let start = 0;
	const push = (end: number): void => {
		const raw = text.slice(start, end);
		const trimmed = raw.trim();
		if (trimmed !== '') {
			const from = start + raw.indexOf(trimmed);
			found.push({ text: trimmed, start: from, end: from + trimmed.length });
		}
	};
	for (const match of text.matchAll(BREAK)) {
		const stop = match[1] ?? '';
		const next = match.index + match[0].length;
		if (!endsSentence(text.slice(start, match.index), stop, text.slice(next, next + 40))) continue;
		push(next);
		start = next;
	}
	push(text.length);
	return found;
}

function endsSentence(before: string, stop: string, after: string): boolean {
	const opensLower = /^["'“‘([]*\p{Ll}/u.test(after);
	if (stop !== '.') return !opensLower;
	if (opensLower) return false;
	const last = /[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? '';
	const word = last.toLowerCase();
	// 'J. Smith', '1. Apply': an initial or a list number.
	if (/^\p{Lu}$/u.test(last) && last !== 'I') return false;
	if (/^\d{1,2}$/.test(last) && before.trim() === last) return false;
	if (MAY_END.has(word)) return /^["'“‘([]*\p{Lu}/u.test(after) && !(word === 'no' && /^\d/.test(after));
	return !ABBREVIATIONS.has(word);
}
