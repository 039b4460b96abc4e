import type { Block } from '../content.ts';
import type { CountedSentence, Facts, ReadingAge } from '../text-facts.ts';
import { hardWords } from './hard-words.ts';
import { type PageSentence, proseSentences } from './prose-sentences.ts';
import { hardestOf } from './readability.ts';
import { countWords, isMostlyNames } from './text.ts';

export type ProseFacts = Pick<Facts, 'sentences' | 'averageSentence' | 'sentenceLengths' | 'longest' | 'hard'>;

const QUOTE_LIMIT = 500;
const MOST_LONG = 3;
/** Those that are harder than the page as a whole: the others pull its reading age down. */
const MOST_HARD = 5;
const SHORT = 8;

/** What is said of the sentences of a page, and what the pictures of them and of its reading age are drawn from. @param blocks the English ones of a page */
export function proseFacts(blocks: readonly Block[], age: ReadingAge | undefined): ProseFacts {
	const sentences = proseSentences(blocks).filter(({ quote }) => !isList(quote));
	const lengths = sentences.map(({ quote }) => countWords(quote));
	const longest = [...lengths.entries()].sort(([, a], [, b]) => b - a).slice(0, MOST_LONG);
	const all = lengths.reduce((sum, length) => sum + length, 0);
	return {
		sentences: lengths.length,
		...(lengths.length === 0 ? {} : { averageSentence: Math.round((all / lengths.length) * 10) / 10 }),
		sentenceLengths: lengths,
		longest: longest.flatMap(([at]) => sentences.slice(at, at + 1).map((sentence) => ({ at, ...counted(sentence) }))),
		...(age === undefined
			? {}
			: { hard: { sentences: hardestOf(sentences, MOST_HARD, age.grade).map(counted), words: hardWords(sentences) } }),
	};
}

/** A list of names or a postal address; short sentences may begin with a capital and have no other word. */
const isList = (quote: string): boolean => countWords(quote) > SHORT && isMostlyNames(quote);

const counted = ({ block, quote }: PageSentence): CountedSentence => ({
	quote: quote.slice(0, QUOTE_LIMIT).toWellFormed(),
	words: countWords(quote),
	section: block.section,
});
