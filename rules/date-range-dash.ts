import { isInDocumentTitle } from '../core/elements/document-title.ts';
import { isQuoted } from '../core/english/name-or-quote.ts';
import { type FoundRange, findRanges } from '../core/english/ranges.ts';
import { blockRule, PROSE } from '../core/rule.ts';

const UNIT =
	/^(?:%| ?(?:to )?(?:working |calendar |school )?(?:minutes?|hours?|days?|weeks?|months?|year olds?|years?|people|miles|metres|per ?cent|pence)(?!\p{L}))/iu;
/** What a number of one to three figures may be instead of an amount. */
const NAMED =
	/\b(?:form|ref|reference|case|code|numbers?|no|application|permit|licence|plot|isbn|version|bus|route|pin|item|order|invoice|account|lot|model|line|paper|minute|result|ratio|by)\b[.:]? ?$/i;
const LABEL_BEFORE = /(?:^|\b(?:stage|step|phase|part|level|tier|option|week|day|year|section|band|grade|class|zone|number) )$/i;
const SCORE = /\b(?:won|wins?|beat|draw|drew|lost|lose|defeat\w*|scored?|victory|match|goals?)\b/i;

export default blockRule({
	id: 'date-range-dash',
	title: "Dash or slash stands for 'to'",
	why: 'Screen readers may skip a dash or read it as minus. Some people take a dash or slash for something else.',
	fix: "Write 'to', such as 'Monday to Friday, 9am to 5pm'. In tables a dash is fine.",
	guidance: [
		{
			name: 'GOV.UK style guide: dates',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#dates',
		},
		{
			name: 'GOV.UK style guide: times',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#times',
		},
	],
	severity: 'should',
	area: 'style',
	fixer: 'content',
	kinds: [...PROSE, 'heading', 'caption', 'term', 'summary', 'label'],
	*check({ text }) {
		for (const range of findRanges(text)) {
			const { start, kind } = range;
			const unit = kind === 'numbers' ? (UNIT.exec(text.slice(range.end, range.end + 40))?.[0] ?? '') : '';
			const end = range.end + unit.length;
			const isSure = kind === 'times' || kind === 'days' || kind === 'dates';
			const before = text.slice(Math.max(0, start - 40), start);
			if (!isSure && (isQuoted(text, start, end) || isInDocumentTitle(text, start, end))) continue;
			if (kind === 'numbers' && isOther(range, before, text.slice(range.end, range.end + 40), unit)) continue;
			const right = /\bbetween $/i.test(before) ? range.right.replace(' to ', ' and ') : range.right;
			yield {
				start,
				end,
				suggestion: kind === 'slash' ? "Write 'to', 'and' or 'or', whichever it means." : `Try: '${right}${unit}'.`,
				...(isSure ? {} : { severity: 'consider' as const }),
			};
		}
	},
	examples: {
		bad: [
			'The library is open [Mon-Fri], [9am-5pm].',
			'It is for young people aged [11–17], from [6-9pm] on Tuesdays.',
			'Term dates for the school year [2027-28]. Half term is [14–18 February].',
			'- lane swimming [7-9am]\n- family fun [Saturday–Sunday]',
			'You get [£200-£900]. We take [2-4 weeks] or [5 - 10 working days].',
			'Open [Mon-Fri] [9-5].',
			'It runs from [1 May 2027 - 3 June 2027] and [Apr–Oct] each year.',
			'It is [2-3 hours] away, [9-5] on weekdays. Open [0900-1700hrs] or [12noon-2pm].',
			'Shut [5/6 June]. Open [09:00-17:00] and [10.30am – midday].',
		],
		good: [
			'Open from 10am to 4pm, Wednesday to Sunday, for ages 5 to 15.',
			'| Mon-Fri\n| 6am-10pm\n| 2-4',
			'Quote EX-1234-5678 or call 01632-960-123. Sort code 30-12-34, ISBN 978-0-306-40615-7.',
			'The under 12s won 2-3 after a 1-1 draw. It moved due to Covid-19.',
			'We let 2-bedroom flats. Prices fell in the mid-1990s. It is open 24/7.',
			'You pay £38 – 6 items is the most. Book early – places go fast.',
			"Roads fall to -1C. See 'Maths for Years 5-6' and the Local Plan 2026-2041.",
			'We are at 12-14 High Street. Form 10-20 is out.',
			'Stage 1 - 10 working days. 1 - 2 bags. Mix 1.5-2.5 parts. It is 4-4-2.',
			'The 1-2-1 club is a 50-50 share. Version 1-2 is old. The hall is 3-5 by 6.',
		],
	},
});

/** A name, a score, an address ('12-14 High Street'), or a dash between two thoughts. */
function isOther({ spaced }: FoundRange, before: string, after: string, unit: string): boolean {
	if (NAMED.test(before) || SCORE.test(before + after) || /^ (?:\p{Lu}|by \d|win|draw)/u.test(after)) return true;
	return spaced && (unit === '' || LABEL_BEFORE.test(before));
}
