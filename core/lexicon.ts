import { words } from './text.ts';

/** One row of a word list in assets/words. */
export interface Entry {
	/** Every form to look for, lower case unless `exact`; one or more words each, with one space between. */
	readonly match: readonly string[];
	/** Plainer words to use; of an acronym, the full name. */
	readonly plain?: string;
	/** What it means, where the term has to stay. */
	readonly means?: string;
	/** A question to ask where no swap fits. */
	readonly question?: string;
	/** Phrases, in lower case, in which the words are right: a hit inside one is dropped. */
	readonly safe?: readonly string[];
	/** Match capitals and small letters as written. */
	readonly exact?: boolean;
	/** Code of the source, explained at the top of the list. */
	readonly source: string;
}

export interface Hit {
	readonly entry: Entry;
	readonly start: number;
	readonly end: number;
}

export interface Lexicon {
	/** Where the list's words stand in a text, in order, the longest phrase at each place. */
	readonly find: (text: string) => Hit[];
}

interface Candidate {
	readonly phrase: string;
	readonly entry: Entry;
}
type Index = ReadonlyMap<string, readonly Candidate[]>;

// Where a phrase may end: not inside a longer word ('council-run', 'via.example'), but before the 's of "the stakeholder's".
const WORD_END = /(?:'s)?(?![\p{L}\p{N}£$€%&@#]|['.,:/@&_+=?#-]+[\p{L}\p{N}%])/iuy;

/** Builds a word list for looking up. Cost of a look-up grows with the text, not with the list. */
export function lexicon(entries: readonly Entry[]): Lexicon {
	const byFirstWord = new Map<string, Candidate[]>();
	for (const entry of entries) {
		for (const listed of entry.match) {
			const phrase = entry.exact ? listed : listed.toLowerCase();
			const [first] = words(phrase.toLowerCase());
			if (first === undefined) continue;
			const known = byFirstWord.get(first.text);
			if (known) known.push({ phrase, entry });
			else byFirstWord.set(first.text, [{ phrase, entry }]);
		}
	}
	for (const known of byFirstWord.values()) known.sort((a, b) => b.phrase.length - a.phrase.length);
	return { find: (text) => find(text, byFirstWord) };
}

// A block's white space is collapsed, so that a phrase can be compared as one string; a stop or a comma breaks it.
function find(text: string, byFirstWord: Index): Hit[] {
	const hits: Hit[] = [];
	// The one capital whose small letter is longer than itself.
	const lower = text.replaceAll('\u0130', 'I').toLowerCase();
	let from = 0;
	for (const { text: word, start } of words(lower)) {
		if (start < from) continue;
		const candidates = byFirstWord.get(word) ?? (word.endsWith("'s") ? byFirstWord.get(word.slice(0, -2)) : undefined);
		const found = candidates?.find(({ phrase, entry }) => {
			return (entry.exact ? text : lower).startsWith(phrase, start) && endsWord(lower, start + phrase.length);
		});
		if (found === undefined) continue;
		from = start + found.phrase.length;
		const hit = { entry: found.entry, start, end: from };
		if (!isSafe(lower, hit)) hits.push(hit);
	}
	return hits;
}

function endsWord(lower: string, at: number): boolean {
	WORD_END.lastIndex = at;
	return WORD_END.test(lower);
}

function isSafe(lower: string, { entry, start, end }: Hit): boolean {
	return (entry.safe ?? []).some((phrase) => {
		// The phrase has to hold the words that were found, so it begins at most its own length before their end.
		return lower.slice(Math.max(0, end - phrase.length), start + phrase.length).includes(phrase);
	});
}

/** What to do about an entry's words, for people to read. */
export function advice({ plain, means, question }: Entry): string {
	return [plain ? `Try: ${plain}.` : '', means ? `Explain at first use: ${means}.` : '', question ?? ''].filter(Boolean).join(' ');
}

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
