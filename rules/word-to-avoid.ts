import list from '../assets/words/words-to-avoid.json' with { type: 'json' };
import { advice, isPartOfName, lexicon } from '../core/lexicon.ts';
import { ALL_TEXT, blockRule } from '../core/rule.ts';

const WORDS = lexicon(list.entries);

/** Not reported: names ('Family Hub'), and everyday uses such as a meeting's agenda, a foster carer or a front door key. */
export default blockRule({
	id: 'word-to-avoid',
	title: 'Word that says little',
	why: 'Words like these hide what you do. Readers have to guess what will happen to them.',
	fix: 'Ask what you are really doing, and say that.',
	guidance: [
		{
			name: 'GOV.UK style guide: words to avoid',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#words-to-avoid',
		},
	],
	severity: 'consider',
	area: 'plain-english',
	fixer: 'content',
	kinds: ALL_TEXT,
	*check({ text }) {
		for (const { entry, start, end } of WORDS.find(text)) {
			if (!isPartOfName(text, start, end)) yield { start, end, suggestion: advice(entry) };
		}
	},
	examples: {
		bad: [
			'We will [utilise] the land for housing.',
			'Apply [in order to] get a permit.',
			'We have a [robust] plan.',
			'We will [deliver a robust] programme to [tackle] damp.',
			'We are [committed to] [streamlining] how you pay, to [drive improvement] across the town.',
			'Recycling [is key to] our plan, so we [focus on] it and [empower] people.',
			'[Going forward], you can use our [portal].',
		],
		good: [
			'Use the form to apply.',
			'Put glass in a robust container.',
			'Apply to get a permit in order.',
			'Read the agenda. Items for the meeting’s agenda must reach us 10 days in advance.',
			'We deliver your new bin within 10 days. Meals are delivered hot, with a key safe code.',
			'Find out about fostering. Foster carers get an allowance.',
			'The land is next to the river. Progress is slow, and a key stage 2 teacher can help.',
			'Drive to the reception counter. Your driving licence is ready.',
			'Go to the Family Hub or the Planning Portal.',
			'Send an equality impact assessment. Your fishing tackle is safe.',
			'She was promoted to sergeant. The leaflet was printed and promoted by J Smith.',
			'You commit an offence if you do not tell us.',
		],
	},
});
