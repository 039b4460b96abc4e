/** Finds dates in text, and says which days they mean. English and Welsh month names. */

export interface Days {
	/** Offsets into the text. */
	readonly start: number;
	readonly end: number;
	/** First and last day that it may mean, YYYY-MM-DD: the same for a full date, a month apart for 'March 2024'. */
	readonly from: string;
	readonly to: string;
}

const MONTHS = [
	'january|jan|ionawr',
	'february|feb|chwefror',
	'march|mar|mawrth',
	'april|apr|ebrill',
	'may|mai',
	'june|jun|mehefin',
	'july|jul|gorffennaf',
	'august|aug|awst',
	'september|sept|sep|medi',
	'october|oct|hydref',
	'november|nov|tachwedd',
	'december|dec|rhagfyr',
].map((names) => names.split('|'));
const NAME = `(?<month>${MONTHS.flat().join('|')})\\.?`;
const DATE = new RegExp(
	[
		`\\b(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?${NAME},? (?<year>(?:19|20)\\d\\d)\\b`,
		`\\b${NAME.replace('month', 'month2')} (?<day2>\\d{1,2})(?:st|nd|rd|th)?,? (?<year2>(?:19|20)\\d\\d)\\b`,
		'\\b(?<day3>\\d{1,2})[/.](?<month3>\\d{1,2})[/.](?<year3>(?:19|20)\\d\\d)\\b',
		'\\b(?<year4>(?:19|20)\\d\\d)-(?<month4>\\d\\d)-(?<day4>\\d\\d)\\b',
	].join('|'),
	'gi',
);

/** Dates with a year, in the order in which they stand. */
export function daysIn(text: string): Days[] {
	if (!/(?:19|20)\d\d/.test(text)) return [];
	return [...text.matchAll(DATE)].flatMap((match) => {
		const { day, month, year, day2, month2, year2, day3, month3, year3, day4, month4, year4 } = match.groups ?? {};
		const found = meaning(
			year ?? year2 ?? year3 ?? year4,
			monthNumber(month ?? month2) ?? month3 ?? month4,
			day ?? day2 ?? day3 ?? day4,
		);
		return found ? [{ start: match.index, end: match.index + match[0].length, ...found }] : [];
	});
}

function meaning(year = '', month: number | string = 0, day?: string): { from: string; to: string } | undefined {
	const number = Number(month);
	const last = new Date(Date.UTC(Number(year), number, 0)).getUTCDate();
	if (number < 1 || number > 12 || (day !== undefined && (Number(day) < 1 || Number(day) > last))) return undefined;
	const iso = (of: number | string): string => `${year}-${String(number).padStart(2, '0')}-${String(of).padStart(2, '0')}`;
	return day === undefined ? { from: iso(1), to: iso(last) } : { from: iso(Number(day)), to: iso(Number(day)) };
}

function monthNumber(name: string | undefined): number | undefined {
	if (name === undefined) return undefined;
	return MONTHS.findIndex((names) => names.includes(name.toLowerCase())) + 1;
}

/** The same day some years earlier. @param date YYYY-MM-DD */
export function yearsBefore(date: string, years: number): string {
	return `${Number(date.slice(0, 4)) - years}${date.slice(4)}`;
}
