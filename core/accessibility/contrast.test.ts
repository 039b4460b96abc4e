import { describe, expect, test } from 'vitest';
import { contrast, contrastAdvice, nearestPassing } from './contrast.ts';

const COLOURS = [
	'#000000',
	'#ffffff',
	'#777777',
	'#0000ff',
	'#ffff00',
	'#ff0000',
	'#1d70b8',
	'#6f777b',
	'#f3f2f1',
	'#00703c',
	'#df3034',
];
const PAIRS = COLOURS.flatMap((color) => COLOURS.map((against) => [color, against] as const));

describe('contrast', () => {
	test('is that of WCAG 2', () => {
		expect(contrast('#000000', '#ffffff')).toBe(21);
		expect(contrast('#ffffff', '#ffffff')).toBe(1);
		expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
		expect(contrast('#0000ff', '#ffffff')).toBeCloseTo(8.59, 2);
	});
});

describe('the nearest colour that passes', () => {
	test.each([3, 4.5, 7])('reaches %s to 1 after rounding, wherever black or white does', (needed) => {
		for (const [color, against] of PAIRS) {
			const found = nearestPassing(color, against, needed);
			const possible = ['#000000', '#ffffff'].some((end) => contrast(end, against) >= needed);
			expect(found !== undefined, `${color} on ${against}`).toBe(possible);
			if (found === undefined) continue;
			expect(found).toMatch(/^#[\da-f]{6}$/);
			expect(contrast(found, against), `${color} on ${against}: ${found}`).toBeGreaterThanOrEqual(needed);
		}
	});

	test('is the colour itself where that passes', () => {
		expect(nearestPassing('#1d70b8', '#ffffff', 4.5)).toBe('#1d70b8');
	});

	test('is only as far away as it has to be', () => {
		for (const [color, against] of PAIRS) {
			const found = nearestPassing(color, against, 4.5);
			if (found === undefined || found === color) continue;
			// Half a per cent of a step above the least is what rounding to hex costs; dark colours cost more.
			expect(contrast(found, against), `${color} on ${against}: ${found}`).toBeLessThan(4.8);
		}
	});

	test('keeps its hue', () => {
		expect(nearestPassing('#777777', '#ffffff', 4.5)).toBe('#767676');
		expect(nearestPassing('#ff6666', '#ffffff', 4.5)).toMatch(/^#[c-e][\da-f][2-5]/);
		expect(nearestPassing('#66aaff', '#ffffff', 4.5)).toMatch(/^#[0-4][\da-f][6-8][\da-f][b-f]/);
	});

	test('goes the shorter way round', () => {
		expect(nearestPassing('#aaaaaa', '#767676', 4.5)).toMatch(/^#f[ef]/);
		expect(nearestPassing('#222222', '#0b0c0c', 4.5)).toMatch(/^#[78]/);
	});
});

describe('advice', () => {
	test('gives a colour for the words and one for the background, each with what it reaches', () => {
		expect(contrastAdvice('#777777', '#ffffff', 4.5)).toBe('Try #767676 on #ffffff (4.5 to 1).');
		expect(contrastAdvice('#777777', '#eeeeee', 4.5)).toMatch(/^Try #6\w{5} on #eeeeee \(4\.5 to 1\)\.$/);
		expect(contrastAdvice('#ffffff', '#6fa8dc', 4.5)).toMatch(
			/^Try #\w{6} on #6fa8dc \(4\.\d to 1\), or #\w{6} as the background \(4\.5 to 1\)\.$/,
		);
	});

	test('never says more than is reached', () => {
		for (const [color, against] of PAIRS) {
			const said = contrastAdvice(color, against, 4.5);
			for (const [, ratio] of said?.matchAll(/\((\d+\.?\d*) to 1\)/g) ?? []) expect(Number(ratio)).toBeGreaterThanOrEqual(4.5);
		}
	});

	test('is left out where a colour is no hex colour', () => {
		expect(contrastAdvice('rgb(1, 2, 3)', '#ffffff', 4.5)).toBeUndefined();
		expect(contrastAdvice('#fff', '#ffffff', 4.5)).toBeUndefined();
	});
});
