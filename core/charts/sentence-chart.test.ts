import { describe, expect, test } from 'vitest';
import { sampleAudit } from '../../tests/sample-audit.ts';
import type { Facts } from '../text-facts.ts';
import { words } from '../words.ts';
import { sentenceChart } from './sentence-chart.ts';

const chartOf = (sentenceLengths: readonly number[], facts: Partial<Facts> = {}, settings?: { words: number }) => {
	const audit = sampleAudit();
	const checked = settings === undefined ? [] : [{ rule: 'long-sentence', status: 'ran', settings, looked: 1 } as const];
	const chart = sentenceChart({ facts: { ...audit.facts, longest: [], sentenceLengths, ...facts }, checked });
	if (chart === undefined) throw new Error('There is nothing to draw.');
	return chart;
};
const marks = (chart: ReturnType<typeof chartOf>, look: string) =>
	chart.drawing.marks.filter(({ attributes }) => attributes.class === `mark-${look}`);
const size = (mark: { readonly attributes: Readonly<Record<string, string>> } | undefined, name: string): number =>
	Number.parseFloat(mark?.attributes[name] ?? '');

describe('sentenceChart', () => {
	test('is nothing where no sentence was counted', () => {
		const { sentenceLengths, ...facts } = sampleAudit().facts;
		expect(sentenceChart({ facts, checked: [] })).toBeUndefined();
		expect(sentenceChart({ facts: { ...facts, sentenceLengths: [] }, checked: [] })).toBeUndefined();
	});

	test('draws a bar a sentence, as high as it is long, and dark above 25 words', () => {
		const chart = chartOf([10, 20, 40]);
		const [ten, twenty, forty] = marks(chart, 'under');
		expect(size(twenty, 'height') / size(ten, 'height')).toBeCloseTo(2);
		expect(marks(chart, 'over')).toHaveLength(1);
		const [over] = marks(chart, 'over');
		expect((size(forty, 'height') + size(over, 'height')) / size(ten, 'height')).toBeCloseTo(4);
		expect(size(over, 'y') + size(over, 'height')).toBeCloseTo(size(marks(chart, 'limit')[0], 'y1'));
		expect(chart.over).toBe(1);
	});

	test('puts the line where the house style has it', () => {
		const chart = chartOf([10, 22], {}, { words: 20 });
		expect([chart.limit, chart.over]).toEqual([20, 1]);
		expect(chart.drawing.description).toBe(words.charts.lengths.said(2, 1, 20, 22));
	});

	test('joins sentences on a long page, a bar as high as the longest, and loses none', () => {
		const lengths = Array.from({ length: 731 }, (_, at) => (at * 31) % 40);
		const chart = chartOf(lengths);
		expect(chart.bars.length).toBeLessThanOrEqual(120);
		expect(chart.bars[0]).toEqual({ from: 1, to: 7, words: Math.max(...lengths.slice(0, 7)) });
		expect(chart.bars.at(-1)?.to).toBe(731);
		expect(chart.bars.every((bar, at) => bar.from === (chart.bars[at - 1]?.to ?? 0) + 1)).toBe(true);
		expect(chart.over).toBe(lengths.filter((length) => length > 25).length);
	});

	test('cuts a bar that would press the others flat, and keeps its number', () => {
		const chart = chartOf([10, 400], { longest: [{ at: 1, words: 400, quote: 'a', section: [] }] });
		expect(marks(chart, 'cut')).toHaveLength(1);
		expect(size(marks(chart, 'under')[0], 'height')).toBeGreaterThan(1);
		expect(marks(chart, 'value').map(({ text }) => text)).toEqual(['400']);
	});

	test('keeps every bar inside the picture', () => {
		for (const count of [1, 5, 44, 120, 121, 2000]) {
			for (const { tag, attributes } of chartOf(Array.from({ length: count }, (_, at) => at % 90)).drawing.marks) {
				if (tag !== 'rect') continue;
				expect(size({ attributes }, 'x')).toBeGreaterThanOrEqual(0);
				expect(size({ attributes }, 'x') + size({ attributes }, 'width')).toBeLessThanOrEqual(100.1);
				expect(size({ attributes }, 'y')).toBeGreaterThan(1);
			}
		}
	});

	test('writes no two numbers over one another', () => {
		const longest = [10, 11, 30].map((at) => ({ at, words: 40, quote: 'a', section: [] }));
		const lengths = Array.from({ length: 40 }, (_, at) => (longest.some((each) => each.at === at) ? 40 : 5));
		expect(marks(chartOf(lengths, { longest }), 'value')).toHaveLength(2);
	});
});
