import list from '../assets/words/formal-words.json' with { type: 'json' };
import { type Entry, lexicon } from '../core/english/lexicon.ts';
import { wordMatches } from '../core/english/word-matches.ts';
import { ALL_TEXT, blockRule } from '../core/rule.ts';

const WORDS = lexicon(list.entries as readonly Entry[]);

/**
 * Words that the law may need ('notify', 'commence') get a question and never a swap.
 * Not reported: 'permit' and other nouns, titles and names, and the words left out at the top of the list.
 */
export default blockRule({
	id: 'formal-word',
	title: 'Formal word with a plainer one',
	why: 'Formal words are harder for people who read slowly, are in a hurry or learned English later.',
	fix: 'Write the word that you would say to the person in front of you.',
	guidance: [
		{
			name: 'GOV.UK: use clear language',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/clear-language/',
		},
	],
	severity: 'consider',
	area: 'plain-english',
	fixer: 'content',
	kinds: ALL_TEXT,
	check: (block) => wordMatches(WORDS, block),
	examples: {
		bad: [
			'You must [notify] us [prior to] your move.',
			'[Ensure] that you [retain] your receipt [until such time as] we pay you.',
			'The fee is [in excess of] £50 [per annum].',
			'Contact us [regarding] your bill, and we will [assist] you.',
			'You are [not permitted] to park here. [Upon] receipt of your form we will [commence] work.',
			'- proof of where you [reside] if you [purchase] a permit',
		],
		good: [
			'Apply for a parking permit. Keep your permit on the dashboard.',
			'You were determined to win. Assistance dogs are welcome.',
			'A retaining wall can be part of permitted development.',
			'The council may use a compulsory purchase order.',
			'The initial of your middle name, and your address.',
			'The evidence you provided that the car is yours is enough.',
			'Send the documents that you have provided. We bring forward the date.',
			'You can submit a request and delete your account.',
			'Read the Expenditure Report and the Additional Licensing Scheme. Newcastle upon Tyne is north of here.',
		],
	},
});
