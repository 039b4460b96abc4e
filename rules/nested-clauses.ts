import { countWords, isMostlyNames, sentences } from '../core/english/text.ts';
import { blockRule, PROSE } from '../core/rule.ts';

const OPENS_CLAUSE = /\b(?:who|whose|whom|which|that|where|if|unless)\b/gi;
/** A part that holds one of these is more than an item of a list. */
const MORE_THAN_ITEM =
	/\b(?:who|whose|whom|which|that|where|if|unless|when|because|but|so|you|we|they|it|is|are|was|must|can|will)\b/i;
const LONGEST_ITEM = 5;

/** Not reported: commas between the items of a list ('sofas, beds, tables or chairs'), names, short sentences. */
export default blockRule({
	id: 'nested-clauses',
	title: 'Sentence with parts inside parts',
	why: 'Readers have to keep the beginning in mind until the end. People who read slowly or use a screen reader lose the thread.',
	fix: 'Give each condition a sentence of its own, or make a list.',
	guidance: [
		{
			name: 'W3C: making content usable for people with cognitive and learning disabilities',
			url: 'https://www.w3.org/TR/coga-usable/',
		},
	],
	severity: 'consider',
	area: 'plain-english',
	fixer: 'content',
	// Own judgement, after the W3C's patterns on clear words and separate instructions.
	settings: { commas: 3, clauses: 2, words: 20 },
	kinds: PROSE,
	*check({ text }, { settings }) {
		if (!text.includes(',')) return;
		for (const sentence of sentences(text)) {
			const commas = sentence.text.split(/,\s/).length - 1;
			if (commas < Number(settings.commas) || commas - listCommas(sentence.text) < Number(settings.commas)) continue;
			const clauses = sentence.text.match(OPENS_CLAUSE)?.length ?? 0;
			if (clauses < Number(settings.clauses) || countWords(sentence.text) <= Number(settings.words)) continue;
			if (isMostlyNames(sentence.text)) continue;
			yield {
				start: sentence.start,
				end: sentence.end,
				message: `This sentence has ${commas} commas and ${clauses} words such as 'which', 'who' or 'if'.`,
				suggestion: "What is the main point? Say it first, and put each 'if' or 'which' in a sentence of its own.",
			};
		}
	},
	examples: {
		bad: [
			'[If you, or someone who lives with you, which includes lodgers, unless they pay rent, is a student, tell us before the bill comes.]',
			'[A driver who sells food, which includes drinks, from a van that stands on the road, where cars can pass, needs a licence.] Apply online.',
			'Ring us first. [Your child, if they have a plan, which we wrote with you, can stay at the school, where there is room, for one more year.]',
			'- [a tenant who has a dog, or a cat, which lives indoors, must ask the landlord, if the lease says so, before they move in]',
			'[The owner, who may be a firm, has to tell the person that rents the flat, in writing, which can be an email, before the works start.]',
		],
		good: [
			'Tell us if a student lives with you. Tell us if you have a lodger.',
			'If you have sofas, beds, wardrobes, tables or chairs that you want us to take away, book a visit at least 5 working days before.',
			'Bring cardboard, glass, tins, wood, soil, old paint, garden waste, small fridges, televisions and clean clothes that you no longer need in a car or van.',
			'If the tree is on a verge, we own it. If it is in a garden, the person who owns the house looks after it, which means they pay.',
			'If you need a wheelchair for more than 6 months, ask the nurse who visits you at home to send a form to the hospital that is nearest.',
			'If you move, which you must tell us, we write to you, if we can.',
			'We collect on Mondays, Tuesdays, Wednesdays, Thursdays and Fridays from homes that have a green sticker, and from shops if they pay.',
			'Councillors who voted were Ann Abbey, Bob Birch, Cara Cole, Dev Das, Ed Ellis, Fay Ford, Gus Green and Hal Hill, if that is right.',
		],
	},
});

/** How many commas only part the items of a list: short parts in a row, of which the last has 'and' or 'or'. */
function listCommas(sentence: string): number {
	let all = 0;
	let run = 0;
	for (const part of sentence.split(/,\s/).slice(1)) {
		const [item = '', ...rest] = part.split(/\b(?:and|or) /, 2);
		const last = rest.length > 0;
		const isItem = countWords(item) <= LONGEST_ITEM && !MORE_THAN_ITEM.test(item);
		// ', or someone' alone is no list: a list has an item before its 'or'.
		if (!isItem || (last && item === '' && run === 0)) run = 0;
		else run++;
		if (last && run > 0) {
			all += run;
			run = 0;
		}
	}
	return all;
}
