import { describe, expect, test } from 'vitest';
import { sampleAudit } from '../../tests/sample-audit.ts';
import { byArea } from '../summary.ts';
import { words } from '../words.ts';
import { areaTable, barDrawing } from './kinds-chart.ts';

describe('barDrawing', () => {
	test('gives each part its share and a look of its own', () => {
		const { marks } = barDrawing([
			{ severity: 'must', share: 0.5 },
			{ severity: 'should', share: 0 },
			{ severity: 'consider', share: 0.25 },
		]);
		expect(marks.map(({ attributes }) => [attributes.class, attributes.x, attributes.width])).toEqual([
			['mark-track', '0%', '100%'],
			['mark-must', '0%', '50%'],
			['mark-consider', '50.5%', '25%'],
		]);
	});

	test('never leaves the picture', () => {
		const parts = (['must', 'should', 'consider'] as const).map((severity) => ({ severity, share: 1 / 3 }));
		const last = barDrawing(parts).marks.at(-1)?.attributes;
		expect(Number.parseFloat(last?.x ?? '') + Number.parseFloat(last?.width ?? '')).toBeLessThanOrEqual(100.01);
	});
});

describe('areaTable', () => {
	test('has the numbers of the bars, and their sums', () => {
		const audit = sampleAudit();
		const { head, rows } = areaTable(audit);
		expect(rows.every((row) => row.length === head.length)).toBe(true);
		for (const { area, must, should, consider } of byArea(audit)) {
			expect(rows).toContainEqual([words.area[area], must, should, consider, must + should + consider]);
		}
		expect(rows.at(-1)?.[0]).toBe(words.charts.bars.allAreas);
		for (const column of [1, 2, 3, 4]) {
			const sum = rows.slice(0, -1).reduce((total, row) => total + Number(row[column]), 0);
			expect(rows.at(-1)?.[column]).toBe(sum);
		}
	});
});
