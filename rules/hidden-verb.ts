import list from '../assets/words/hidden-verbs.json' with { type: 'json' };
import { matchesAt } from '../core/english/at-words.ts';
import { isPartOfName, isQuoted } from '../core/english/name-or-quote.ts';
import { blockRule, PROSE } from '../core/rule.ts';

/** For each verb that says little, the verb that each of its nouns hides. */
const HIDDEN = new Map<string, ReadonlyMap<string, string>>(
	list.entries.flatMap(({ verbs, nouns }) => {
		const inside = new Map<string, string>(Object.entries(nouns));
		return verbs.map((verb) => [verb, inside] as const);
	}),
);
const oneOf = (words: Iterable<string>): string => [...new Set(words)].sort((a, b) => b.length - a.length).join('|');
const VERBS = oneOf(HIDDEN.keys());
const NOUNS = oneOf(list.entries.flatMap(({ nouns }) => Object.keys(nouns)));
/** Words that say nothing about which one: 'a needs assessment' and 'a planning application' are names of things. */
const PLAIN =
	'(?: (?:an?|the|any|your|our|their|its|his|her|another|more|all|new|free|full|further|formal|initial|detailed|regular|thorough|careful|brief|final|annual|yearly|separate|due|prior))';
/** What follows a verb's own noun; 'a payment card' and 'an appeal form' are things. */
const FOLLOWS =
	'(?= (?:into|on|to|for|about|in|at|by|with|within|under|when|if|and|or|but|before|after|once|online|again|using|from|as|that|which|whether|regarding|against|each|every|until|because|so|you|we|they|over|through|via|during)\\b|$|[.,;:?!)])';
const FIRSTS = new Set([...HIDDEN.keys()].map((verb) => verb.split(' ')[0] ?? verb));
const FRAME = new RegExp(`(${VERBS})${PLAIN}{0,3} (${NOUNS})s?( (?:of|into)\\b|${FOLLOWS})`, 'iy');
const PROVISION =
	/\b(?:the )?provision of (?!law|the act)|\b(?:responsible for|in charge of) the (?:collection|removal|maintenance|delivery|installation|management|assessment|enforcement|administration) of /gi;
/** Something that people can see or send is no action: 'check the decision made by us'. */
const NOT_THE_VERB = /\b(?:the|a|an|any|your|decision|payment|application|request|claim|visit)s? $/i;

/**
 * Not reported: names of steps and things ('a needs assessment', 'a planning application'), appointments, notices of
 * marriage, and what no single verb says better ('councillors make decisions', 'make full use of').
 */
export default blockRule({
	id: 'hidden-verb',
	title: 'Verb is hidden in a noun',
	why: 'Nouns such as these make a sentence longer and hide who does what.',
	fix: 'Use the verb itself and say who does it.',
	guidance: [
		{
			name: 'GOV.UK: use clear language',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/clear-language/',
		},
	],
	severity: 'consider',
	area: 'plain-english',
	fixer: 'content',
	kinds: PROSE,
	*check({ text, quoted }) {
		if (quoted) return;
		for (const match of matchesAt(text, FIRSTS, FRAME)) {
			const [whole, verb = '', noun = ''] = match;
			const start = match.index;
			const end = start + whole.length;
			const plain = HIDDEN.get(verb.toLowerCase())?.get(noun.toLowerCase());
			if (plain === undefined || NOT_THE_VERB.test(text.slice(Math.max(0, start - 15), start))) continue;
			if (/\bfull use\b|\bdecisions$/i.test(whole)) continue;
			if (isPartOfName(text, start, end) || isQuoted(text, start, end)) continue;
			yield { start, end, suggestion: `Try the verb '${plain}'.` };
		}
		if (!/rovision of|(?:sponsible for|charge of) the /.test(text)) return;
		for (const { 0: words, index: start } of text.matchAll(PROVISION)) {
			const end = start + words.trimEnd().length;
			if (!isQuoted(text, start, end)) yield { start, end, suggestion: 'Use the verb, and say what you do.' };
		}
	},
	examples: {
		bad: [
			'We will [carry out an assessment of] your needs.',
			'You need to [make an application] to the school.',
			'The panel will [give careful consideration] to your letter, and then [reach a decision].',
			'An officer may [conduct an inspection of] the shop. We [undertake regular reviews of] the list.',
			'The team deals with [the provision of] ramps.',
			'[Make a payment] online.',
			'- [make a request] for a new bin\n- [submit an application] online',
			'You can [make use of] the car park. We [carry out checks] on each driver.',
		],
		good: [
			'We assess your needs. Apply to the school. We decide in 10 days.',
			'A needs assessment is a talk about what you find hard. We carry out a needs assessment in your home.',
			'Track your planning application. You can make a planning application online.',
			'Make an appointment with a registrar. You must both give notice of marriage. It can make a difference.',
			'Use a payment card. Make an appeal form ready. We made a payment plan with you.',
			'Check the decision notice, the decision made by us and your payment reference.',
			'Take part in the review. The law has a provision for this. The provisions of the act are strict.',
			'Councillors make decisions on licences. Make full use of your bin.',
			'You can make a complaint. Take a risk assessment with you. We carry out risk assessments.',
			'The song is called ‘Make a decision’.',
		],
	},
});
