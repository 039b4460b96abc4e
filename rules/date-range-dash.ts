import { fullWeekday, MONTH, MONTH_NAMES, monthNumber, WEEKDAY } from '../core/dates.ts';
import { isInDocumentTitle } from '../core/document-title.ts';
import { isQuoted } from '../core/lexicon.ts';
import { blockRule, PROSE } from '../core/rule.ts';

const DASH = ' ?[-–—‑−] ?';
const DAY = `${WEEKDAY}s?(?!\\p{L})`;
const TIME = '(?:\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap](?:m\\b|\\.m\\.?))?|midday|midnight|noon)';
const DATE = `(?:${DAY},? )?(?:\\d{1,2} )?${MONTH}(?: \\d{4})?`;
/** From the surest to the barest; the barest are for a person to judge. */
const RANGE = new RegExp(
	[
		`(?<dates>(?:(?:${DAY},? )?\\d{1,2}${DASH}(?:${DAY},? )?\\d{1,2} ${MONTH}|${DATE}${DASH}${DATE}))`,
		`(?<slash>(?<s1>\\d{1,2})/(?<s2>\\d{1,2}) ${MONTH})`,
		`(?<days>${DAY}${DASH}${DAY})`,
		`(?<times>(?<t1>${TIME})${DASH}(?<t2>${TIME})(?: ?h(?:ou)?rs)?)`,
		`(?<years>(?<y1>(?:19|20)\\d\\d)${DASH}(?<y2>(?:19|20)?\\d\\d))`,
		'(?<money>£(?<p1>\\d[\\d,]*)(?:\\.\\d\\d)?(?: ?[-–—] ?£|[-–—])(?<p2>\\d[\\d,]*)(?:\\.\\d\\d)?)',
		`(?<numbers>(?<n1>\\d{1,3})(?<gap>${DASH})(?<n2>\\d{1,3}))`,
	]
		.map((form) => `(?<![\\p{L}\\p{N}£/.,:+_–-])${form}(?![\\p{L}\\p{N}]|[-–/.:,_]\\d|-\\p{L}|/\\d)`)
		.join('|'),
	'giu',
);
const UNIT =
	/^(?:%| ?(?:to )?(?:working |calendar |school )?(?:minutes?|hours?|days?|weeks?|months?|years?|year olds?|people|miles|metres|per ?cent|pence)(?!\p{L}))/iu;
/** What a number of one to three figures may be instead of an amount. */
const NAMED =
	/\b(?:form|ref|reference|case|code|numbers?|no|application|permit|licence|plot|isbn|version|bus|route|pin|item|order|invoice|account|lot|model|line|paper|minute|result|by)\b[.:]? ?$/i;
const LABEL_BEFORE = /(?:^|\b(?:stage|step|phase|part|level|tier|option|week|day|year|section|band|grade|class|zone|number) )$/i;
const SCORE = /\b(?:won|wins?|beat|draw|drew|lost|lose|defeat\w*|scored?|victory|match|goals?)\b/i;
const TIME_WITH_DAY = /(?:day|mon|tues?|wed|thurs?|fri|sat|sun)s?:?,? $|\bopen $/i;

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
		if (!/[\p{L}\d.] ?[-–—‑−/] ?[\p{L}\d£]/u.test(text)) return;
		for (const match of text.matchAll(RANGE)) {
			const start = match.index;
			const unit = !/^\d+ ?\D ?\d+$/.test(match[0]) ? '' : (UNIT.exec(text.slice(start + match[0].length))?.[0] ?? '');
			const end = start + match[0].length + unit.length;
			const before = text.slice(Math.max(0, start - 40), start);
			const judged = judge(match, before, text.slice(start + match[0].length, end + 40));
			if (judged === undefined || (judged.bare && (isQuoted(text, start, end) || isInDocumentTitle(text, start, end)))) continue;
			const right = (/\bbetween $/i.test(before) ? judged.right.replace(' to ', ' and ') : judged.right) + unit;
			yield {
				start,
				end,
				suggestion: match.groups?.slash === undefined ? `Try: '${right}'.` : "Write 'to', 'and' or 'or', whichever it means.",
				...(judged.bare ? { severity: 'consider' as const } : {}),
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

interface Judged {
	readonly right: string;
	/** A person has to say whether it is a range at all. */
	readonly bare: boolean;
}

function judge({ 0: whole, groups = {} }: RegExpExecArray, before: string, after: string): Judged | undefined {
	const { dates, slash, s1, s2, days, times, t1 = '', t2 = '', years, y1, y2 = '', money, p1, p2, gap = '', n1, n2 } = groups;
	const plain = whole.replace(/ ?[-–—‑−] ?/, ' to ');
	if (dates !== undefined) return { right: inFull(plain), bare: false };
	if (slash !== undefined) return Number(s1) < Number(s2) ? { right: '', bare: true } : undefined;
	if (days !== undefined) return { right: inFull(plain), bare: false };
	if (times !== undefined && areTimes(t1, t2, before, whole)) return { right: hours(t1, t2) ?? plain, bare: false };
	if (years !== undefined)
		return Number(y1) % 100 < Number(y2) % 100 || y2.length === 4 ? { right: fullYears(y1, y2), bare: true } : undefined;
	if (money !== undefined) return amount(p1) < amount(p2) ? { right: plain, bare: true } : undefined;
	const [from = n1, to = n2] = times === undefined ? [] : [t1, t2];
	if (from === undefined || to === undefined || /\D/.test(from + to) || Number(from) >= Number(to)) return undefined;
	const spaced = (times === undefined ? gap : whole).includes(' ');
	if (NAMED.test(before) || SCORE.test(before + after) || /^ (?:\p{Lu}|by \d|win|draw)/u.test(after)) return undefined;
	if (spaced && (LABEL_BEFORE.test(before) || !UNIT.test(after))) return undefined;
	return { right: plain, bare: true };
}

/** One of them says so, or both have minutes; '9-5' does after a day. */
function areTimes(first: string, second: string, before: string, whole: string): boolean {
	if ([first, second].some((time) => Number.parseInt(time, 10) > 24)) return false;
	if (/[ap]\.?m|\bmid|noon|hrs/i.test(whole)) return true;
	const colons = [first, second].filter((time) => time.includes(':')).length;
	if (colons > 0) return colons === 2;
	if ([first, second].every((time) => /\.(?:00|15|30|45)$/.test(time))) return TIME_WITH_DAY.test(before);
	return !/\./.test(first + second) && TIME_WITH_DAY.test(before) && Number(second) <= 12 && Number(first) !== Number(second);
}

/** '6-9pm' lacks the first 'pm'. */
function hours(first: string, second: string): string | undefined {
	const half = /[ap](?=\.?m)/i.exec(second)?.[0].toLowerCase();
	if (half === undefined || !/^\d[\d:.]*$/.test(first)) return undefined;
	const [from, to] = [first, second].map((time) => Number.parseInt(time, 10) % 12);
	const other = half === 'p' ? 'a' : 'p';
	return `${first}${(from ?? 0) <= (to ?? 0) ? half : other}m to ${second}`;
}

const inFull = (range: string): string =>
	range
		.replace(new RegExp(`(?<!\\p{L})(${DAY})`, 'giu'), (day) => fullWeekday(day))
		.replace(new RegExp(`(?<!\\p{L})(${MONTH})`, 'gu'), (month) => MONTH_NAMES[monthNumber(month) - 1] ?? month);

const fullYears = (first = '', second: string): string => `${first} to ${second.length === 2 ? first.slice(0, 2) : ''}${second}`;
const amount = (digits = ''): number => Number(digits.replaceAll(',', ''));
