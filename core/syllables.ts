/** How many syllables an English word has, near enough to tell one or two from three. */

const SILENT = /(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e|[aeiouy]les?)$/;
/** Two vowels side by side that are said apart: 'area', 'licensing via', 'museum', 'create'. */
const APART = /i(?:a(?!ge)|o(?!n)|um)|eo(?!p)|[^q]u(?:al|ar|ou)|ea(?:$|te|s$)|[^cstg]ion|eum|ying/g;

export function countSyllables(word: string): number {
	const letters = word.toLowerCase().replace(/[^a-z]/g, '');
	const stem = letters.length > 3 ? letters.replace(SILENT, (end) => end.replace(/e[sd]?$/, '')) : letters;
	const groups = stem.match(/[aeiouy]+/g)?.length ?? 0;
	return Math.max(1, groups + (stem.match(APART)?.length ?? 0));
}
