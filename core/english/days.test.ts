import { describe, expect, it } from 'vitest';
import { daysIn, yearsBefore } from './days.ts';

describe('a date with a year', () => {
	it.each([
		['5 March 2024', '2024-03-05', '2024-03-05'],
		['Monday 5th of March 2024', '2024-03-05', '2024-03-05'],
		['March 5, 2024', '2024-03-05', '2024-03-05'],
		['5 Sept. 2024', '2024-09-05', '2024-09-05'],
		['05/03/2024', '2024-03-05', '2024-03-05'],
		['2024-03-05', '2024-03-05', '2024-03-05'],
		['February 2024', '2024-02-01', '2024-02-29'],
		['5 Mawrth 2024', '2024-03-05', '2024-03-05'],
	])('%s is understood', (text, from, to) => {
		expect(daysIn(text)).toMatchObject([{ from, to }]);
	});

	it.each(['31 February 2024', '5 March', 'the Care Act 2014', '45/13/2024', 'May 5'])('%s is none', (text) => {
		expect(daysIn(text)).toEqual([]);
	});

	it('says where it stands', () => {
		const text = 'From 1 May 2024 to 3 June 2025.';
		expect(daysIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['1 May 2024', '3 June 2025']);
	});
});

it('goes back by years', () => {
	expect(yearsBefore('2026-11-21', 2)).toBe('2024-11-21');
});
