/** Words and sentences of English text. No opinions about them: those are the rules'. */

/** A stretch of text; offsets are UTF-16 units into the text that was split. */
export interface Stretch {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

// One word: letters and digits, held together by apostrophes, hyphens, dots or slashes inside it. An email
// address, a web address, a version number or a hyphenated word counts as one word (G-LANG's own linter). The long names
// keep the letters of every language: words in other languages are counted, too.
const WORD = /[\p{Letter}\p{Number}£$€%&@#]+(?:['.,:/@&_+=?#-]+[\p{Letter}\p{Number}%]+)*/gu;

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Shortened words that always have more of their sentence after them. */
const NEVER_LAST = list('mr mrs ms mx dr prof messrs cllr cllrs ald rev hon rt viz cf v vs eg ie e.g i.e approx');
/** Shortened words that number what follows: 'no. 4', 's. 106', 'para. 4.2', 'Jan. 5'. Before anything else, ordinary words. */
const NUMBERING = list(
	'no nos n° para paras s ss sec ch cl pt art reg regs sch fig figs p pp vol ed tel ext est min max c r yr yrs ref refs ' +
		'jan feb mar apr jun jul aug sep sept oct nov dec',
);
/** Shortened words that end a sentence only where the next word is one that often starts one: 'St. Mary', 'Rd. You'. */
const SELDOM_LAST = list(
	'st rd ave ln dept govt dist mon tue tues wed thu thur thurs fri sat sun gen col capt sgt jr sr mt bros al u.k',
);
/** Shortened words that end a sentence where a capital follows. */
const OFTEN_LAST = list('etc a.m p.m am pm co ltd plc inc sq ft m km');
const STARTERS = list(
	'the a an you your we our it its if this these that those they their there he she his her i to for in on at as by from with when ' +
		'where while who what why how which please contact check find use apply do does did is are was were can could would should ' +
		'must some any most many no not each every both but and so because before after once until unless although however then now',
);
const NAMES_AFTER_TIME = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

// A stop, what may close around it, white space, and what may open a sentence; or a bullet typed into the text;
// or a stop between two whole words whose space was forgotten ('online.You'); or the end of a line.
const BREAK =
	/((?:(?<![.!?…])[.!?…]+|(?:\s\.){3,4}))(["'”’)\]]*)(\s+)(?=["'“‘([]*[\p{L}\p{N}£$€])|\s(?=[•▪●◦⁃])|(?<=\p{Ll}{3}[.!?])(?=\p{Lu}\p{Ll}*[\s'])|\n/gu;

// Several rules ask for the words and sentences of the same block. A page has fewer blocks than this.
const MOST_REMEMBERED = 10_000;

/** Work on a text that is not done twice. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		const before = known.get(text);
		if (before !== undefined) return before;
		if (known.size >= MOST_REMEMBERED) known.clear();
		const found = work(text);
		known.set(text, found);
		return found;
	};
}

export const words: (text: string) => readonly Stretch[] = remembered((text) => {
	const found: Stretch[] = [];
	for (const match of text.matchAll(WORD)) found.push({ text: match[0], start: match.index, end: match.index + match[0].length });
	return found;
});

export const countWords: (text: string) => number = remembered((text) => text.match(WORD)?.length ?? 0);

/** Splits one block's text. Never call it on joined blocks: a heading would run into its paragraph. */
export const sentences: (text: string) => readonly Stretch[] = remembered((text) => {
	const found: Stretch[] = [];
	const numbers = listNumbers(text);
	let start = 0;
	const push = (end: number): void => {
		const raw = text.slice(start, end);
		const trimmed = raw.replace(/^[\s•▪●◦⁃]+/, '').trim();
		if (/[\p{L}\p{N}]/u.test(trimmed)) {
			const from = start + raw.indexOf(trimmed);
			found.push({ text: trimmed, start: from, end: from + trimmed.length });
		}
		start = end;
	};
	for (const match of text.matchAll(BREAK)) {
		const [whole, stop = '', closers = ''] = match;
		const next = match.index + whole.length;
		while (numbers[0] !== undefined && numbers[0] < next) push(numbers.shift() ?? next);
		if (match.index < start) continue;
		if (stop === '' || endsSentence(text.slice(start, match.index), stop, closers, text.slice(next, next + 40))) push(next);
	}
	for (const number of numbers) push(number);
	push(text.length);
	return found;
});

/** True where most words are names or numbers: a list of streets, a postal address. Nobody reads those as a sentence. */
export function isMostlyNames(text: string): boolean {
	const all = text.match(WORD) ?? [];
	const names = all.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
	return names > all.length * 0.55;
}

function endsSentence(before: string, stop: string, closers: string, after: string): boolean {
	const opening = after.replace(/^["'“‘([]+/u, '');
	if (/^\p{Ll}/u.test(opening)) return false;
	// '. . .' leaves something out inside a sentence, '. . . .' also ends it; '[...]' stands for words.
	if (/^\s/.test(stop)) return stop.length > 6 || before.endsWith('.');
	if (/^(?:\.{3}|…)$/.test(stop)) return !closers.startsWith(']');
	if (stop !== '.') return true;
	const last = /[\p{L}\p{N}.°]+(?:'\p{L}+)*$/u.exec(before.slice(-40))?.[0] ?? '';
	const word = last.toLowerCase();
	// '1. Apply', 'b. Pay', '4.2. Fees': the number of a list item.
	if (/^(?:\d{1,2}(?:\.\d{1,2})*|\p{Ll}|[ivx]+)$/u.test(last) && before.length < 12 && before.trim() === last) return false;
	// The 'A' of 'J. A. Smith' is no article.
	const starts = !/^\p{Lu}\./u.test(opening) && STARTERS.has(/^[\p{L}]+/u.exec(opening)?.[0].toLowerCase() ?? '');
	if (NEVER_LAST.has(word)) return false;
	if (NUMBERING.has(word) && /^\(?£?\d/.test(opening)) return false;
	if (OFTEN_LAST.has(word)) return /^[\p{Lu}£]/u.test(opening) && !(/m$/.test(word) && NAMES_AFTER_TIME.test(opening));
	// 'J. Smith', 'the U.S. Government'; but 'band D. You', 'in the E.U. How'.
	if (/^(?:\p{L}\.)*\p{Lu}$/u.test(last)) return starts;
	return SELDOM_LAST.has(word) ? starts : true;
}

/** Where the items of a list typed as '1. … 2. … 3. …' into one block begin, the first one left out. */
function listNumbers(text: string): number[] {
	const first = /^[•⁃]?\s*(\(?)(1|a)(\.?\)|\.)\s/.exec(text);
	if (first === null) return [];
	const [, opener = '', label = '', closer = ''] = first;
	const found: number[] = [];
	for (let item = 1, at = first[0].length; item < 30; item++) {
		const mark = label === '1' ? String(item + 1) : String.fromCharCode(97 + item);
		at = text.indexOf(` ${opener}${mark}${closer} `, at);
		if (at === -1) break;
		found.push(at + 1);
	}
	return found;
}
