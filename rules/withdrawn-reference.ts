import list from '../assets/words/withdrawn-names.json' with { type: 'json' };
import { type Entry, lexicon } from '../core/english/lexicon.ts';
import { isQuoted } from '../core/english/name-or-quote.ts';
import { sentences } from '../core/english/text.ts';
import { ALL_TEXT, blockRule } from '../core/rule.ts';

const NAMES = lexicon(list.entries as readonly Entry[]);
/** Told as history, or next to the new name. */
const HISTORY =
	/\b(?:former(?:ly)?|previous(?:ly)?|used to be|replac(?:ed|es)|took over|took its place|abolished|ended|closed|was called|were called|now called|known as|renamed|became|until (?:19|20)\d\d|in (?:19|20)\d\d|now)\b/i;

export default blockRule({
	id: 'withdrawn-reference',
	title: 'Name of something that no longer exists',
	why: 'People look for an office, a check or a benefit that is not there any more.',
	fix: 'Use the name of what took its place, after checking that the rest of the sentence is still true.',
	guidance: [
		{
			name: 'GOV.UK style guide: government departments',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/',
		},
	],
	severity: 'consider',
	area: 'trust',
	fixer: 'content',
	notOn: ['minutes', 'committee-report', 'news', 'statutory-notice'],
	kinds: ALL_TEXT,
	*check({ text }) {
		for (const { entry, start, end } of NAMES.find(text)) {
			const around = sentences(text).find((sentence) => sentence.start <= start && start < sentence.end)?.text ?? text;
			if (HISTORY.test(around) || isQuoted(text, start, end)) continue;
			yield { start, end, suggestion: entry.question ?? `Try: ${entry.plain?.join(' or ')}.` };
		}
	},
	examples: {
		bad: [
			'Ask the [CCG] for a clinic. [Public Health England] sets the dates.',
			'You need a [CRB] check.',
			'You can apply for [Council Tax Benefit] online.',
			'- Your child has a [statement of special educational needs].',
			'Follow us on [Twitter]. Ask [DEFRA] about bees.',
			'Go to your [Sure Start centre].',
		],
		good: [
			'A Sure Start Maternity Grant gives you £500.',
			'Council Tax Benefit ended in April 2013. Council Tax Reduction took its place.',
			'National Highways, which replaced the Highways Agency, looks after the M1.',
			'Follow us on X (formerly Twitter). Young birds twitter in May.',
			'The statement of accounts is signed in September.',
			'Public health spending in England is listed. Defra sets the rules.',
			"Read the report 'Public Health England: alcohol'.",
			'In 2012 the Audit Commission checked our accounts.',
		],
	},
});
