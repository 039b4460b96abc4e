import { type Form, plural, verbForms } from './inflect.ts';
import { remembered, words } from './text.ts';

/** One row of a word list in assets/words. core/word-lists.test.ts checks every row; docs/word-lists.md shows them. */
export interface Entry {
	/** Words to look for as they stand, lower case unless `exact`; of a phrase, with one space between. */
	readonly match?: readonly string[];
	/** Verbs or nouns to look for in every form: 'facilitate' also finds 'facilitates', 'facilitated', 'facilitating'. */
	readonly lemma?: readonly string[];
	/** What the words are: says how `lemma` changes, and how `plain` has to. Without it they stay as they are. */
	readonly as?: 'verb' | 'noun' | 'adjective';
	/** One of these has to follow, where the word alone has everyday uses: 'deliver' before 'improvements'. */
	readonly followedBy?: readonly string[];
	/** None of these may follow: 'drive out of the gate' is about a car. '.' is the end of the sentence or of a part of it. */
	readonly notFollowedBy?: readonly string[];
	/** One of these has to come right before; '#' is any number, '#-#' a range. */
	readonly precededBy?: readonly string[];
	/** Plainer words to use, best first; of an acronym, the full name. */
	readonly plain?: readonly string[];
	/** What it means, where the term has to stay. */
	readonly means?: string;
	/** A question to ask, or what to do, where no swap fits. */
	readonly question?: string;
	/** Words in lower case with which or near which the entry's words are right. The last word may be unfinished. */
	readonly safe?: readonly string[];
	/** Match capitals and small letters as written. */
	readonly exact?: boolean;
	/** Where to look: in paragraphs and lists only, or (if not said) also in headings, tables and labels. */
	readonly scope?: 'prose' | 'all';
	/** How often the words are wrong where they stand: nearly always, or (if not said) often. */
	readonly confidence?: 'sure' | 'likely';
	/** Code of the source, explained with its licence at the top of the list. */
	readonly source: string;
}

export interface Hit<E extends Entry = Entry> {
	readonly entry: E;
	readonly start: number;
	readonly end: number;
	/** Which form of a verb or noun was found. */
	readonly form?: Form;
}

export interface Lexicon<E extends Entry = Entry> {
	/** Where the list's words stand in a text, in order, the longest phrase at each place. */
	readonly find: (text: string) => Hit<E>[];
}

interface Candidate<E extends Entry> {
	readonly phrase: string;
	readonly form: Form | undefined;
	readonly entry: E;
}
type Index<E extends Entry> = ReadonlyMap<string, readonly Candidate<E>[]>;

