import type { Block } from '../content.ts';
import type { Stretch } from './text.ts';

/** Acronyms in a text, and where the text spells them out. */

// Capitals that stand alone, a small letter between two of them at most ('SuDS', 'R&D', 'HMOs'). Nothing that holds
// digits, dots, slashes or hyphens: those are postcodes, roads (M5), forms (P45), references and initials.
const CAPITALS = /(?<![\p{L}\p{N}&@/_.#£-])\p{Lu}(?:\p{Ll}?[\p{Lu}&]){1,8}(?=s?(?![\p{L}\p{N}&@/_#-]|\.\p{L}))/gu;
const ROMAN = /^M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/;
// After these come letters of a label or of a person's name.
const LABEL =
	/\b(?:[Cc]lass|[Cc]ategory|[Zz]one|[Bb]and|[Ff]orm|[Tt]ype|[Gg]rade|[Gg]roup|[Rr]ef(?:erence)?:?|[Cc]ode|Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Councillor)\.?\s+$/u;

const SMALL_WORDS: ReadonlySet<string> = new Set(['a', 'an', 'and', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);
// The longest full name that is looked for.
const REACH = 160;
const BRACKET_BEFORE = /[("'“‘]+$/;
// What stands between a full name and its acronym: '(', 'or', ', known as', ' - '.
const JOIN_BEFORE = /(?:[\s,("'“‘:–—-]|\b(?:or|known|as|called|also|the|an?|short|for|this|is|abbreviated|to)\b)+$/i;
const JOIN_AFTER = /^(?:'s)?(?:[\s,("'“‘:–—-]|\b(?:or|which|stands|is|are|short|means?|for|the|an?)\b)+/i;

/**
 * What looks like an acronym, without its plural s. `listed` are known to be acronyms; `everyday` letters need no
 * explaining; `shouted` are everyday words that people set in capitals. Left out: Roman numerals, words in capitals,
 * and unlisted letters in a name or a reference.
 */
export function* acronyms(text: string, { listed, everyday, shouted }: AcronymLists): Generator<Stretch> {
	for (const match of text.matchAll(CAPITALS)) {
		const [letters] = match;
		const start = match.index;
		const end = start + letters.length + (text[start + letters.length] === 's' ? 1 : 0);
		if (everyday.has(letters) || shouted.has(letters)) continue;
		const before = text.slice(Math.max(0, start - 40), start);
		const after = text.slice(end, end + 40);
		if (LABEL.test(before) || isShouted(text, before, after, listed, everyday)) continue;
		if (listed.has(letters) || isLikely(letters, before, after)) yield { text: letters, start, end };
	}
}

interface Letters {
	readonly has: (letters: string) => boolean;
}
export interface AcronymLists {
	readonly listed: Letters;
	readonly everyday: Letters;
	readonly shouted: Letters;
}

/** Of letters that are on no list: pairs are more often initials or codes, and five or more that can be said are words. */
function isLikely(letters: string, before: string, after: string): boolean {
	if (letters.length < 3 || letters.length > 6 || /\p{Ll}/u.test(letters) || ROMAN.test(letters)) return false;
	if (letters.length > 4 && /[AEIOUY]/.test(letters) && !/[^AEIOUY&]{4}/.test(letters)) return false;
	// Part of a name or of a reference: 'YXZ Theatre', 'QRS plc', 'the Abbey QRS', 'BS 5837'.
	return !/^\s+(?:\p{Lu}\p{Ll}|\d|plc\b|ltd\b|llp\b)/u.test(after) && !/[\p{L}\p{N}],? +\p{Lu}\p{Ll}+\s+$/u.test(before);
}

/** True among words that are all in capitals: the letters may be an ordinary word there ('PLEASE SEND'). */
function isShouted(text: string, before: string, after: string, listed: Letters, everyday: Letters): boolean {
	if (!/\p{Ll}/u.test(text)) return !listed.has(text.trim());
	return [/(\S+)\s+$/u.exec(before)?.[1], /^\s+(\S+)/u.exec(after)?.[1]].some((neighbour) => {
		const letters = neighbour?.replace(/[^\p{L}]/gu, '') ?? '';
		return /^\p{Lu}{2,}$/u.test(letters) && !listed.has(letters) && !everyday.has(letters);
	});
}

/** True where the mark-up of an acronym at this place gives its full name, or the words next to it do. */
export function isExplained({ text, spans }: Block, start: number, end: number, acronym: string): boolean {
	const marked = spans.some(
		(span) =>
			span.kind === 'abbr' && span.title && span.title !== acronym && span.start <= start && span.end >= start + acronym.length,
	);
	return marked || isSpeltOut(text, start, end, acronym);
}

/** True where the words next to an acronym at this place are its full name: 'full name (ABC)', 'ABC (full name)', 'ABC: full name'. */
export function isSpeltOut(text: string, start: number, end: number, acronym: string): boolean {
	if (fullNameStart(text, start, end, acronym) !== undefined) return true;
	const after = text.slice(end, end + REACH);
	if (!JOIN_AFTER.test(after)) return false;
	const wordsAfter = clause(after.replace(JOIN_AFTER, ''), 'first');
	return namingWords(wordsAfter, small(acronym), /^(?:'s)?\s*\(/.test(after), false) !== undefined;
}

/** Where the full name before an acronym at this place begins, if there is one. */
function fullNameStart(text: string, start: number, end: number, acronym: string): number | undefined {
	const from = Math.max(0, start - REACH);
	const before = text.slice(from, start);
	const bracketed = BRACKET_BEFORE.test(before) && /^s?[)"'”’]/.test(text.slice(end, end + 2));
	const wordsBefore = clause(before.replace(JOIN_BEFORE, ''), 'last').reverse();
	const count = namingWords(wordsBefore, small(acronym), bracketed, true);
	const first = count === undefined ? undefined : wordsBefore[count - 1];
	return first && from + first.start;
}

const small = (acronym: string): string => acronym.toLowerCase().replace(/[^a-z]/g, '');

/** What a block explains, as people read it: 'education, health and care (EHC)', or an `abbr` with its title. */
export function explanations({ text, shown, spans }: Block): string[] {
	const marked = spans
		.filter(({ kind, title }) => kind === 'abbr' && title !== undefined)
		.map(({ start, end, title }) => `${title} (${shown.slice(start, end)})`);
	const written = [...text.matchAll(/(?<= \()\p{Lu}{2,6}(?=\))/gu)].flatMap(({ 0: letters, index }) => {
		const start = fullNameStart(text, index, index + letters.length, letters);
		return start === undefined ? [] : [shown.slice(start, index + letters.length + 1)];
	});
	return [...marked, ...written];
}

/** The words of the nearest sentence part; commas do not end it: 'education, health and care plan'. */
function clause(text: string, which: 'first' | 'last'): { readonly text: string; readonly start: number }[] {
	const part = text.split(/[.;:!?()]\s*/).at(which === 'last' ? -1 : 0) ?? '';
	const from = which === 'last' ? text.length - part.length : 0;
	return [...part.matchAll(/[\p{L}\p{N}']+(?:-[\p{L}\p{N}]+)*/gu)].map(({ 0: word, index }) => ({
		text: word.toLowerCase(),
		start: from + index,
	}));
}

/**
 * How many of the words, read from the acronym outwards, account for every letter. In brackets a word may give more than
 * its first letter ('antisocial behaviour (ASB)') and one word may be left over ('council tax reduction scheme (CTR)').
 */
function namingWords(
	words: readonly { readonly text: string }[],
	letters: string,
	lenient: boolean,
	backwards: boolean,
): number | undefined {
	// How many letters are accounted for, by how many words were left over.
	let reached: ReadonlySet<string> = new Set(['0 0']);
	for (const [at, { text: word }] of words.slice(0, letters.length * 2 + 3).entries()) {
		const next = new Set<string>();
		for (const state of reached) {
			const [done = 0, spare = 0] = state.split(' ').map(Number);
			if (SMALL_WORDS.has(word)) next.add(state);
			else if (lenient && spare === 0) next.add(`${done} 1`);
			for (const taken of takes(word, done, letters, lenient, backwards)) next.add(`${done + taken} ${spare}`);
		}
		if ([...next].some((state) => Number(state.split(' ')[0]) === letters.length)) return at + 1;
		reached = next;
	}
	return undefined;
}

/** How many of the next letters a word can stand for: its initials, or in brackets any letters in order from its first. */
function* takes(word: string, done: number, letters: string, lenient: boolean, backwards: boolean): Generator<number> {
	const initials = word
		.split('-')
		.map((part) => part[0] ?? '')
		.join('');
	const most = Math.min(letters.length - done, lenient ? letters.length - 1 : initials.length);
	for (let taken = 1; taken <= most; taken++) {
		const wanted = backwards
			? letters.slice(letters.length - done - taken, letters.length - done)
			: letters.slice(done, done + taken);
		if (wanted === initials.slice(0, taken) || (lenient && isSpreadOver(word, wanted))) yield taken;
	}
}

function isSpreadOver(word: string, letters: string): boolean {
	if (word[0] !== letters[0]) return false;
	let at = 0;
	for (const letter of letters) {
		at = word.indexOf(letter, at) + 1;
		if (at === 0) return false;
	}
	return true;
}
