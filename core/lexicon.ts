import { type Stretch, words } from './text.ts';

/** One row of a word list in assets/words. */
export interface Entry {
	/** Every form to look for, lower case unless `exact`; one or more words each. */
	readonly match: readonly string[];
	/** Plainer words to use; of an acronym, the full name. */
	readonly plain?: string;
	/** What it means, where the term has to stay. */
	readonly means?: string;
	/** A question to ask where no swap fits. */
	readonly question?: string;
	/** Phrases in which the words are right: a hit inside one is dropped. */
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
	readonly parts: readonly string[];
	readonly entry: Entry;
}

// "the stakeholder's": found as 'stakeholder'. `Block.text` has straight apostrophes only.
const POSSESSIVE = /'s$/i;

/** Builds a word list for looking up. Cost of a look-up grows with the text, not with the list. */
export function lexicon(entries: readonly Entry[]): Lexicon {
	const byFirstWord = new Map<string, Candidate[]>();
	for (const entry of entries) {
		for (const phrase of entry.match) {
			const parts = [...words(entry.exact ? phrase : phrase.toLowerCase())].map((word) => word.text);
			const first = parts[0]?.toLowerCase();
			if (first === undefined) continue;
			const known = byFirstWord.get(first);
			if (known) known.push({ parts, entry });
			else byFirstWord.set(first, [{ parts, entry }]);
		}
	}
	for (const known of byFirstWord.values()) known.sort((a, b) => b.parts.length - a.parts.length);
	return { find: (text) => find(text, byFirstWord) };
}

function find(text: string, byFirstWord: ReadonlyMap<string, readonly Candidate[]>): Hit[] {
	const hits: Hit[] = [];
	const tokens = [...words(text)];
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		if (token === undefined) continue;
		const word = token.text.toLowerCase();
		const candidates = byFirstWord.get(word) ?? (POSSESSIVE.test(word) ? byFirstWord.get(word.slice(0, -2)) : undefined);
		const found = candidates?.find((candidate) => fits(text, tokens, at, candidate));
		if (found === undefined) continue;
		const last = tokens[at + found.parts.length - 1] ?? token;
		const owns = last.text.toLowerCase() !== found.parts.at(-1)?.toLowerCase();
		const hit = { entry: found.entry, start: token.start, end: last.end - (owns ? 2 : 0) };
		at += found.parts.length - 1;
		if (!isSafe(text, hit)) hits.push(hit);
	}
	return hits;
}

function fits(text: string, tokens: readonly Stretch[], at: number, { parts, entry }: Candidate): boolean {
	return parts.every((part, offset) => {
		const token = tokens[at + offset];
		if (token === undefined) return false;
		const previous = tokens[at + offset - 1];
		// Words of a phrase stand next to each other with white space between, never across a stop or a comma.
		if (offset > 0 && previous !== undefined && !/^\s+$/.test(text.slice(previous.end, token.start))) return false;
		const word = entry.exact ? token.text : token.text.toLowerCase();
		return word === part || (offset === parts.length - 1 && POSSESSIVE.test(word) && word.slice(0, -2) === part);
	});
}

function isSafe(text: string, hit: Hit): boolean {
	const safe = hit.entry.safe;
	if (safe === undefined || safe.length === 0) return false;
	const lower = text.toLowerCase();
	return safe.some((phrase) => {
		const wanted = phrase.toLowerCase();
		for (let at = lower.indexOf(wanted); at !== -1; at = lower.indexOf(wanted, at + 1)) {
			if (at <= hit.start && at + wanted.length >= hit.end) return true;
		}
		return false;
	});
}

/** What to do about an entry's words, for people to read. */
export function advice({ plain, means, question }: Entry): string {
	return [plain ? `Try: ${plain}.` : '', means ? `Explain at first use: ${means}.` : '', question ?? ''].filter(Boolean).join(' ');
}

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
const NEARBY = 60;

/** Words in quotation marks, at most 300 characters of them. An apostrophe inside a word opens and closes nothing. */
const QUOTATION =
	/"[^"]{1,300}"|“[^”]{1,300}”|(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}])[^"“”]{1,300}?(?<=[\p{L}\p{N}.,!?…)])['’](?![\p{L}\p{N}])/gu;

/** True where somebody else's words, or a title, are quoted: 'Don't waste it'. */
export function isQuoted(text: string, start: number, end: number): boolean {
	if (!/["“'‘]/.test(text)) return false;
	for (const match of text.matchAll(QUOTATION)) {
		if (match.index < start && match.index + match[0].length > end) return true;
	}
	return false;
}
