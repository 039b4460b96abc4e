import list from '../assets/words/optional-words.json' with { type: 'json' };
import { type Entry, lexicon } from '../core/english/lexicon.ts';
import { wordMatches } from '../core/english/word-matches.ts';
import { blockRule, PROSE } from '../core/rule.ts';

const WORDS = lexicon(list.entries as readonly Entry[]);

/** Not reported: what the law says ('required by law'), asking for views ('consult residents'), and names ('Easy Read'). */
export default blockRule({
	id: 'technical-word',
	title: 'Stiff word with a plainer one',
	why: 'Stiff words make a page longer to read, and they keep people at a distance.',
	fix: 'Write the word that you would say to somebody.',
	guidance: [
		{
			name: 'GOV.UK: use clear language',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/clear-language/',
		},
	],
	severity: 'consider',
	area: 'plain-english',
	fixer: 'content',
	off: "'Inform', 'require' and 'consult' have meanings in law that council pages need.",
	kinds: PROSE,
	check: (block) => wordMatches(WORDS, block),
	examples: {
		bad: [
			'This form [allows] you to apply.',
			'You [require] a permit. It is [easy] to get one.',
			'We will [inform] you when the work [takes place].',
			'- [Refer to] the map.',
			'We [examine] your form and [regularly] send news.',
			'The team will [action] your request and [fulfil] it.',
		],
		good: [
			'This form lets you apply. You need a permit.',
			'You are not allowed to park here. Parents get an allowance.',
			'A fence is required by law. The law requires a licence.',
			'We consulted on the plan, and we will consult residents again.',
			'Ask for an Easy Read copy. The simplest way is online.',
			'You can refer to us as the council. The action plan is here.',
			'This is well-informed advice with your informed consent.',
			'Your GP knows of underlying health conditions.',
			'Take your place in the queue. Actions speak louder than words.',
		],
	},
});