// Where a phrase may end: not inside a longer word ('council-run', 'via.example'), but before the 's of "the stakeholder's".
const WORD_END = /(?:'s)?(?![\p{L}\p{N}£$€%&@#]|['.,:/@&_+=?#-]+[\p{L}\p{N}%])/iuy;

// The first word as `words` splits it: nearly always everything before the first space.
const FIRST_WORD = /^[a-z]+(?:[-'][a-z]+)*(?= |$)/;

/**
 * A word list for looking up. Built when it is first asked: most frames of a page have no text. Cost of a look-up grows with
 * the text, not with the list.
 * @param fits says of what was found whether it counts; where it does not, shorter words at the same place may
 */
export function lexicon<E extends Entry>(entries: readonly E[], fits?: (text: string, hit: Hit<E>) => boolean): Lexicon<E> {
	let index: Index<E> | undefined;
	return {
		find: (text) => {
			index ??= indexed(entries);
			return find(text, index, fits);
		},
	};
}

function indexed<E extends Entry>(entries: readonly E[]): Index<E> {
	const byFirstWord = new Map<string, Candidate<E>[]>();
	for (const entry of entries) {
		for (const [phrase, form] of forms(entry)) {
			const lower = entry.exact ? phrase.toLowerCase() : phrase;
			const first = FIRST_WORD.exec(lower)?.[0] ?? words(lower)[0]?.text;
			if (first === undefined) continue;
			const candidate: Candidate<E> = { phrase, entry, form };
			const known = byFirstWord.get(first);
			if (known) known.push(candidate);
			else byFirstWord.set(first, [candidate]);
		}
	}
	for (const known of byFirstWord.values()) if (known.length > 1) known.sort((a, b) => b.phrase.length - a.phrase.length);
	return byFirstWord;
}

/** Every form that an entry looks for. */
export function forms({ match = [], lemma = [], as, exact }: Entry): (readonly [string, Form | undefined])[] {
	const found: (readonly [string, Form | undefined])[] = [];
	for (const phrase of match) found.push([exact ? phrase : phrase.toLowerCase(), undefined]);
	for (const phrase of lemma) {
		if (as === 'verb') found.push(...verbForms(phrase));
		else found.push([phrase, undefined]);
		if (as === 'noun') found.push([plural(phrase), 'plural']);
	}
	return found;
}

/** Every list asks for the small letters of the same block. */
const lowered = remembered((text) => {
	// The one capital whose small letter is longer than itself.
	const lower = text.replaceAll('\u0130', 'I').toLowerCase();
	return { lower, tokens: words(lower) };
});

// A block's white space is collapsed, so that a phrase can be compared as one string; a stop or a comma breaks it.
function find<E extends Entry>(text: string, byFirstWord: Index<E>, fits?: (text: string, hit: Hit<E>) => boolean): Hit<E>[] {
	const hits: Hit<E>[] = [];
	const { lower, tokens } = lowered(text);
	let from = 0;
	for (const { text: word, start } of tokens) {
		if (start < from) continue;
		const candidates = byFirstWord.get(word) ?? (word.endsWith("'s") ? byFirstWord.get(word.slice(0, -2)) : undefined);
		const hit = candidates && longest(text, lower, start, candidates, fits);
		if (hit === undefined) continue;
		from = hit.end;
		if (!isSafe(lower, hit)) hits.push(hit);
	}
	return hits;
}

function longest<E extends Entry>(
	text: string,
	lower: string,
	start: number,
	candidates: readonly Candidate<E>[],
	fits?: (text: string, hit: Hit<E>) => boolean,
): Hit<E> | undefined {
	for (const { phrase, entry, form } of candidates) {
		const end = start + phrase.length;
		if (!(entry.exact ? text : lower).startsWith(phrase, start) || !endsWord(lower, end) || !isBetween(lower, start, end, entry))
			continue;
		const hit = { entry, start, end, ...(form === undefined ? {} : { form }) };
		if (fits === undefined || fits(text, hit)) return hit;
	}
	return undefined;
}

function endsWord(lower: string, at: number): boolean {
	WORD_END.lastIndex = at;
	return WORD_END.test(lower);
}

/** Marks that stand for numbers in `precededBy`. */
const NUMBERS: Readonly<Record<string, RegExp>> = { '#': /\d(?:\s|-)$/, '#-#': /\d\s?(?:-|–|to)\s?\d+(?:\s|-)$/ };

/** True where the words that an entry asks for stand before and after. */
function isBetween(lower: string, start: number, end: number, { followedBy, notFollowedBy, precededBy }: Entry): boolean {
	const follows = (next: string): boolean =>
		next === '.'
			? !/^\s[\p{L}\p{N}]/u.test(lower.slice(end, end + 2))
			: lower.startsWith(` ${next}`, end) && endsWord(lower, end + 1 + next.length);
	if (followedBy && !followedBy.some(follows)) return false;
	if (notFollowedBy?.some(follows)) return false;
	if (precededBy === undefined) return true;
	const before = lower.slice(Math.max(0, start - 40), start);
	return precededBy.some((word) => NUMBERS[word]?.test(before) ?? isWord(before, `${word} `, before.length - word.length - 1));
}

// How far from the words another word can make them right: 'possess' before 'a firearm'.
const NEAR = 40;

/**
 * True where safe words stand near, in the same sentence part: 'put forward' makes 'forward your form' right. A safe phrase
 * that holds the very words that were found has to share them: 'a robust box' says nothing of 'a robust plan' beside it.
 */
function isSafe(lower: string, { entry, start, end }: Hit): boolean {
	const { safe } = entry;
	if (safe === undefined) return false;
	const found = lower.slice(start, end);
	const before = (/[^.!?;:]*$/.exec(lower.slice(Math.max(0, start - NEAR), start))?.[0] ?? '').length;
	const after = (/^[^.!?;:]*/.exec(lower.slice(end, end + NEAR))?.[0] ?? '').length;
	return safe.some((phrase) => {
		const reach = phrase.includes(found)
			? { from: Math.max(0, start - phrase.length + 1), to: end }
			: { from: start - before, to: end + after };
		for (let at = lower.indexOf(phrase, reach.from); at !== -1 && at < reach.to; at = lower.indexOf(phrase, at + 1)) {
			if (isWord(lower, phrase, at)) return true;
		}
		return false;
	});
}

/** True where a phrase stands at this place and begins with a whole word. */
const isWord = (lower: string, phrase: string, at: number): boolean =>
	at >= 0 && lower.startsWith(phrase, at) && !/[\p{L}\p{N}]/u.test(lower.slice(Math.max(0, at - 1), at));
