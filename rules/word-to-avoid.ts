import list from '../assets/words/words-to-avoid.json' with { type: 'json' };
import { type Entry, lexicon } from '../core/english/lexicon.ts';
import { wordMatches } from '../core/english/word-matches.ts';
import { ALL_TEXT, blockRule } from '../core/rule.ts';

const WORDS = lexicon(list.entries as readonly Entry[]);

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
	yieldsTo: ['council-voice'],
	area: 'plain-english',
	fixer: 'content',
	kinds: ALL_TEXT,
	check: (block) => wordMatches(WORDS, block),
	examples: {
		bad: [
			'We will [utilise] the land for housing.',
			'We [work collaboratively] and [liaise with] schools.',
			'We have a [robust] plan.',
			'We will [deliver] a [robust] programme to [tackle] damp.',
			'We are [committed to] [streamlining] how you pay.',
			'Recycling [is key to] our plan, so we [focus on] it and [empower] people.',
			'These are the [key] facts. With a clear [focus], it will have a big [impact].',
			'# A [key] priority\nThe plan [impacts on] everyone.',
		],
		good: [
			'Use the form to apply.',
			'Put glass in a robust container.',
			'Hang the key on the hook. Use a robust steel chain. The photo is out of focus.',
			'Car keys and key stage 2 tests. The map key is below.',
			'Read the agenda. Items for the meeting’s agenda must reach us 10 days in advance.',
			'We commit no fraud: call the counter fraud team. Buy it over the counter, or give advance notice.',
			'Join a focus group. Food delivery is free, and a midwife can deliver a baby at home.',
			'The impact of the collision was hard. Use competitive dialogue to buy it. The key fob is in the key safe.',
			'Strengthening the bridge takes a year. He slimmed down last year. The electricity transformer hums.',
			'The liaison officer and the Transformation team will call you. This is a Key Decision for key workers.',
			'We deliver your new bin within 10 days. Meals are delivered hot, with a key safe code.',
			'Find out about fostering. Foster carers get an allowance.',
			'The land is next to the river. Progress is slow, and a key stage 2 teacher can help.',
			'Ask at the reception counter. You can buy a ticket in advance.',
			'Promote your event. The environmental impact on birds is small.',
			'Send an equality impact assessment. Your fishing tackle is safe.',
			'She was promoted to sergeant. The leaflet was printed and promoted by J Smith.',
			'You commit an offence if you do not tell us.',
		],
	},
});
