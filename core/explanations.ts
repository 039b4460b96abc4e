import type { Block } from './content.ts';

const SMALL_WORDS = new Set(['a', 'and', 'for', 'in', 'of', 'on', 'the', 'to', 'with']);
const LONGEST_NAME = 150;

/** Acronyms that a block explains, with their full names: 'education, health and care plan (EHCP)', or an `abbr` with a title. */
export function explanations({ text, shown, spans }: Block): string[] {
	const marked = spans
		.filter(({ kind, title }) => kind === 'abbr' && title !== undefined)
		.map(({ start, end, title }) => `${title} (${shown.slice(start, end)})`);
	const written = [...text.matchAll(/ \((\p{Lu}{2,6})\)/gu)].flatMap(({ 0: found, 1: letters = '', index }) => {
		const start = fullNameStart(text.slice(Math.max(0, index - LONGEST_NAME), index), letters);
		return start === undefined ? [] : [shown.slice(index - start, index + found.length)];
	});
	return [...marked, ...written];
}

/** How far before the bracket the full name begins, if its words begin with these letters. */
function fullNameStart(before: string, letters: string): number | undefined {
	const open = [...letters.toLowerCase()];
	for (const { 0: word, index } of [...before.matchAll(/\p{L}[\p{L}'-]*/gu)].reverse()) {
		const lower = word.toLowerCase();
		if (lower.startsWith(open.at(-1) ?? '')) open.pop();
		else if (!SMALL_WORDS.has(lower)) return undefined;
		if (open.length === 0) return before.length - index;
	}
	return undefined;
}
