import { FOREIGN, foreignLanguage, foreignTokens, type Token } from './foreign-words.ts';
import { primaryLanguage } from './language.ts';

/** Languages that are written in other letters than ours. */
const OTHER_LETTERS =
	/^(?:am|ar|be|bg|bn|ckb|el|fa|gu|he|hi|hy|ja|ka|kn|ko|ml|mr|my|ne|pa|ps|ru|sd|si|ta|te|th|ti|uk|ur|yi|yue|zh)$/;

/**
 * The language of words whose mark-up names another.
 * @returns undefined where nothing speaks against the mark-up, 'latin' for Latin letters in a language that has its own
 */
export function clash(text: string, lang: string): string | undefined {
	const declared = primaryLanguage(lang);
	const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
	const others = (text.match(/\p{L}/gu)?.length ?? 0) - latin;
	const tokens = foreignTokens(text);
	if (tokens.length < 2) return undefined;
	const hasOwnLetters = OTHER_LETTERS.test(declared);
	if (!hasOwnLetters && !['en', 'cy', 'gd', 'ga', ...FOREIGN].includes(declared)) return undefined;
	if (!hasOwnLetters && others >= 4 && others > latin) return 'und';
	if (tokens.some(({ sure }) => sure.has(declared))) return undefined;
	const found = foreignLanguage(tokens);
	if (found !== undefined && found !== declared && !isNear(tokens, declared)) return found;
	if (declared !== 'en' && isEnglish(tokens)) return 'en';
	return hasOwnLetters && others === 0 && latin >= 8 && !/latn/i.test(lang) ? 'latin' : undefined;
}

/** Where half of the words are on the list of the language that is named, too, nobody can tell. */
const isNear = (tokens: readonly Token[], declared: string): boolean =>
	tokens.filter(({ listed }) => listed.has(declared)).length * 2 >= tokens.length;

const isEnglish = (tokens: readonly Token[]): boolean => {
	const english = tokens.filter((token) => token.english).length;
	return english >= 2 && english * 4 >= tokens.length;
};
