import { MONTH_NAMES, monthNumber } from '../core/english/dates.ts';
import { findFigureDates, fullYear } from '../core/english/figure-dates.ts';
import { blockRule } from '../core/rule.ts';

/** With a capital: 'the 5th may be late'. */
const MONTH =
	'(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October|November|December)(?![\\p{L}\\p{N}])';
/** Two figures are a year only at an end or before a small linking word: 'on 5 June 30 people came'. */
const SHORT = "'?\\d{2}(?=$|[.,;)](?!\\d)|['\"”’]| (?:to|and|or|at|until|from|if|is|are|will|but|by)(?![\\p{L}]))";
const YEAR = `(?:,? ((?:1[5-9]|20)\\d{2}(?!\\d)|${SHORT}))?`;
const ORDINAL = '\\d{1,2} ?(?:st|nd|rd|th)';
const DAYS = `((?:\\d{1,2}(?: ?(?:st|nd|rd|th))?(?: ?[-–,] ?| (?:to|and|or|until) ))?${ORDINAL})`;
/** '1st June', 'the 1st of June 2026', '1st and 2nd June'. */
const DAY_FIRST = new RegExp(`(?<![\\p{L}\\p{N}])(?:[Tt]he )?${DAYS}(?: day)?(?: of)? ${MONTH}${YEAR}`, 'gu');
/** 'June 1st', 'June the 1st, 2026'. */
const MONTH_FIRST = new RegExp(`(?<![\\p{L}\\p{N}])${MONTH},? (?:the )?(${ORDINAL})(?![\\p{L}\\p{N}])${YEAR}`, 'gu');
/** '31 Jan 26'. */
const SHORT_YEAR = new RegExp(`(?<![\\p{L}\\p{N}/])(\\d{1,2}) ${MONTH} (${SHORT})`, 'gu');
/** 'the 21st May Fair', 'the 4th July Road': a name goes on. */
const NAME_GOES_ON = /^ (?:Day|Fair|Road|Street|Regiment|Battalion|Group|Scouts?|Movement)\b/;

export default blockRule({
	id: 'ordinal-date',
	title: 'Date is not in the usual form',
	why: 'Figures such as 04/05/26 mean different days to different people. A plain date is quicker to read.',
	fix: 'Write the day, the month and the full year, such as 4 June 2026.',
	guidance: [
		{
			name: 'GOV.UK style guide: dates',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#dates',
		},
	],
	severity: 'should',
	area: 'style',
	fixer: 'content',
	// Not table cells: the style guide allows short dates where space is tight.
	kinds: ['paragraph', 'list-item', 'heading', 'caption', 'term', 'summary'],
	*check({ text, spans }) {
		if (!/\d(?:[/.-]\d| ?(?:st|nd|rd|th)\b| [JFMASOND][a-z]{2})/.test(text)) return;
		const inCode = (at: number): boolean => spans.some(({ kind, start, end }) => kind === 'code' && start <= at && at < end);
		const found = [
			...[...text.matchAll(DAY_FIRST)].map((match) => inWords(match, match[1], match[2], match[3])),
			...[...text.matchAll(MONTH_FIRST)].map((match) => inWords(match, match[2], match[1], match[3])),
			...[...text.matchAll(SHORT_YEAR)].map((match) => inWords(match, match[1], match[2], match[3])),
			...findFigureDates(text).map(({ start, end, day, month, year }) => ({
				start,
				end,
				date: `${day} ${MONTH_NAMES[month - 1]} ${year}`,
			})),
		].sort((a, b) => a.start - b.start);
		let last = 0;
		for (const { start, end, date } of found) {
			if (start < last || inCode(start) || NAME_GOES_ON.test(text.slice(end, end + 12))) continue;
			last = end;
			yield { start, end, suggestion: `Try: '${date}'.` };
		}
	},
	examples: {
		bad: [
			'Apply by [31st Jan 26].',
			'The hall opens on [1st June].',
			'Come on Sunday [the 21st of December 2026] or on [January 2nd].',
			'Open from [1st to 5th May] and on [2nd and 3rd June, 2026].',
			'Report it before [01/06/2026] or [1.7.2026].',
			'- closed until [04/05/26]',
			'## Changes from [6th April]',
			'- closed [01.06.26]',
			'The committee meets on [08.12.26] and not before [9-12-26].',
			'The form is due on [31 Jan 26].',
			'We meet on the 2nd, [9th and 16th of June]. [4th July] is a holiday.',
		],
		good: [
			'Apply on or before 31 January 2026.',
			'The office is on the 1st floor, next to the 20th Century Theatre. Bins go out every 2nd Monday.',
			'Version 1.12.26 of form 12/01234/FUL has the sort code 12-10-56.',
			'| 01/06/2026',
			'For example, 27/03/1990.',
			'Your reference 12/11/2026 is on the letter. <code>01/06/2026</code>',
			'Pay between 5 June and 20 July. In May 26 people came.',
			'We open 24/7, and 1/2 or 3/4 of homes have a bin. On 5 June 30 people came.',
			'Plan 2025/26 and minutes-01-06-2026.pdf',
			'Come to the 1st May Fair. The 5th may be late.',
			'Paragraph 10.2.26 of the plan, section 10.11.12, version 08.12.26, tells more on 10.20.30.40.',
			'Arrive on 4 June 10am or 5 May 12:30pm.',
		],
	},
});

interface Found {
	readonly start: number;
	readonly end: number;
	readonly date: string;
}

function inWords(match: RegExpExecArray, days = '', month = '', year = ''): Found {
	const name = MONTH_NAMES[monthNumber(month) - 1] ?? month;
	const plain = days
		.replace(/(\d) ?(?:st|nd|rd|th)/g, '$1')
		.replace(/ ?[-–] ?/, ' to ')
		.replace(/\b0/g, '');
	const date = `${plain} ${name}${year === '' ? '' : ` ${fullYear(year)}`}`;
	return { start: match.index, end: match.index + match[0].length, date };
}
