import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutsBetween, NO_CUTS, partOf, SIDES, withCut } from './picture-crop.ts';

const SIZE = { width: 600, height: 200 };

describe('cropping', () => {
	it('cuts off what is said', () => {
		expect(partOf(SIZE, withCut(SIZE, NO_CUTS, 'left', 100))).toEqual({ left: 100, top: 0, width: 500, height: 200 });
		expect(partOf(SIZE, withCut(SIZE, NO_CUTS, 'bottom', 50))).toEqual({ left: 0, top: 0, width: 600, height: 150 });
	});

	it('keeps what was drawn over, from whichever corner', () => {
		const cuts = { left: 150, top: 50, right: 150, bottom: 0 };
		expect(cutsBetween(SIZE, [0.25, 0.25], [0.75, 1.4])).toEqual(cuts);
		expect(cutsBetween(SIZE, [0.75, 1.4], [0.25, 0.25])).toEqual(cuts);
	});

	it('takes a press without a stroke for nothing', () => {
		expect(cutsBetween(SIZE, [0.5, 0.5], [0.5, 0.5])).toBeUndefined();
		expect(cutsBetween(SIZE, [Number.NaN, 0], [1, 1])).toBeUndefined();
	});

	it('always leaves a part that lies within the picture, whatever is typed', () => {
		const typed = fc.tuple(fc.constantFrom(...SIDES), fc.oneof(fc.double(), fc.integer()));
		fc.assert(
			fc.property(fc.array(typed), (all) => {
				const cuts = all.reduce((now, [side, value]) => withCut(SIZE, now, side, value), NO_CUTS);
				const { left, top, width, height } = partOf(SIZE, cuts);
				expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
				expect(Math.min(width, height)).toBeGreaterThanOrEqual(10);
				expect(left + width).toBeLessThanOrEqual(600);
				expect(top + height).toBeLessThanOrEqual(200);
			}),
		);
	});
});
