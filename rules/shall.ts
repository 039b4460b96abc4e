import { isPartOfName, isQuoted } from '../core/english/name-or-quote.ts';
import { blockRule, PROSE } from '../core/rule.ts';

const LEGAL =
	/\b(?:(shall)(?! (?:we|i)\b)|(hereby)|(herein|hereunder|hereto)|(aforementioned|aforesaid)|(whereas))(?![\p{L}'-])/giu;
const ADVICE = [
	"Try 'must' for a duty, or 'will' for what is going to happen.",
	'Leave it out.',
	"Say where, such as 'in these rules'.",
	"Try 'this' or 'these', or name the thing.",
	"Try 'but' or 'while', or leave it out.",
];

/** Not reported: quoted laws, titles ('Shall We Dance?') and questions. Other formal words have a rule of their own. */
export default blockRule({
	id: 'shall',
	title: 'Word from a legal document',
	why: 'Few people use these words. They make rules hard to follow and sound like a threat.',
	fix: "Say 'must' for a duty and 'will' for what is going to happen. Leave the other words out.",
	guidance: [
		{
			name: 'plainlanguage.gov: use simple words and phrases',
			url: 'https://github.com/GSA/plainlanguage.gov/blob/main/_pages/guidelines/words/use-simple-words-phrases.md',
		},
		{
			name: 'GOV.UK: use clear language',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/clear-language/',
		},
	],
	severity: 'consider',
	area: 'plain-english',
	fixer: 'content',
	notOn: ['statutory-notice'],
	kinds: PROSE,
	*check({ text, quoted, spans }) {
		if (quoted || !/[Ss]hall|[Hh]ere[bitu]|afore|[Ww]hereas/.test(text)) return;
		for (const match of text.matchAll(LEGAL)) {
			const start = match.index;
			const end = start + match[0].length;
			if (isQuoted(text, start, end) || (start > 0 && isPartOfName(text, start, end))) continue;
			if (spans.some((span) => span.kind === 'quote' && span.start <= start && end <= span.end)) continue;
			const which = match.slice(1).findIndex((group) => group !== undefined);
			yield { start, end, suggestion: ADVICE[which] ?? '' };
		}
	},
	examples: {
		bad: [
			'The hirer [shall] leave the hall clean. No one [shall] bring fireworks.',
			'You [hereby] agree to the rules [herein].',
			'The [aforementioned] sheds are green.',
			'[Whereas] the council gives a grant, your club must spend it.',
			'- [shall] not be used on Sundays',
			'Half price is for children, [whereas] adults pay in full.',
		],
		good: [
			'You must leave the hall clean. We will send you a letter.',
			'We show the film ‘Shall We Dance?’ on Friday. Shall we call you back?',
			'You can buy shallots here. The pool is shallow. Come here by bus.',
			'By-law 14 reads: <q>No person shall light a fire.</q>',
			'The Act says: “The owner shall serve a copy on the tenant.”',
			'Meet Anya Marshall. The Shall family runs the café.',
			'Bring it here in the morning. Hereford is a city.',
			'## Terms that we shall use',
		],
	},
});
