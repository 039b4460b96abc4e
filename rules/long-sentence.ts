import { listHint, splitHint } from '../core/english/split-hint.ts';
import { countWords, isMostlyNames, sentences } from '../core/english/text.ts';
import { blockRule, PROSE } from '../core/rule.ts';

/**
 * A list item is judged as a sentence only where it is one: it ends like one, or is too long by itself.
 * Not reported: lists of names and postal addresses, which nobody reads as a sentence.
 */
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
			if (length <= Number(settings.words) || isMostlyNames(sentence.text)) continue;
			yield {
				start: sentence.start,
				end: sentence.end,
				message: `This sentence has ${length} words.`,
				...advice(sentence.text),
			};
		}
	},
	examples: {
		bad: [
			'[If you have been refused planning permission or you disagree with the conditions we have attached you can appeal to the Planning Inspectorate within 12 weeks of the date on your decision letter.]',
			'Pay online. [You can also pay by telephone, by post, at any Post Office, at a PayPoint shop or in person at our office in the town centre on Monday to Friday.]',
			'- [proof that you live at the address, such as a council tax bill, a bank statement or a letter from a government department that is less than 3 months old when you apply]',
			'[You cannot use the tip on Mill Ln. if you drive a van, e.g. a hired one, or tow a trailer that is longer than 2.5 metres unless you have a permit.] Apply online.',
			'Ask Cllr. Smith. [She can tell you when the road outside your home will close, which way the buses will go and how long you may have to wait before it opens again.]',
		],
		good: [
			'You can appeal if we refuse permission or you disagree with a condition. Appeal to the Planning Inspectorate within 12 weeks of the date on your decision letter.',
			'Write to Mrs. J. Smith at St. Mary’s Rd. before 9.30am on Monday. The office is on the first floor, and you can park behind it.',
			'- proof of address\n- proof of income\n- a recent photo',
			'Abbey, Barnwood, Barton and Tredworth, Coney Hill, Elmbridge, Grange, Hucclecote, Kingsholm and Wotton, Kingsway, Longlevens, Matson, Moreland, Podsmead, Quedgeley Fieldcourt, Quedgeley Severn Vale, Tuffley, Westgate',
			'Example Council, Housing Team, Floor 3, Civic Centre, 1 High Street, Old Town, Exampleton, Exampleshire, EX1 1AA, Telephone: 01234 567 890, Monday to Friday, 9am to 5pm, closed on bank holidays',
			'1. Rinse each can and take off the lid 2. Squash it flat if you can do so safely 3. Put it in the green box 4. Leave the box out by 7am on your day',
			'You can bring your cans • glass bottles and jars with the lids on • clean foil • plastic bottles, pots, tubs and trays • cartons • paper and card that is dry and clean',
			'## What you need to do before you apply for a licence to hold a street party on a road that a bus goes down on any day of the week',
		],
	},
});

/** No advice is better than a place where no sentence can begin. */
function advice(sentence: string): { suggestion?: string } {
	const list = listHint(sentence);
	if (list !== undefined) return { suggestion: list };
	const words = splitHint(sentence);
	return words === undefined ? {} : { suggestion: `Try a new sentence at '${words}'.` };
}
