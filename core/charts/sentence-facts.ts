import type { CountedSentence } from '../text-facts.ts';
import { words } from '../words.ts';

const FIRST_WORDS = 12;

/** How it begins, where it stands in full elsewhere. */
export function beginning(quote: string): string {
	const words = quote.split(/\s+/);
	return words.length <= FIRST_WORDS + 2
		? quote
		: `${words
				.slice(0, FIRST_WORDS)
				.join(' ')
				.replace(/[,:.–-]+$/, '')}…`;
}

/** '46 words, sentence 12 of the page, Bins › Missed bins'. */
export const sentenceFacts = ({ words: count, at, section }: CountedSentence & { readonly at?: number }): string =>
	[
		words.charts.lengths.counted(count),
		at === undefined ? '' : words.charts.lengths.at(at + 1),
		section.length === 0 ? words.finding.top : section.join(' › '),
	]
		.filter((part) => part !== '')
		.join(', ');
