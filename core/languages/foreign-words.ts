import list from '../../assets/words/foreign-words.json' with { type: 'json' };
import { FUNCTION_WORDS } from '../english/function-words.ts';
import { remembered } from '../english/text.ts';

/** Tells languages that are not of the UK by closed lists of their small words. Surer than for a block, as few words decide. */

interface Listed {
	readonly sure: Set<string>;
	readonly shared: Set<string>;
}

export interface Token {
	readonly start: number;
	readonly end: number;
	/** Languages in which it is a word that hardly exists in English, and those in which it is any listed word. */
	readonly sure: ReadonlySet<string>;
	readonly listed: ReadonlySet<string>;
	readonly english: boolean;
	/** Written small, or part of a phrase that is sure however it is written. */
	readonly small: boolean;
}

export const FOREIGN: readonly string[] = list.entries.map(({ lang }) => lang);
const NONE: ReadonlySet<string> = new Set();
const TOKEN = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
const LETTERS = list.entries.flatMap(({ lang, ...entry }) =>
	'letters' in entry ? [{ lang, letters: new RegExp(entry.letters, 'u') }] : [],
);

const WORDS: ReadonlyMap<string, Listed> = listed();
/** Phrases that English has borrowed, and names that languages give themselves: no change of language to mark. */
const BORROWED = phraseMatcher([...list.borrowed, ...list.own.filter((name) => name.includes(' '))]);
/** 'Polski' alone is a link to a language; 'mówimy po polsku' is a change of language. */
const OWN_NAMES: ReadonlySet<string> = new Set(list.own);
const PHRASES = list.entries.map(({ lang, phrases }) => ({ lang, matcher: phraseMatcher(phrases) }));

function listed(): ReadonlyMap<string, Listed> {
	const known = new Map<string, Listed>();
	const add = (word: string, lang: string, kind: keyof Listed): void => {
		const one = known.get(word) ?? { sure: new Set(), shared: new Set() };
		one[kind].add(lang);
		known.set(word, one);
	};
	for (const { lang, sure, shared } of list.entries) {
		for (const word of sure.split(' ')) add(word, lang, 'sure');
		for (const word of shared.split(' ')) add(word, lang, 'shared');
	}
	return known;
}

function phraseMatcher(phrases: readonly string[]): RegExp {
	const all = [...phrases].sort((a, b) => b.length - a.length).map((phrase) => phrase.replace(/[()]/g, '\\$&'));
	return new RegExp(`(?<![\\p{L}\\p{M}])(?:${all.join('|')})(?![\\p{L}\\p{M}])`, 'giu');
}

/** The words of a text, each with what the lists say of it. Words of borrowed phrases are left out. */
export const foreignTokens: (text: string) => readonly Token[] = remembered((text) => {
	const plain = text.replaceAll('’', "'").replace(BORROWED, (phrase) => ' '.repeat(phrase.length));
	const fixed = PHRASES.flatMap(({ lang, matcher }) =>
		[...plain.matchAll(matcher)].map(({ 0: words, index }) => ({ lang, start: index, end: index + words.length })),
	);
	return [...plain.matchAll(TOKEN)].map(({ 0: shown, index: start }) => {
		const end = start + shown.length;
		const word = shown.toLowerCase();
		const small = word === shown;
		const known = WORDS.get(word);
		const phrase = fixed.find((one) => one.start <= start && end <= one.end)?.lang;
		const ownLetters = small && known === undefined ? LETTERS.filter(({ letters }) => letters.test(word)) : [];
		const sure = new Set([...(OWN_NAMES.has(word) ? NONE : (known?.sure ?? NONE)), ...(phrase === undefined ? [] : [phrase])]);
		return {
			start,
			end,
			sure,
			listed: new Set([...sure, ...(known?.sure ?? NONE), ...(known?.shared ?? NONE), ...ownLetters.map(({ lang }) => lang)]),
			english: FUNCTION_WORDS.en.sure.has(word) || FUNCTION_WORDS.en.form.test(word),
			small: small || phrase !== undefined,
		};
	});
});

interface Score {
	readonly lang: string;
	readonly sure: number;
	readonly hits: number;
	readonly small: number;
}

const count = (tokens: readonly Token[], test: (token: Token) => boolean): number => tokens.filter(test).length;

function scoreOf(tokens: readonly Token[], lang: string): Score {
	return {
		lang,
		sure: count(tokens, ({ sure }) => sure.has(lang)),
		hits: count(tokens, (token) => token.listed.has(lang)),
		small: count(tokens, (token) => token.listed.has(lang) && token.small),
	};
}

/** The likeliest languages, the best first; empty where no word is sure. */
function scores(tokens: readonly Token[]): Score[] {
	const possible = new Set(tokens.flatMap(({ sure }) => [...sure]));
	return [...possible].map((lang) => scoreOf(tokens, lang)).sort((a, b) => b.sure - a.sure || b.hits - a.hits);
}

/**
 * The language of words that are foreign from first to last.
 * @param marked true where they stand in quotation marks, in italics or in an element of their own
 * @returns 'und' where two languages fit equally well, undefined where it may well be English or a name
 */
export function foreignLanguage(tokens: readonly Token[], marked = false): string | undefined {
	const [best, next] = scores(tokens);
	if (best === undefined || !isNoName(tokens, best)) return undefined;
	if (tokens.some(({ english, listed: known }) => english && !known.has(best.lang))) return undefined;
	const few = tokens.length <= 6 && best.hits >= 2;
	const single = marked && tokens.length === 1;
	const enough = best.sure >= 2 || few || single;
	if (!enough || best.hits < tokens.length * (best.sure >= 3 ? 0.25 : 0.34)) return undefined;
	return next !== undefined && next.sure === best.sure && next.hits === best.hits ? 'und' : best.lang;
}

/** 'Chez Nous', 'Nuestra Casa': in a name all words have a capital. A sentence begins with one, and goes on without. */
const isNoName = (tokens: readonly Token[], { lang, small }: Score): boolean =>
	small > 0 || (tokens[0]?.sure.has(lang) === true && tokens.some((token) => token.small));
