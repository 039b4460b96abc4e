import { isWhole, standsAlone } from './clause.ts';
import { countWords } from './text.ts';

/** What to make of a long sentence: where it can be split, or which part of it could be a list. */

/** After a semicolon or a dash a sentence is as good as done. */
const STRONG = /[;–—]\s+|\s[-–—]\s+/g;
const AFTER_COMMA = /,\s(?=(?:and|but|so|yet)\s)/gi;
const BARE = /\s(?=(?:and|but)\s)/gi;
const JOINS = /^(?:and|but|so|yet)\s+(?:then\s+)?/i;
const SUBORDINATE =
	/\b(?:if|when|whenever|where|unless|because|that|which|who|whose|whether|until|while|although|though|since|once|how|what|why)\b/i;
const WILL = /^(?:you|we|they|it|he|she|there)(?:'ll| will| must)\b/i;
const PRONOUN = /^(?:i|you|we|they|he|she|it|there)(?:'|\s)/i;
/** How far from the middle of the sentence a place may be, as a part of its length. */
const REACH = 0.35;
const QUOTED_WORDS = 3;
/** Fewer words make no sentence. */
const LEAST = 5;
/** Of a text longer than this no one split makes a sentence that is short enough. */
const LONGEST = 1200;

/** @returns two or three words that could begin a sentence of their own, or undefined where no place is a good one */
export function splitHint(sentence: string): string | undefined {
	if (sentence.length > LONGEST) return undefined;
	const middle = sentence.length / 2;
	for (const places of [STRONG, AFTER_COMMA, BARE]) {
		const [best] = [...sentence.matchAll(places)]
			.map(({ 0: mark, index }) => ({ before: sentence.slice(0, index), at: index + mark.length }))
			.filter(({ at }) => Math.abs(at - middle) <= sentence.length * REACH)
			.filter(({ before, at }) => isGood(before, sentence.slice(at), places))
			.sort((a, b) => Math.abs(a.at - middle) - Math.abs(b.at - middle));
		if (best === undefined) continue;
		const words = firstWords(sentence.slice(best.at, best.at + 80));
		if (words.includes(' ')) return words;
	}
	return undefined;
}

function isGood(before: string, after: string, places: RegExp): boolean {
	if (countWords(before) < LEAST || countWords(after) < LEAST || before.includes(':') || !isWhole(before)) return false;
	const clause = after.replace(JOINS, '');
	if (!standsAlone(clause)) return false;
	if (places === STRONG) return true;
	const withPronoun = PRONOUN.test(clause);
	const parts = before.split(/,\s/);
	const last = parts.at(-1) ?? '';
	// 'The van and the trailer are' is one subject; 'read and sign it' is one order.
	if (places === BARE) return withPronoun && (!SUBORDINATE.test(before.slice(lastBreak(before))) || WILL.test(clause));
	// 'The car, the van, and the trailer are'.
	if (!withPronoun && parts.length > 1 && countWords(last) < LEAST - 1) return false;
	// 'If you live here, are over 18, and you have a car': one more condition, and no statement.
	const condition = before.slice(1).search(SUBORDINATE) + 1;
	return !/^and\b/i.test(after) || condition === 0 || !before.slice(condition).includes(', ') || WILL.test(clause);
}

const lastBreak = (text: string): number => Math.max(text.lastIndexOf(', '), text.lastIndexOf('; '), 0);

function firstWords(text: string): string {
	const words = text.split(/\s+/, QUOTED_WORDS);
	// A comma ends the words that belong together.
	const end = words.findIndex((word) => /[,;:.!?)"”]$/.test(word));
	return words
		.slice(0, end === -1 ? QUOTED_WORDS : end + 1)
		.join(' ')
		.replace(/[^\p{L}\p{N}£$€%]+$/u, '')
		.replace(/^["“'‘(]+/, '');
}

const LEAD_IN = /:\s+|\b(?:such as|including)\s+/gi;
/** A thing of a list is no remark about the words before it. */
const REMARK = /^(?:which|who|whose|where|when|if|because|although|though|unless|while|so|but|yet|how|not|as)\b/i;
/** Where nothing leads into the list, a clause with its own subject is no thing of it either. */
const CLAUSE = /^(?:you|we|they|it|he|she|there|\w+ing|\w+ly)\b|\b(?:is|are|was|were|has|have|will|can|may|must|should|does|do)\b/i;
const OPENER = /^(?:in|on|at|by|for|from|since|after|before|during|if|when|as|with|where|while|although|because|once|unless)\b/i;
const LAST_THING = /^(?:and|or)\s+|\s(?:and|or)\s/i;
const LONGEST_THING = 14;
const SHORT_THING = 6;
const LEAST_THINGS = 4;

/** @returns a question about the part of a sentence that has four or more things in a row */
export function listHint(sentence: string): string | undefined {
	if (sentence.length > LONGEST) return undefined;
	const text = sentence.replace(/\([^()]*\)/g, '');
	for (const { 0: mark, index } of text.matchAll(LEAD_IN)) {
		const part = text.slice(index + mark.length).split(DASH, 1)[0] ?? '';
		const things = part.split(/[,;]\s/);
		const words = firstWords(part.slice(0, 80));
		if (words === '' || !LAST_THING.test(things.at(-1) ?? '')) continue;
		if (things.every((thing) => isThing(thing, LONGEST_THING)) && count(things) >= LEAST_THINGS)
			return `Could the part from '${words}' be a list?`;
	}
	return text.split(DASH).some(hasRow) ? 'Would a list help? It has 4 or more things in a row.' : undefined;
}

const DASH = /\s[–—-]\s/;
const withoutJoin = (thing: string): string => thing.trim().replace(/^(?:and|or)\s+/i, '');
const isThing = (thing: string, longest: number): boolean => !REMARK.test(withoutJoin(thing)) && countWords(thing) <= longest;
/** 'c and d' at the end is two of them. */
const count = (things: readonly string[]): number => things.length + (/^(?:and|or)\s/i.test(things.at(-1)?.trim() ?? '') ? 0 : 1);

/** True for 'a, b, c and d'. The first of them stands at the end of the words before the first comma. */
function hasRow(part: string): boolean {
	const things = part.split(/,\s/);
	const isShort = (thing: string): boolean => isThing(thing, SHORT_THING) && !CLAUSE.test(withoutJoin(thing));
	const isLast = (thing: string): boolean =>
		LAST_THING.test(thing) && isThing(thing, LONGEST_THING) && !CLAUSE.test(withoutJoin(thing));
	// 'In May, the pool, the gym and the hall': the words before the first comma are no thing.
	let row = OPENER.test(part) ? 0 : 1;
	for (const [at, thing] of things.entries()) {
		if (at === 0) continue;
		if (row > 1 && isLast(thing) && row + (/^(?:and|or)\s/i.test(thing) ? 1 : 2) >= LEAST_THINGS) return true;
		row = isShort(thing) && !/^(?:and|or)\s/i.test(thing) ? row + 1 : 1;
	}
	return false;
}
