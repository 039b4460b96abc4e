import { FILLER_WORDS, FUNCTION_WORDS, OTHER_WORDS } from '../english/function-words.ts';
import { remembered } from '../english/text.ts';

/** Which language a stretch of text is in, from closed lists of function words: the same answer in every browser. */

type Known = keyof typeof FUNCTION_WORDS;
const KNOWN = Object.keys(FUNCTION_WORDS) as Known[];
const UNDECIDED = 'und';

// Fewer words than this say nothing certain about the language of a block.
const ENOUGH_WORDS = 8;
const LONG_TEXT = 15;
// Two sure words: one may be part of a name ('Pen yr Heol').
const ENOUGH_SURE = 2;

// A hyphen holds a name together: 'Betws-y-coed' is one word.
const TOKEN = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu;

// What every word that a language's `form` knows has in it.
const MAY_HAVE_FORM = /['-]|wch$/;
const MARKED = /[\u00c0-\u024f\u1e00-\u1eff]/;

interface Count {
	readonly language: Known;
	/** Words of its list, and how many of them are sure ones. */
	readonly hits: number;
	readonly sure: number;
	/** Words with letters that only it has. */
	readonly letters: number;
}

interface Tally {
	readonly tokens: number;
	/** The likeliest language first. */
	readonly counts: readonly [Count, ...Count[]];
	/** Words of other languages, and of filler text. */
	readonly others: number;
	readonly filler: number;
	/** Words with marks on their letters. */
	readonly marked: number;
}

interface Listed {
	readonly sure: readonly Known[];
	readonly shared: readonly Known[];
	readonly other: boolean;
	readonly filler: boolean;
}

/** Every listed word, looked up once. */
const LISTED: ReadonlyMap<string, Listed> = new Map(
	[
		...KNOWN.flatMap((language) => [...FUNCTION_WORDS[language].sure, ...FUNCTION_WORDS[language].shared]),
		...OTHER_WORDS,
		...FILLER_WORDS,
	].map((word) => [
		word,
		{
			sure: KNOWN.filter((language) => FUNCTION_WORDS[language].sure.has(word)),
			shared: KNOWN.filter((language) => FUNCTION_WORDS[language].shared.has(word)),
			other: OTHER_WORDS.has(word),
			filler: FILLER_WORDS.has(word),
		},
	]),
);

/** @param lang a language tag @returns its primary subtag: 'en' of 'en-GB' */
export const primaryLanguage = (lang: string): string => lang.trim().toLowerCase().split(/[-_]/)[0] ?? '';

/**
 * The language of one block.
 * @param declared `lang` in force there, '' if none
 * @returns primary subtag: what the words show where there are enough of them, else what is declared; 'und' for a text in
 *   no language we know, '' for a short one where nothing is declared
 */
export function languageOf(text: string, declared: string): string {
	const primary = primaryLanguage(declared);
	const believed = isKnown(primary) || primary === '' ? UNDECIDED : primary;
	if (isOtherScript(text)) return believed;
	const { tokens, counts, others, marked } = tally(text);
	if (tokens < ENOUGH_WORDS) return primary;
	const [best] = counts;
	const own = counts.find(({ language }) => language === primary);
	const shows = best.sure >= ENOUGH_SURE && best.hits >= tokens * 0.15;
	if (shows && others <= best.hits && isClearly(best, own)) return best.language;
	if (others >= 2 && others > (own?.hits ?? best.hits)) return believed;
	// 'Proszę wystawić kosz': words with marks on their letters, and none that is sure to be English.
	if (primary === 'en' && own?.sure === 0 && marked >= 2) return believed;
	// A long text with hardly any function words is a list of names, filler Latin, or a language we do not know.
	if (tokens >= LONG_TEXT && !holdsTogether(own ?? best, tokens) && !isListOfThings(text, tokens)) return believed;
	// Headings and labels hold few function words: believe the page about those.
	return primary;
}

const holdsTogether = ({ hits, sure }: Count, tokens: number): boolean =>
	hits >= tokens * 0.12 || (sure >= ENOUGH_SURE && hits >= tokens * 0.08);

/** 'Excluded: garage doors, car parts, gas bottles': words with commas between them, and no names. */
function isListOfThings(text: string, tokens: number): boolean {
	const commas = text.match(/[,;/]/g)?.length ?? 0;
	const capitals = text.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0;
	return commas * 5 >= tokens && capitals * 2 < tokens;
}

/** True for a text that is surely in another language than those we know: in its own letters, or with three of its small words. */
export function seemsForeign(text: string): boolean {
	if (isOtherScript(text)) return (text.match(/\p{L}/gu)?.length ?? 0) >= 12;
	const { tokens, counts, others, filler } = tally(text);
	return filler < 2 && counts[0].sure === 0 && tokens >= ENOUGH_WORDS && others >= 3 && others >= tokens * 0.15;
}

/** False where no sentence of a text can be in another language than `around`: most texts, known at once. */
export const mayHoldOther = (text: string, around: string): boolean =>
	tally(text).counts.some(({ language, sure }) => language !== around && sure >= ENOUGH_SURE);

/**
 * The language of a sentence inside a block in another language: surer than for a block, as few words decide.
 * @param around primary subtag of the block
 * @returns undefined where it may well be the block's own language
 */
export function otherLanguageOf(sentence: string, around: string): string | undefined {
	const { tokens, counts, others } = tally(sentence);
	const [best] = counts;
	const own = counts.find(({ language }) => language === around);
	if (tokens < 4 || best.language === around || best.sure < ENOUGH_SURE || others > best.hits) return undefined;
	const share = tokens < ENOUGH_WORDS ? 0.5 : 0.3;
	const clear = own !== undefined && areSisters(best, own) ? isClearly(best, own) : (own?.sure ?? 0) === 0;
	return best.hits >= tokens * share && clear ? best.language : undefined;
}

const isKnown = (language: string): language is Known => KNOWN.some((known) => known === language);

// Scottish Gaelic and Irish share many words: the accents, and more than one word, tell them apart.
const areSisters = (a: Count, b: Count): boolean => a.language.startsWith('g') && b.language.startsWith('g');

function isClearly(best: Count, own: Count | undefined): boolean {
	if (own === undefined) return true;
	return areSisters(best, own) ? best.sure + best.letters >= own.sure + own.letters + 2 : best.sure > own.sure;
}

function isOtherScript(text: string): boolean {
	// Most text is Latin: the cheap question first.
	if (!/[^\p{Script=Latin}\P{L}]/u.test(text)) return false;
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
	return letters > 3 && latin < letters / 2;
}

const tally = remembered((text): Tally => {
	const straight = text.replaceAll('’', "'");
	const lower = straight.toLowerCase();
	// In a text all in capitals a capital means nothing; and the rare letters that grow when made small move what follows.
	const plain = lower.length === straight.length && /\p{Ll}/u.test(straight) ? straight : lower;
	const found = [...plain.matchAll(TOKEN)];
	const counts = KNOWN.map((language) => ({ language, hits: 0, sure: 0, letters: 0 }));
	let [others, filler, marked] = [0, 0, 0];
	for (const [at, { 0: token, index }] of found.entries()) {
		const word = token.toLowerCase();
		const listed = LISTED.get(word);
		const isMarked = MARKED.test(word);
		if (listed?.other) others++;
		if (listed?.filler) filler++;
		if (isMarked) marked++;
		// Most words are on no list, and say nothing.
		if (listed === undefined && !isMarked && !MAY_HAVE_FORM.test(word)) continue;
		const inName = isBetweenCapitals(plain, found[at - 1], index, token);
		for (const count of counts) {
			const { language } = count;
			// 'Heol y Bont', 'Comhairle nan Eilean Siar': the small words of names are no sentence.
			if (inName && language !== 'en') continue;
			const { form, letters } = FUNCTION_WORDS[language];
			const isSure = listed?.sure.includes(language) || form.test(word);
			const isSpecial = isMarked && (letters?.test(word) ?? false);
			if (isSure) count.sure++;
			if (isSpecial) count.letters++;
			if (isSure || isSpecial || listed?.shared.includes(language)) count.hits++;
		}
	}
	counts.sort((a, b) => b.sure - a.sure || b.hits - a.hits || b.letters - a.letters);
	return { tokens: found.length, counts: counts as unknown as [Count, ...Count[]], others: others + filler, filler, marked };
});

function isBetweenCapitals(text: string, before: RegExpExecArray | undefined, index: number, word: string): boolean {
	if (before === undefined || before.index + before[0].length + 1 !== index || text[index - 1] !== ' ') return false;
	return startsCapital(before[0]) && /^ \p{Lu}/u.test(text.slice(index + word.length, index + word.length + 3));
}

const startsCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
