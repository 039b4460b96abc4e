/** How many syllables an English word has, near enough to tell one or two from three. */

const SILENT = /(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e|[aeiouy]les?)$/;
/** Two vowels side by side that are said apart: 'area', 'licensing via', 'museum', 'create'. */
const APART = /i(?:a(?!ge)|o(?!n)|um)|eo(?!p)|[^q]u(?:al|ar|ou)|ea(?:$|te|s$)|[^cstg]ion|eum|ying/g;

/** An 'e' that is silent inside a word: 'immediately', 'statement', 'household'; not in 'settlement' or 'increment'. */
const SILENT_INSIDE = /(?<=[^laeiouy])(?<!incr)e(?=(?:ly|ment|ful|less|ness|ty)s?$)/;
const COMPOUND = /^(?:hous|hom|som|ther|wher|for|saf|lif|tim|guid|fir|plac|nam|not|bas)e(?=[bcdfghjklmnpqrtvwz][a-z]*[aeiouy])/;

export function countSyllables(word: string): number {
	const letters = word
		.toLowerCase()
		.replace(/[^a-z]/g, '')
		.replace(SILENT_INSIDE, '')
		.replace(COMPOUND, (start) => start.slice(0, -1));
	const stem = letters.length > 3 ? letters.replace(SILENT, (end) => end.replace(/e[sd]?$/, '')) : letters;
	const groups = stem.match(/[aeiouy]+/g)?.length ?? 0;
	return Math.max(1, groups + (stem.match(APART)?.length ?? 0));
}
