import { isQuoted } from './name-or-quote.ts';
import { knownNames } from './names.ts';
import { SMALL_WORDS } from './ordinary-words.ts';
import { words } from './text.ts';

/** Which words of a heading have a capital, and why. */

/** A word with a capital and small letters after it; not an acronym. */
const CAPITAL = /^\p{Lu}(?:\p{Ll}+|)(?:['-]\p{L}\p{Ll}*)*$/u;
/** What stands before the first word of a part: a colon, a stop, a bracket, a dash, a quotation mark, a number. */
const NEW_PART = /(?:[:.!?|/•"“‘([]|\s[-–—])\s*["'“‘(]*$/u;
/** The last word of names of groups, schemes and laws. */
const NAMED_THING =
	/^(?:team|committee|scheme|fund|board|partnership|panel|forum|act|regulations|order|charter|award|awards|plan|association|society|trust|authority|programme|project|campaign|festival|commission|directorate|levy|framework|network|alliance|service)$/i;
/** The last word of names of places and days: these are names only with a word in them that is no ordinary one. */
const NAMED_PLACE =
	/^(?:centre|library|hall|park|house|school|academy|college|hospital|church|road|street|lane|avenue|close|drive|museum|theatre|gallery|hub|market|station|bridge|farm|estate|court|tower|square|place|gardens|cemetery|crematorium|university|day|week|show|office|council|group|club|ward|valley|wood|pool|field|fields|quarter|valley|common|village|town)s?$/i;

interface CapitalWord {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** 'opener' and 'first' begin a part, the first of them is an ordinary word; 'plain' has no capital; 'other' is a figure or an acronym. */
	readonly is: 'first' | 'opener' | 'name' | 'small' | 'ordinary' | 'unknown' | 'plain' | 'other';
}

/** Every word of a heading; those of names that are known or show by their looks are 'name'. */
export const headingWords = (text: string, isOrdinary: (word: string) => boolean): CapitalWord[] =>
	withoutNames(wordsOf(text, isOrdinary), text);

function wordsOf(text: string, isOrdinary: (word: string) => boolean): CapitalWord[] {
	const names = knownNames(text);
	let first = true;
	return words(text).map(({ text: word, start, end }) => {
		const opens = first || NEW_PART.test(text.slice(Math.max(0, start - 4), start));
		if (/\p{L}/u.test(word)) first = false;
		return { text: word, start, end, is: kindOf() };

		function kindOf(): CapitalWord['is'] {
			if (names.some((name) => name.start <= start && end <= name.end + 2)) return 'name';
			if (!CAPITAL.test(word)) return /^\p{Ll}{3,}/u.test(word) && !SMALL_WORDS.has(word) ? 'plain' : 'other';
			if (opens) return isOrdinary(word) ? 'opener' : 'first';
			if (isQuoted(text, start, end)) return 'name';
			if (SMALL_WORDS.has(word.toLowerCase()) && word !== 'I') return 'small';
			return isOrdinary(word) ? 'ordinary' : 'unknown';
		}
	});
}

/** Runs of capitals that are a name as a whole: their last word says what it is, and no small word in them has a capital. */
function withoutNames(all: readonly CapitalWord[], text: string): CapitalWord[] {
	const found = [...all];
	for (let from = 0; from < found.length; from++) {
		let to = from;
		while (joins(found, to, text)) to++;
		const run = found.slice(from, to + 1);
		const last = run.findLastIndex(({ text: word, is }) => is !== 'other' && (NAMED_THING.test(word) || NAMED_PLACE.test(word)));
		const named = run.slice(0, last + 1);
		const isName =
			named.length > 1 &&
			!named.some(({ is }) => is === 'small') &&
			(NAMED_THING.test(named.at(-1)?.text ?? '') || named.some(({ is }) => is === 'unknown' || is === 'first'));
		if (isName)
			named.forEach((word, at) => {
				found[from + at] = { ...word, is: 'name' };
			});
		from = to;
	}
	return found;
}

const isCapital = ({ is }: CapitalWord): boolean => is !== 'plain' && is !== 'other';
/** The next word goes on with the capitals, 'of' and 'and' allowed between. */
function joins(all: readonly CapitalWord[], at: number, text: string): boolean {
	const here = all[at];
	const next = all[at + 1];
	if (here === undefined || next === undefined || !isCapital(here)) return false;
	if (!/^ (?:& )?$/.test(text.slice(here.end, next.start))) return false;
	return isCapital(next);
}
