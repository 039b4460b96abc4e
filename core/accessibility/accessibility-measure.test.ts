import { expect, test } from 'vitest';
import { adviceOn, measureOf } from './accessibility-measure.ts';
import type { ReportedNode } from './axe-report.ts';

const node = (...data: unknown[]): ReportedNode => ({
	html: '{}',
	target: ['p'],
	any: data.map((each) => ({ id: 'any-check', result: false, data: each, relatedNodes: [] })),
	all: [],
	none: [],
});
const low = { fgColor: '#777777', bgColor: '#eeeeee', contrastRatio: 3.86, expectedContrastRatio: '4.5:1' };

test('colours come with what they reach and what is needed', () => {
	expect(measureOf(node(low))).toBe('#777777 on #eeeeee is 3.86 to 1, and needs 4.5 to 1');
	expect(adviceOn(node(null, low))).toMatch(/^Try #6\w{5} on #eeeeee \(4\.5 to 1\)\.$/);
});

test('where only the colour of the text is known, it is said, and nothing is suggested', () => {
	const unknown = { fgColor: '#ffffff', bgColor: undefined, contrastRatio: 0, expectedContrastRatio: '3:1', messageKey: 'bgImage' };
	expect(measureOf(node(unknown))).toBe('the text is #ffffff, and needs 3 to 1');
	expect(adviceOn(node(unknown))).toBeUndefined();
});

test('a shadow of the letters is one of the two colours, and nothing is suggested', () => {
	const shadow = { ...low, shadowColor: '#999999', messageKey: 'fgOnShadowColor' };
	expect(measureOf(node(shadow))).toBe('#777777 on #999999 is 3.86 to 1, and needs 4.5 to 1');
	expect(adviceOn(node(shadow))).toBeUndefined();
});

test('text in the colour of its background may be hidden on purpose, so nothing is suggested', () => {
	expect(adviceOn(node({ ...low, fgColor: '#eeeeee', contrastRatio: 1 }))).toBeUndefined();
});

test('the colours of a link stand beside those of its text', () => {
	const link = { nodeColor: '#003399', parentColor: '#222222', contrastRatio: 1.6, requiredContrastRatio: 3 };
	expect(measureOf(node(link))).toBe('#003399 beside #222222 is 1.6 to 1, and needs 3 to 1');
});

test('sizes and spaces are in whole pixels', () => {
	expect(measureOf(node({ width: 18.4, height: 20, minSize: 24 }))).toBe('18 by 20 pixels, and needs 24 by 24');
	expect(measureOf(node({ closestOffset: 19.6, minOffset: 24 }))).toBe('the space around it is 19 pixels wide, and needs 24');
	expect(measureOf(node({ width: 23.9, height: 23.6, minSize: 24 }))).toBe('23 by 23 pixels, and needs 24 by 24');
	expect(measureOf(node({ width: 133, height: 17, minSize: 24 }))).toBe('17 pixels high, and needs 24');
	expect(measureOf(node({ width: 12.5, height: 30, minSize: 24 }))).toBe('12 pixels wide, and needs 24');
});

test('what is not measured has no words', () => {
	expect(measureOf(node(null, 'text', { messageKey: 'noId' }))).toBeUndefined();
});
