import { describe, expect, it } from 'vitest';
import { type FoundDate, findDates, fullWeekday, isoDay } from './dates.ts';

const told = (text: string): [string, string][] =>
	findDates(text).map(({ start, end, day, month, year, form }) => [
		text.slice(start, end),
		`${day ?? '-'}/${month ?? '-'}/${year ?? '-'} ${form}`,
	]);

describe('findDates', () => {
	it.each([
		['Apply on or before 4 June 2026.', [['4 June 2026', '4/6/2026 words']]],
		[
			'from 1 Dec to 5 January 2027',
			[
				['1 Dec', '1/12/- words'],
				['5 January 2027', '5/1/2027 words'],
			],
		],
		['It opens in March 2024.', [['March 2024', '-/3/2024 words']]],
		['on the 21st of May, 2026', [['21st of May, 2026', '21/5/2026 ordinal']]],
		[
			'June 1st, or June the 2nd 2026',
			[
				['June 1st', '1/6/- ordinal'],
				['June the 2nd 2026', '2/6/2026 ordinal'],
			],
		],
		['on June 5, 2026', [['June 5, 2026', '5/6/2026 words']]],
		[
			'01/06/2026 or 1.7.2026',
			[
				['01/06/2026', '1/6/2026 figures'],
				['1.7.2026', '1/7/2026 figures'],
			],
		],
		['In June 10 people came. The 5th may be late. On 31/13/2026 or 45 May.', []],
		['24/7, 12/01234/FUL, version 1.12.26, 2026, 5 Mayfield Road, 2 Marchers', []],
		['May 2026-27', []],
	])('%s', (text, expected) => {
		expect(told(text)).toEqual(expected);
	});
});

it('tells whole dates as text that compares', () => {
	expect(findDates('4 June 2026 and 5 June').map((date: FoundDate) => isoDay(date))).toEqual(['2026-06-04', undefined]);
});

it('knows days that are cut short', () => {
	expect(['Mon', 'tues', 'Weds', 'Thursday'].map(fullWeekday)).toEqual(['Monday', 'Tuesday', 'Wednesday', 'Thursday']);
});
