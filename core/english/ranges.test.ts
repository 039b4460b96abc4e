import { expect, it } from 'vitest';
import { findRanges } from './ranges.ts';

const told = (text: string): string[] =>
	[...findRanges(text)].map(({ start, end, kind, right }) => `${kind}: ${text.slice(start, end)} = ${right}`);

it.each([
	['Open Mon-Fri, 9-5', ['days: Mon-Fri = Monday to Friday', 'times: 9-5 = 9 to 5']],
	[
		'6-9pm, 11-1pm and 0900-1700hrs',
		['times: 6-9pm = 6pm to 9pm', 'times: 11-1pm = 11am to 1pm', 'times: 0900-1700hrs = 0900 to 1700hrs'],
	],
	[
		'14–18 Feb, 28 June - 2 July 2027',
		['dates: 14–18 Feb = 14 to 18 February', 'dates: 28 June - 2 July 2027 = 28 June to 2 July 2027'],
	],
	['2025-26 and 1998-2004', ['years: 2025-26 = 2025 to 2026', 'years: 1998-2004 = 1998 to 2004']],
	['£5-£10, 2-4 weeks, 5/6 June', ['money: £5-£10 = £5 to £10', 'numbers: 2-4 = 2 to 4', 'slash: 5/6 June = ']],
	['24-7, 50-50, 4-4-2, 01632-960-123, 30-12-34, £38 – 6 items, 1.5-2, mid-1990s, Covid-19', []],
])('%s', (text, expected) => {
	expect(told(text)).toEqual(expected);
});
