import { isPartOfName, isQuoted } from '../core/english/name-or-quote.ts';
import { blockRule, PROSE } from '../core/rule.ts';

const WHO = "(?:we(?:'re)?|our \\w+|the (?:council|team|authority|service)|\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\p{Ll}+ ){0,2}Council)";
const VOICE = new RegExp(
	[
		`(?<![\\p{L}])${WHO}(?: (?:is|are))?(?: (?:fully|firmly|absolutely|very|always|all|deeply|strongly))? (?:committed to|dedicated to|passionate about|proud (?:to|of|that)|determined to|delighted to|pride ourselves)(?![\\p{L}])`,
		'(?<![\\p{L}])(?:is|are) (?:very |rightly )?(?:proud (?:to|of)|passionate about)(?![\\p{L}])',
		'(?<![\\p{L}])striv(?:e|es|ing)(?![\\p{L}])',
		"(?<![\\p{L}])(?:our|the council's|a|its) (?:shared |bold |ambitious |clear |exciting )?vision(?= (?:is|for|of|to|that|statement|sets|and)|[.,:])",
		'(?<![\\p{L}])(?:world|best)[- ](?:class|in[- ]class|leading)(?![\\p{L}])|(?<![\\p{L}])cutting[- ]edge(?![\\p{L}])|(?<![\\p{L}])state[- ]of[- ]the[- ]art(?![\\p{L}])',
		'(?<![\\p{L}])seamless(?:ly)?(?= (?:way|service|experience|journey|access|transition|process|support|online|digital|integrat|link|move|connect))',
		'(?<![\\p{L}])(?:vibrant|thriving)(?= (?:and|,|town|city|place|community|communities|centre|borough|county|district|economy|high street|market|area|village|culture|cultural|arts|local))',
	].join('|'),
	'giu',
);

/** Something of what is looked for, found fast. */
const ANY =
	/commit|dedicat|passion|proud|pride|determin|delight|striv|vision|world|class|leading|edge|state|seamless|vibrant|thriving/i;

export default blockRule({
	id: 'council-voice',
	title: 'Speaks about the council, not to readers',
	why: 'Praise and aims do not help anyone to do what they came for, and people trust them less than facts.',
	fix: 'Say what people can do, or what you did, with a number or a date.',
	guidance: [
		{
			name: 'GOV.UK: use the right tone',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/right-tone/',
		},
	],
	severity: 'consider',
	area: 'plain-english',
	fixer: 'content',
	notOn: ['news', 'minutes', 'committee-report', 'policy'],
	kinds: PROSE,
	*check({ text, quoted, spans }) {
		if (quoted || !ANY.test(text)) return;
		for (const match of text.matchAll(VOICE)) {
			const start = match.index;
			const end = start + match[0].length;
			const inQuote = spans.some((span) => span.kind === 'quote' && span.start <= start && end <= span.end);
			if (inQuote || isQuoted(text, start, end) || isNamed(text, start, end)) continue;
			yield { start, end, suggestion: advice(match[0]) };
		}
	},
	examples: {
		bad: [
			'[We are committed to] a greener town. Recycle your cans.',
			'[The council is proud to] run 12 libraries.',
			'The team [strives] to help. [Our vision] is a place for all.',
			'Exampleton is a [vibrant] town with [world-class] transport.',
			'You get a [seamless] way to see your bill.',
			'[Example Council is committed to] safer streets.',
		],
		good: [
			'Someone who makes a false claim has committed an offence.',
			'If your vision gets worse, ask for a certificate of vision impairment.',
			'We fit seamless gutters. Choose a vibrant colour.',
			'The parade is run by Exampleton Pride.',
			'There are 64 parks. Six have a Green Flag Award.',
			'<q>We are proud of our garden</q>, says the group.',
			'We committed £40,000 to checks last year.',
			"The report 'A vibrant town centre' is out.",
		],
	},
});

const isNamed = (text: string, start: number, end: number): boolean =>
	/^\p{Lu}/u.test(text.slice(start)) && !/\s/.test(text.slice(start, end)) && isPartOfName(text, start, end);

const AIM = /vision|proud|pride|delighted/i;
const PROMISE = /committed|dedicated|passionate|determined|striv/i;

/** What to put in the place of a promise, of praise and of an aim. */
function advice(words: string): string {
	if (AIM.test(words)) return 'Start with what people can do here.';
	return PROMISE.test(words) ? 'What have you done, and when?' : 'Give the fact that shows it.';
}
