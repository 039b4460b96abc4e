/** What is counted of a page's words. Plain JSON, like all of types.ts. */

export interface ReadingAge {
	/** Flesch-Kincaid grade (US school years), one decimal, never below 0. */
	readonly grade: number;
	/** Grade + 5, in whole years. */
	readonly age: number;
	/** How many of the page's words it was worked out from. */
	readonly words: number;
	readonly sentences: number;
}

/** A sentence of the page with how many words it has. */
export interface CountedSentence {
	/** At most 500 characters. */
	readonly quote: string;
	readonly words: number;
	readonly section: readonly string[];
}

export interface Facts {
	/** English words of the main content that the rules read. */
	readonly words: number;
	readonly sentences: number;
	/** Words a sentence, one decimal. */
	readonly averageSentence?: number;
	readonly readingAge?: ReadingAge;
	/** Words of each sentence of the page itself, in page order; lists of names left out. */
	readonly sentenceLengths?: readonly number[];
	/** At most three, the longest first. `at` is its place in `sentenceLengths`. */
	readonly longest?: readonly (CountedSentence & { readonly at: number })[];
	/** What pushes the reading age up most: at most 5 sentences and 10 words, the hardest first. */
	readonly hard?: {
		readonly sentences: readonly CountedSentence[];
		readonly words: readonly { readonly word: string; readonly syllables: number; readonly times: number }[];
	};
	/** Words in closed accordions, tabs and details. */
	readonly closedWords: number;
	/** Words in each language that was not judged. */
	readonly otherLanguages: Readonly<Record<string, number>>;
}
