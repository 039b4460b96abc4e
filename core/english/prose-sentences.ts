import type { Block } from '../content.ts';
import { countWords, sentences } from './text.ts';

// A list item with more words than this is a sentence, even without a full stop.
const LONG_ITEM = 25;

/** A sentence of the page: offsets are UTF-16 units into `block.text`. */
export interface PageSentence {
	readonly block: Block;
	readonly start: number;
	readonly end: number;
	/** As it stands on the page. */
	readonly quote: string;
}

/** Sentences of paragraphs, and of list items that are sentences: in English or undecided. Quotations have other authors. */
export function proseSentences(blocks: readonly Block[]): PageSentence[] {
	return blocks.filter(isProse).flatMap((block) => linesOf(block.text).flatMap((line) => sentencesOf(block, line)));
}

function isProse({ kind, lang, quoted, text }: Block): boolean {
	if ((lang !== 'en' && lang !== '') || quoted) return false;
	return kind === 'paragraph' || (kind === 'list-item' && (/[.!?]["')\]]?$/.test(text.trimEnd()) || countWords(text) > LONG_ITEM));
}

interface Line {
	readonly text: string;
	readonly start: number;
}

// Lines parted by a line break (an address, a list by hand) are no one sentence.
function linesOf(text: string): Line[] {
	return [...text.matchAll(/[^\n]+/g)].map((line) => ({ text: line[0], start: line.index }));
}

function sentencesOf(block: Block, line: Line): PageSentence[] {
	return sentences(line.text).map((sentence) => {
		const start = line.start + sentence.start;
		const end = line.start + sentence.end;
		return { block, start, end, quote: block.shown.slice(start, end) };
	});
}
