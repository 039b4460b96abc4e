import { findDates, isoDay, WEEKDAY } from '../core/english/dates.ts';
import { ALL_TEXT, blockRule } from '../core/rule.ts';

const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(by|until|till|before) (?:${WEEKDAY},? )?(?:the )?$`, 'iu');
/** 'on or before', and the end of a stretch of time, which says when it began: 'from 1 May until 5 June'. */
const RIGHT_BEFORE = /(?:\bor|\bfrom\b[^.;]{0,45}) $/i;
/** A rule about people or things, not a day to act by: 'born before 1 September 2021'. */
const CONDITION =
	/\b(?:born|aged?|birthdays?|turn(?:s|ed)?|reach(?:es|ed)? (?:the age|\d+)|built|old|dated|issued|living|lived|moved|bought|joined|(?:are|is|was|were|be) \d{1,3})\b[^.]{0,25}$/i;
/** 'The road is closed until 5 June' asks nothing of anyone; 'you can comment until 5 June' does. */
const ASKS =
	/\b(?:you|your|appl\w+|comment(?:s|ing)?|register|pay|send|book|bid|claim|order|submit|nominat\w+|renew|reply|consultations?|accept\w*|deadline|responses?)\b/i;
const STATE = /\b(?:clos\w+|shut|valid|lasts?|last|runs?|stays?|away|off|suspend\w*|cancel\w*|works?|on show)\b[^.]{0,30}$/i;
/** What the council sets itself: 'we plan to finish by 5 June'. Not 'we must have your form by 5 June'. */
const PROMISE =
	/\b(?:we|the council|it|they|work|crews?)(?:'ll| will| plan| aim| hope| expect| intend| should| can)\b(?![^.]*\b(?:accept|receiv|need|reach|only))[^.]{0,60}$/i;
/** With the hour it can only be read in one way. */
const HOUR_AFTER = /^,? (?:at )?(?:midday|midnight|noon|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m)/i;

export default blockRule({
	id: 'deadline-wording',
	title: 'Last day of a deadline is not clear',
	why: 'People cannot tell if the day itself is still in time. Someone who gets it wrong may lose a place or pay a fine.',
	fix: "Write 'on or before' and the date.",
	guidance: [
		{
			name: 'GOV.UK style guide: dates',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#dates',
		},
	],
	severity: 'consider',
	area: 'style',
	fixer: 'content',
	notOn: ['minutes', 'statement'],
	kinds: ALL_TEXT,
	*check({ text }, { date: today }) {
		if (!/\b(?:by|until|till|before) /i.test(text)) return;
		for (const date of findDates(text)) {
			if (date.day === undefined) continue;
			const day = isoDay(date);
			if (day !== undefined && day < today) continue;
			const near = text.slice(Math.max(0, date.start - 30), date.start);
			const match = BEFORE.exec(near);
			if (match === null) continue;
			const start = date.start - near.length + match.index;
			const before = text.slice(Math.max(0, start - 60), start);
			if (
				RIGHT_BEFORE.test(before) ||
				CONDITION.test(before) ||
				PROMISE.test(before) ||
				HOUR_AFTER.test(text.slice(date.end, date.end + 30))
			)
				continue;
			// '4 May Street'
			if (date.year === undefined && /^ \p{Lu}\p{Ll}/u.test(text.slice(date.end, date.end + 3))) continue;
			const rest = text.slice(start + (match[1]?.length ?? 0) + 1, date.end);
			const isBy = match[1]?.toLowerCase() === 'by';
			if (
				/^un|^till/i.test(match[1] ?? '') &&
				(STATE.test(before) || !ASKS.test(`${before} ${text.slice(date.end, date.end + 40)}`))
			)
				continue;
			yield {
				start,
				end: date.end,
				suggestion: isBy
					? `Try: '${match[1] === 'By' ? 'On' : 'on'} or before ${rest}'.`
					: `Is ${rest.replace(/^the /, '')} itself still in time? Then write 'on or before'.`,
			};
		}
	},
	examples: {
		bad: [
			'Apply [by 15 January 2027].',
			'Send us your comments [before 4 December 2026]. You have [until 18 December] after that.',
			'- register to vote [by Monday 19 April]',
			'## Apply [by 31 March 2027]',
			'[By 5 June 2027] you must have paid.',
			'Reply [by the 5th of June]. We will only accept forms that reach us [before 3 June 2027].',
		],
		good: [
			'Renew your badge on or before 28 February 2027.',
			'Reply by post or by email. It was signed by 2 officers and by May Jones. Rent went up by 4% in April.',
			'You may get help if your child was born before 1 September 2027.',
			'You pay rent until the tenancy ends. Clean the flat before you go.',
			'The hall was shut until 5 March 2021. Homes sold before 6 April 2020 are not in it.',
			'Tell us by 5pm on 5 June 2027, or before 6 June at midday.',
			'The pool is shut from 1 May until 5 June. The road is closed until 12 December 2026, and the fair runs until 3 May.',
			'We plan to mend the roof by 31 March 2027. Work should end before 2 May.',
			'You qualify if you were 18 before 1 May 2027 or moved here before 3 May 2027.',
			'We aim to finish by June 2027. On 5 June the work stops.',
		],
	},
});
