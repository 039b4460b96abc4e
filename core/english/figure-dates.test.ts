import { expect, it } from 'vitest';
import { findFigureDates } from './figure-dates.ts';

it.each([
	['Closed 01.06.26, on 8.12.26 and by 1-7-61.', ['1/6/2026', '8/12/2026', '1/7/1961']],
	['01/06/2026 or 1.6.2026 or 01/06/26', ['1/6/2026', '1/6/2026', '1/6/2026']],
	['paragraph 10.02.26, version 08.12.26, v1.12.2026, 10.20.30.40', []],
	['12-10-56 is a sort code, 12/01234/FUL a case, 31/13/2026 nothing. For example, 27/03/1990.', []],
])('%s', (text, expected) => {
	expect(findFigureDates(text).map(({ day, month, year }) => `${day}/${month}/${year}`)).toEqual(expected);
});
