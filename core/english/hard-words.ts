import type { PageSentence } from './prose-sentences.ts';
import { countSyllables } from './syllables.ts';
import { words } from './text.ts';

export interface HardWord {
	readonly word: string;
	readonly syllables: number;
	readonly times: number;
}

const MOST = 10;
const LEAST_SYLLABLES = 3;
const LONGEST = 40;
/** Addresses of people and pages. */
const NO_WORD = /@|^https?:|^www\.|\.\p{L}{2,}/iu;

/** Long words by how much they weigh: syllables above two, as often as they stand there. Names stay out: nobody can change those. */
export function hardWords(sentences: readonly PageSentence[]): HardWord[] {
	const seen = new Map<string, { times: number; name: boolean; small: boolean }>();
	for (const { quote } of sentences) {
		for (const { text, start } of words(quote)) {
			if (NO_WORD.test(text)) continue;
			for (const { 0: part, index } of text.matchAll(/\p{L}{5,}/gu)) {
				const word = part.toLowerCase();
				const known = seen.get(word) ?? { times: 0, name: false, small: false };
				const capital = /^\p{Lu}/u.test(part);
				known.times += 1;
				known.small ||= !capital;
				// At the start of a sentence every word has a capital.
				known.name ||= capital && start + index > 0;
				seen.set(word, known);
			}
		}
	}
	return [...seen]
		.filter(([word, { name, small }]) => word.length <= LONGEST && (small || !name))
		.map(([word, { times }]) => ({ word, syllables: countSyllables(word), times }))
		.filter(({ syllables }) => syllables >= LEAST_SYLLABLES)
		.sort((a, b) => weight(b) - weight(a) || (a.word < b.word ? -1 : 1))
		.slice(0, MOST);
}

const weight = ({ syllables, times }: HardWord): number => (syllables - 2) * times;
