import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, cropOf, pixelsOf, shared } from './picture-box.ts';

const WINDOW: Box = { left: 0, top: 0, right: 1280, bottom: 800 };
const box = (left: number, top: number, width: number, height: number): Box => ({
	left,
	top,
	right: left + width,
	bottom: top + height,
});
const side = fc.integer({ min: -3_000, max: 3_000 });
const anyBox = fc.tuple(side, side, fc.nat(2_000), fc.nat(2_000)).map(([x, y, width, height]) => box(x, y, width, height));

describe('what goes into a picture', () => {
	it('is the place with a little around it', () => {
		expect(cropOf([box(400, 300, 600, 200)], WINDOW)).toEqual(box(360, 260, 680, 280));
	});

	it('is wide enough to know where on the page it is', () => {
		const crop = cropOf([box(640, 400, 2, 2)], WINDOW);
		expect(crop && crop.right - crop.left).toBeGreaterThanOrEqual(560);
		expect(crop && crop.bottom - crop.top).toBeGreaterThanOrEqual(200);
	});

	it('ends where the window ends, and is as wide for that', () => {
		expect(cropOf([box(0, 0, 20, 20)], WINDOW)).toEqual(box(0, 0, 560, 200));
	});

	it('is the part in sight of what is taller than the window', () => {
		expect(cropOf([box(100, -2_000, 1_000, 9_000)], WINDOW)).toEqual(box(60, 0, 1_080, 800));
	});

	it('is nothing where nothing of the place is in sight', () => {
		expect(cropOf([box(0, 900, 50, 50)], WINDOW)).toBeUndefined();
		expect(cropOf([], WINDOW)).toBeUndefined();
	});

	it('never leaves what is free of our own bar, and always holds all of the place that is in sight', () => {
		fc.assert(
			fc.property(fc.array(anyBox, { maxLength: 4 }), fc.nat(300), (place, bar) => {
				const free = { ...WINDOW, bottom: WINDOW.bottom - bar };
				const crop = cropOf(place, free);
				if (crop === undefined) return;
				expect(shared(crop, free)).toEqual(crop);
				for (const each of place) {
					const seen = shared(each, free);
					if (seen) expect(shared(seen, crop)).toEqual(seen);
				}
			}),
		);
	});

	it('is the same place in the pixels of an image that has more of them', () => {
		expect(pixelsOf(box(10, 20, 100, 50), 1.5, { width: 1_920, height: 1_200 })).toEqual({
			left: 15,
			top: 30,
			width: 150,
			height: 75,
		});
		expect(pixelsOf(box(1_200, 700, 80, 100), 2, { width: 2_559, height: 1_599 })).toEqual({
			left: 2_400,
			top: 1_400,
			width: 159,
			height: 199,
		});
	});
});
