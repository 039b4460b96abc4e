import { expect, test } from 'vitest';
import { BadUsage, understand } from './audit-words.ts';

test('one page is enough', () => {
	expect(understand(['page.html'])).toEqual({
		format: 'jsonl',
		out: undefined,
		browser: 'chromium',
		timeout: 30_000,
		date: undefined,
		style: undefined,
		live: false,
		pages: ['page.html'],
	});
});

test('every option is understood', () => {
	const all = [
		'--format=json',
		'--out',
		'o',
		'--browser',
		'firefox',
		'--timeout',
		'2.5',
		'--date',
		'2024-02-29',
		'--style',
		'style.json',
		'--live',
		'a',
		'b',
	];
	expect(understand(all)).toMatchObject({
		format: 'json',
		out: 'o',
		browser: 'firefox',
		timeout: 2_500,
		date: '2024-02-29',
		style: 'style.json',
		live: true,
	});
	expect(understand(['--help'])).toBe('help');
});

test.each([
	[[]],
	[['--format', 'xml', 'a']],
	[['--browser', 'safari', 'a']],
	[['--timeout', '0', 'a']],
	[['--timeout', 'soon', 'a']],
	[['--date', '2026-02-30', 'a']],
	[['--date', 'today', 'a']],
	[['--unknown', 'a']],
])('%j is bad usage', (words) => {
	expect(() => understand(words)).toThrow(BadUsage);
});
