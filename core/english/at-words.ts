import { words } from './text.ts';

/**
 * Where a pattern stands in a text, tried only at words that it can begin with: an expression with dozens of beginnings,
 * tried at every letter, is what makes rules slow. The words of a block are known already.
 * @param firsts in small letters, each as `words` splits it
 * @param pattern sticky, and about nothing before its first word
 */
export function* matchesAt(text: string, firsts: ReadonlySet<string>, pattern: RegExp): Generator<RegExpExecArray> {
	let from = 0;
	for (const { text: word, start } of words(text)) {
		if (start < from || !firsts.has(word.toLowerCase())) continue;
		pattern.lastIndex = start;
		const match = pattern.exec(text);
		if (match === null) continue;
		from = start + match[0].length;
		yield match;
	}
}

/** True where one of the words stands in the text. @param known in small letters */
export const hasWord = (text: string, known: ReadonlySet<string>): boolean =>
	words(text).some(({ text: word }) => known.has(word.toLowerCase()));
