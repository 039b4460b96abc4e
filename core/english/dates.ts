/** Dates in English text: where they stand and what they say. What is right or wrong about them is the rules'. */

export interface FoundDate {
	readonly start: number;
	readonly end: number;
	readonly day?: number;
	/** 1 for January. */
	readonly month?: number;
	/** Four figures; left out where the text has none, or only two of them. */
	readonly year?: number;
	/** 'words' for 4 June 2026 and June 2026, 'ordinal' for 4th June, 'figures' for 04/06/2026. */
	readonly form: 'words' | 'ordinal' | 'figures';
}

export const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ');
/** With a capital: 'the 5th may be late', 'march to the hall'. Source of an expression, without a group. */
export const MONTH =
	'(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![\\p{L}\\p{N}])';
/** Names of days, whole or cut short. Source of an expression, without a group. */
export const WEEKDAY = '(?:Mon|Tue(?:s)?|Wed(?:s|nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?';

const YEAR = '(?:1[5-9]|20)\\d\\d(?![\\p{L}\\p{N}]|[-–/]\\d)';
const ORDINAL = '(?:st|nd|rd|th)(?![\\p{L}\\p{N}])';
const DATE = new RegExp(
	[
		`(?<![\\p{L}\\p{N}£/.,:-])(?<d1>\\d{1,2})(?: ?(?<th1>${ORDINAL}))?(?: day)?(?: of)? (?<m1>${MONTH})(?:,? (?<y1>${YEAR}))?`,
		`(?<![\\p{L}\\p{N}])(?<m3>${MONTH}) (?<d3>\\d{1,2}),? (?<y3>${YEAR})`,
		// 'June 10 people came' holds no date: the month first needs an ordinal or a year.
		`(?<![\\p{L}\\p{N}])(?<m2>${MONTH})(?:,? (?:the )?(?<d2>\\d{1,2}) ?(?<th2>${ORDINAL}))?(?:,? (?<y2>${YEAR}))?`,
		'(?<![\\w/.-])(?<d4>\\d{1,2})(?<mark>[/.-])(?<m4>\\d{1,2})\\k<mark>(?<y4>(?:1[5-9]|20)\\d\\d)(?![\\w/-]|\\.\\w)',
	].join('|'),
	'gu',
);

/** Every date that names a day and a month, or a month and a year. 'In June', 'on the 5th' and '2026' alone are none. */
export function findDates(text: string): FoundDate[] {
	if (!/\d/.test(text)) return [];
	const found: FoundDate[] = [];
	for (const match of text.matchAll(DATE)) {
		const { d1, d2, d3, d4, m1, m2, m3, m4, y1, y2, y3, y4, th1, th2 } = match.groups ?? {};
		const day = number(d1 ?? d2 ?? d3 ?? d4);
		const year = number(y1 ?? y2 ?? y3 ?? y4);
		const month = m4 === undefined ? monthNumber(m1 ?? m2 ?? m3 ?? '') : Number(m4);
		if (day === undefined && year === undefined) continue;
		if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31))) continue;
		found.push({
			start: match.index,
			end: match.index + match[0].length,
			...(day === undefined ? {} : { day }),
			month,
			...(year === undefined ? {} : { year }),
			form: m4 !== undefined ? 'figures' : (th1 ?? th2) !== undefined ? 'ordinal' : 'words',
		});
	}
	return found;
}

/** 1 for 'January' and 'Jan', 0 for what is no month. */
export const monthNumber = (name: string): number => MONTH_NAMES.findIndex((full) => full.slice(0, 3) === name.slice(0, 3)) + 1;

/** 'Monday' for 'Mon'. */
export const fullWeekday = (name: string): string =>
	WEEKDAYS.find((full) => full.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) ?? name;
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** YYYY-MM-DD of a whole date, which compares as text; undefined where a part is missing. */
export function isoDay({ day, month, year }: FoundDate): string | undefined {
	if (day === undefined || month === undefined || year === undefined) return undefined;
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const number = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number(digits));
