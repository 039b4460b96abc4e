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
		format: undefined,
		out: { folder: 'o', kinds: ['json'] },
		browser: 'firefox',
		timeout: 2_500,
		date: '2024-02-29',
		style: 'style.json',
		live: true,
	});
	expect(understand(['--help'])).toBe('help');
});

test('kinds of file go to a folder, words and lists to standard output', () => {
	expect(understand(['--format', 'csv,xlsx,html,docx,md,json', '--out', 'o', 'a'])).toMatchObject({
		format: undefined,
		out: { folder: 'o', kinds: ['csv', 'xlsx', 'html', 'docx', 'md', 'json'] },
	});
	expect(understand(['--format=summary,docx', '--out=o', 'a'])).toMatchObject({ format: 'summary', out: { kinds: ['docx'] } });
	expect(understand(['--out=o', 'a'])).toMatchObject({ format: 'jsonl', out: { kinds: ['json', 'csv'] } });
	expect(understand(['--format=json', 'a'])).toMatchObject({ format: 'json', out: undefined });
});

test.each([
	[[]],
	[['--format', 'docx', 'a']],
	[['--format', 'jsonl,json', 'a']],
	[['--format', 'docx,odt', '--out', 'o', 'a']],
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
