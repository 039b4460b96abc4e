import list from '../assets/words/words-to-avoid.json' with { type: 'json' };
import { isPartOfName, lexicon } from '../core/lexicon.ts';
import { blockRule, PROSE } from '../core/rule.ts';

const WORDS = lexicon(list.entries);

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
	kinds: PROSE,
	*check({ text }) {
		for (const { entry, start, end } of WORDS.find(text)) {
			if (isPartOfName(text, start, end)) continue;
			yield { start, end, ...(entry.plain ? { suggestion: `Try: ${entry.plain}.` } : {}) };
		}
	},
	examples: {
		bad: ['We will [utilise] the land for housing.', 'Apply [in order to] get a permit.', 'We have a [robust] plan.'],
		good: ['Use the form to apply.', 'Put glass in a robust container.', 'Apply to get a permit in order.'],
	},
});
