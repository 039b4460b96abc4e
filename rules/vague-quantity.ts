import { isPartOfName, isQuoted } from '../core/english/name-or-quote.ts';
import { sentences } from '../core/english/text.ts';
import { blockRule, PROSE } from '../core/rule.ts';

const WHEN = "When, or how long does it take? Give a figure, such as 'within 10 working days'.";
const HOW_OFTEN = "How often? Give a figure, such as 'every 2 weeks'.";
const HOW_MANY = "How many? Give the figure, or say 'some'.";

const HINTS = ['soon', 'Soon', 'hortly', 'ularly', 'odically', 'due course', 'time', 'a number of', 'A number of'];
const VAGUE =
	/\b(?:(as soon as (?:possible|we can|we are able)|in due course|shortly(?! (?:after|before|afterwards|beforehand)\b)|timely|within a (?:short|reasonable) (?:time|period)|(?<!(?:as|so|too|how|very|how|pretty|coming|see you|well) )soon(?! (?:as|after|before|afterwards)\b))|(regularly|periodically|from time to time)|(a number of(?! \d)))(?![\p{L}'-])/giu;
/** What readers have to do, nobody else can date: 'Tell us as soon as possible'. */
const READERS_TURN =
	/(?:^|[.:;!?,] |\b(?:please|then|must|should|need to|have to|to) )(?:please )?(?:also )?(?:tell|let|call|ring|phone|telephone|email|contact|report|speak|talk|ask|see|get|apply|send|return|come|go|leave|pay|visit|make sure|seek|do|start|claim|move|text|book|notify|inform)\b[^.;:!?]*$/i;
/** A condition asks whether it is so; it promises nothing: 'if you move soon', 'people who regularly stay'. */
const CONDITION = /\b(?:if|whether|unless|who|when|anyone|people that)\b[^,.;:!?]{0,60}$/i;
/** A figure would tell nobody more. */
const OF_REASONS = /^ (?:different )?(?:reasons|factors)\b/;

/** 'You will soon get used to it', 'the cafés soon fill up': how life goes, and no promise. */
const PROMISE_BEFORE = /(?<!\byou)(?: will| is| are|'ll) (?:not )?$/i;
const PROMISE_AFTER = /^(?:$|[.,;:!?)]| (?:and|or|but|so|to|on|in|for|with|about|we|you can|you will)\b)/i;

/** Not reported: 'as soon as you leave', what readers do themselves as soon as they can, conditions, names, quotations. */
export default blockRule({
	id: 'vague-quantity',
	title: 'Does not say when or how many',
	why: 'Readers cannot plan with a word like this. They ring to ask, or give up.',
	fix: 'Give the figure, the date or how often. If nobody knows yet, say so, and say when you will.',
	guidance: [
		{ name: 'NHS: how we write', url: 'https://service-manual.nhs.uk/content/how-we-write' },
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
		if (quoted || !HINTS.some((hint) => text.includes(hint))) return;
		for (const sentence of sentences(text)) {
			for (const match of sentence.text.matchAll(VAGUE)) {
				const [words, when, often] = match;
				const start = sentence.start + match.index;
				const end = start + words.length;
				const before = sentence.text.slice(Math.max(0, match.index - 200), match.index);
				if (when !== undefined && READERS_TURN.test(before)) continue;
				const after = sentence.text.slice(match.index + words.length);
				if (/^soon$/i.test(words) && !PROMISE_BEFORE.test(before) && !PROMISE_AFTER.test(after)) continue;
				if (when === undefined && often === undefined && OF_REASONS.test(after)) continue;
				if (CONDITION.test(before) || isPartOfName(text, start, end) || isQuoted(text, start, end)) continue;
				yield { start, end, suggestion: when === undefined ? (often === undefined ? HOW_MANY : HOW_OFTEN) : WHEN };
			}
		}
	},
	examples: {
		bad: [
			'We will respond [in due course].',
			'We will come back for it [as soon as possible]. You will get a letter [shortly].',
			'We clean bin stores [regularly] and check the lamps [periodically].',
			'There are [a number of] car parks. A new list opens [soon].',
			'- [timely] repairs',
			'We will deal with it [as soon as we can].',
			'The plan is changed [from time to time].',
		],
		good: [
			'We reply within 10 working days.',
			'Ring us as soon as you leave hospital. The sooner you book, the cheaper it is.',
			'Tell us as soon as possible if you move. You should apply as soon as possible.',
			'There is a regular session at 7am. Tell us the number of people and give a number of 6 figures.',
			'If you are moving soon, bring the keys. People who regularly stay with you count.',
			'The Coming Soon Theatre Company plays on 3 December. New dates are coming soon.',
			'You will soon be used to the new card. The cafés soon fill up.',
			'We come shortly after 9am and leave soon after.',
			'We do this for a number of reasons. A regulated lender sent it.',
			'‘We will be back soon’, she said.',
		],
	},
});
