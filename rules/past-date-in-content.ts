import { type Days, daysIn } from '../core/english/days.ts';
import { isQuoted } from '../core/english/name-or-quote.ts';
import { sentences } from '../core/english/text.ts';
import { blockRule, PROSE } from '../core/rule.ts';

/** What comes right before a date, where it speaks of the future as if it were still to come. */
const PLAIN_GAP = '(?:(?!\\b(?:if|who|whose|that|which|when|after|was|were|been|had|born|\\w+ed)\\b)[^.;:!?()]){0,60}?';
const COMING = new RegExp(
	[
		`\\b(?:will|'ll|shall|going to)(?: not)?\\b${PLAIN_GAP}$`,
		`\\b(?:apply|register|book|enrol|send|return|reply|respond|comment|pay|renew|submit|enter|vote|complete|sign up|object|appeal|claim|order|nominate|tell us)\\b${PLAIN_GAP}\\b(?:by|before|until|no later than)(?: \\w+day)?,? $`,
		`\\b(?:opens?|closes?|starts?|begins?|ends?|launches|expires?|takes? place|(?:is|are) (?:due|open|closed|suspended|cancelled|free))\\b[^.;:!?()]{0,30}$`,
		`\\b(?:is|are) (?:on|at [^.;:!?()]{1,30} on)(?: \\w+day)?,? $`,
	].join('|'),
	'i',
);
/** Somebody said it then, or it is told as history. */
const REPORTED = /\b(?:agreed|said|announced|decided|resolved|noted|told|explained|originally|previously|at the time)\b/i;

export default blockRule({
	id: 'past-date-in-content',
	title: 'Past date given as still to come',
	why: 'People may miss a real deadline, or think that they have missed one.',
	fix: 'Give the new date, say what happened, or take the sentence out.',
	guidance: [
		{
			name: 'GOV.UK: review standard content types',
			url: 'https://guidance.publishing.service.gov.uk/publish-update-retire-content/standard-content-types/review-standard/',
		},
	],
	severity: 'consider',
	area: 'trust',
	fixer: 'content',
	notOn: ['news', 'minutes', 'committee-report', 'statutory-notice'],
	kinds: PROSE,
	*check({ text, quoted }, { date }) {
		if (quoted || !/(?:19|20)\d\d/.test(text)) return;
		for (const sentence of sentences(text)) {
			const days = daysIn(sentence.text);
			if (days.length === 0 || REPORTED.test(sentence.text)) continue;
			// A span of time that still runs is no past date.
			if (days.some(({ to }) => to >= date)) continue;
			for (const day of days) {
				const match = COMING.exec(before(sentence.text, day));
				if (match === null) continue;
				const start = sentence.start + match.index;
				const end = sentence.start + day.end;
				if (isQuoted(text, sentence.start + day.start, end)) continue;
				yield { start, end, suggestion: 'What is the date now?' };
				break;
			}
		}
	},
	examples: {
		bad: [
			'Applications [will open on 1 September 2025] for all.',
			'[Apply by 30 June 2026] with 2 quotes.',
			'The survey [closes on 14 August 2026].',
			'The price [will rise from April 2025] to £52.',
			'The meeting [is on 5 March 2026] at 7pm. You must [register on or before 20 April 2026].',
		],
		good: [
			'The town hall opened on 4 July 1872 and was repaired in June 1946.',
			'You can apply if you were born on or before 22 September 1959.',
			'The Care Act 2014 will apply to you. It came into force on 1 April 2015.',
			'Apply on or before 15 January 2027. We will send offers on 16 April 2027.',
			'These prices are from 1 April 2026 to 31 March 2027.',
			'Members agreed that the library will open in May 2025.',
			"Read 'What will change on 12 March 2025' before you comment.",
			'You must pay if you bought the home before 5 June 2024. Pay by card.',
			'The scheme will run from 1 May 2024 to 30 April 2029.',
			'You will need bank statements dated after 1 May 2026.',
		],
	},
});

const before = (sentence: string, { start }: Days): string => sentence.slice(Math.max(0, start - 100), start);
