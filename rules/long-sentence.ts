import { blockRule, PROSE } from '../core/rule.ts';
import { countWords, sentences } from '../core/text.ts';

/** A list item is judged as a sentence only where it is one: it ends like one, or is too long by itself. */
export default blockRule({
	id: 'long-sentence',
	title: 'Sentence is too long',
	why: 'Long sentences are hard to take in, most of all on a phone or when you are worried.',
	fix: 'Split it, or make a list.',
	guidance: [
		{
			name: 'GOV.UK: use clear language',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/clear-language/',
		},
	],
	severity: 'should',
	area: 'plain-english',
	fixer: 'content',
	// 25 words: GOV.UK 'use clear language'. NHS asks for 20.
	settings: { words: 25 },
	kinds: PROSE,
	*check({ text }, { settings }) {
		for (const sentence of sentences(text)) {
			const length = countWords(sentence.text);
			if (length <= Number(settings.words)) continue;
			yield { start: sentence.start, end: sentence.end, message: `This sentence has ${length} words.` };
		}
	},
	examples: {
		bad: [
			'[If you have been refused planning permission or you disagree with the conditions we have attached you can appeal to the Planning Inspectorate within 12 weeks of the date on your decision letter.]',
			'Pay online. [You can also pay by telephone, by post, at any Post Office, at a PayPoint shop or in person at our office in the town centre on Monday to Friday.]',
			'- [proof that you live at the address, such as a council tax bill, a bank statement or a letter from a government department that is less than 3 months old when you apply]',
		],
		good: [
			'You can appeal if we refuse permission or you disagree with a condition. Appeal to the Planning Inspectorate within 12 weeks of the date on your decision letter.',
			'Write to Mrs. J. Smith at St. Mary’s Rd. before 9.30am on Monday. The office is on the first floor, and you can park behind it.',
			'- proof of address\n- proof of income\n- a recent photo',
		],
	},
});
