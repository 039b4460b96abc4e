import { countWords } from './text.ts';

/** Where a long sentence can be split: the first words of what could be a sentence of its own. */

const WHO = "(?:you|we|they|it|he|she|this|these|those|there|if|when|please|people|everyone|anyone)(?:'(?:ll|re|ve|s|d))?\\s";
// 'and the ability to pay' is half a list, 'and the fee is £30' a sentence.
const THING =
	"(?:the|an?|any|all|some|most|your|our|their|its)(?: [\\w'-]+){1,4} (?:is|are|was|were|will|can|cannot|must|may|should|has|have|does|do|need|needs)\\s";
// The closer to a full stop, the better the place: after a semicolon or a dash a sentence is as good as done.
const STRONG = /[;–—]\s+|\s[-–—]\s+/g;
const MIDDLE = new RegExp(
	`,?\\s(?=(?:and|but|so|or|yet) (?:then )?(?:${WHO}|${THING}))|,\\s(?=(?:but|so|which|who|where|because|although|though|unless|however|while|whereas|even)\\s)`,
	'gi',
);
const WEAK = /\s(?=(?:but|because|unless|if|when|once|although|so that|which|after|before|until|where) )/gi;
/** How far from the middle of the sentence each kind may be, as a part of its length. */
const KINDS = [
	{ places: STRONG, reach: 0.35 },
	{ places: MIDDLE, reach: 0.35 },
	{ places: WEAK, reach: 0.35 },
] as const;
const QUOTED_WORDS = 3;
/** Fewer words make no sentence. */
const LEAST = 5;

/** @returns two or three words, or undefined where no place is a good one */
export function splitHint(sentence: string): string | undefined {
	const middle = sentence.length / 2;
	for (const { places, reach } of KINDS) {
		const [best] = [...sentence.matchAll(places)]
			.map((match) => match.index + match[0].length)
			.filter((at) => Math.abs(at - middle) <= sentence.length * reach)
			.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
		if (best === undefined) continue;
		if (countWords(sentence.slice(0, best)) < LEAST || countWords(sentence.slice(best)) < LEAST) continue;
		const words = firstWords(sentence.slice(best, best + 80));
		if (words.includes(' ')) return words;
	}
	return undefined;
}

function firstWords(text: string): string {
	const words = text.split(/\s+/, QUOTED_WORDS);
	// A comma ends the words that belong together.
	const end = words.findIndex((word) => /[,;:.!?)"”]$/.test(word));
	return words
		.slice(0, end === -1 ? QUOTED_WORDS : end + 1)
		.join(' ')
		.replace(/[^\p{L}\p{N}£$€%]+$/u, '')
		.replace(/^["“'‘(]+/, '');
}
