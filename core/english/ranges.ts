import { fullWeekday, MONTH, MONTH_NAMES, monthNumber, WEEKDAY } from './dates.ts';

/** Ranges that are written with a dash or a slash: dates, days, times, years, money and bare numbers. */

export interface FoundRange {
	readonly start: number;
	readonly end: number;
	readonly kind: 'dates' | 'slash' | 'days' | 'times' | 'years' | 'money' | 'numbers';
	/** With 'to', days and months in full; '' for a slash, which may also mean 'or'. */
	readonly right: string;
	/** Spaces around the dash. */
	readonly spaced: boolean;
}

const DASH = ' ?[-–—‑−] ?';
const DAY = `${WEEKDAY}s?(?!\\p{L})`;
const TIME =
	'(?:\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap](?:m\\b|\\.m\\.?))?|\\d{4}(?= ?(?:[-–] ?\\d{4} ?)?h(?:ou)?rs)|(?:12 ?)?(?:midday|midnight|noon))';
const DATE = `(?:${DAY},? )?(?:\\d{1,2} )?${MONTH}(?: \\d{4})?`;
/** From the surest to the barest; the barest are for a person to judge. */
const WITH_NAMES = [
	`(?<dates>(?:(?:${DAY},? )?\\d{1,2}${DASH}(?:${DAY},? )?\\d{1,2} ${MONTH}|${DATE}${DASH}${DATE}))`,
	`(?<slash>(?<s1>\\d{1,2})/(?<s2>\\d{1,2}) ${MONTH})`,
	`(?<days>${DAY}${DASH}${DAY})`,
];
const WITH_FIGURES = [
	`(?<times>(?<t1>${TIME})${DASH}(?<t2>${TIME})(?: ?hrs)?)`,
	`(?<years>(?<y1>(?:19|20)\\d\\d)${DASH}(?<y2>(?:19|20)?\\d\\d))`,
	'(?<money>£(?<p1>\\d[\\d,]*)(?:\\.\\d\\d)?(?: ?[-–—] ?£|[-–—])(?<p2>\\d(?:[\\d,]*\\d)?)(?:\\.\\d\\d)?)',
	`(?<numbers>(?<n1>\\d{1,3})(?<gap>${DASH})(?<n2>\\d{1,3}))`,
];
const anyOf = (forms: readonly string[]): RegExp =>
	new RegExp(
		forms.map((form) => `(?<![\\p{L}\\p{N}£/.,:+_–-])${form}(?![\\p{L}\\p{N}]|[-–/.:,_]\\d|-\\p{L}|/\\d)`).join('|'),
		'giu',
	);
const RANGE = anyOf([...WITH_NAMES, ...WITH_FIGURES]);
/** Without names of days and months in a text, the rest is all there can be: compiled in a fraction of the time. */
const FIGURES = anyOf(WITH_FIGURES);
const NAME = /mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
/** What stands before the dash of any of them: a cheap question, because the whole expression takes long to compile. */
const NEAR_DASH = new RegExp(
	`(?:\\d(?: ?[ap]\\.?m\\.?)?|noon|midday|midnight|${WEEKDAY}s?|${MONTH}) ?[-–—‑−/] ?[\\p{L}\\d£]`,
	'iu',
);
const TIME_WITH_DAY = /(?:day|mon|tues?|wed|thurs?|fri|sat|sun)s?:?,? $|\bopen $/i;
const DAY_AFTER = /^ (?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun|week)days?|daily|every day)\b/i;

/** What goes up, or may: '£38 – 6' and '3-2' are none. A number is a time only where something says so. */
export function* findRanges(text: string): Generator<FoundRange> {
	if (!NEAR_DASH.test(text)) return;
	for (const match of text.matchAll(NAME.test(text) ? RANGE : FIGURES)) {
		const start = match.index;
		const end = start + match[0].length;
		const found = understand(match, text.slice(Math.max(0, start - 14), start), text.slice(end, end + 20));
		if (found) yield { start, end, spaced: / [-–—‑−]|[-–—‑−] /.test(match[0]), ...found };
	}
}

function understand(
	{ 0: whole, groups = {} }: RegExpExecArray,
	before: string,
	after: string,
): Pick<FoundRange, 'kind' | 'right'> | undefined {
	const { dates, slash, s1, s2, days, times, t1 = '', t2 = '', years, y1 = '', y2 = '', money, p1, p2, n1, n2 } = groups;
	const plain = whole.replace(/ ?[-–—‑−] ?/, ' to ');
	if (dates !== undefined) return { kind: 'dates', right: inFull(plain) };
	if (days !== undefined) return { kind: 'days', right: inFull(plain) };
	if (slash !== undefined) return amount(s1) < amount(s2) ? { kind: 'slash', right: '' } : undefined;
	if (times !== undefined && areTimes({ first: t1, second: t2, whole }, before, after))
		return { kind: 'times', right: hours(t1, t2) ?? plain };
	if (years !== undefined) {
		const last = y2.length === 2 ? `${y1.slice(0, 2)}${y2}` : y2;
		return y1 < last ? { kind: 'years', right: `${y1} to ${last}` } : undefined;
	}
	if (money !== undefined) return amount(p1) < amount(p2) ? { kind: 'money', right: plain } : undefined;
	const [from = '', to = ''] = times === undefined ? [n1, n2] : [t1, t2];
	return /^\d+$/.test(from + to) && amount(from) < amount(to) ? { kind: 'numbers', right: plain } : undefined;
}

/** One of them says so, or both have minutes; '9-5' does after a day. */
function areTimes(
	{ first, second, whole }: { readonly first: string; readonly second: string; readonly whole: string },
	before: string,
	after: string,
): boolean {
	if ([first, second].every((time) => /^\d{4}$/.test(time))) return true;
	if ([first, second].some((time) => Number.parseInt(time, 10) > 24)) return false;
	if (/[ap]\.?m|mid|noon|hrs/i.test(whole)) return true;
	const colons = [first, second].filter((time) => time.includes(':')).length;
	if (colons > 0) return colons === 2;
	if ([first, second].every((time) => /\.(?:00|15|30|45)$/.test(time))) return TIME_WITH_DAY.test(before);
	return (
		!/\./.test(first + second) &&
		(TIME_WITH_DAY.test(before) || DAY_AFTER.test(after)) &&
		Number(second) <= 12 &&
		Number(first) !== Number(second)
	);
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

const amount = (digits = ''): number => Number(digits.replaceAll(',', ''));
