import { describe, expect, it } from 'vitest';
import type { Box } from './picture-box.ts';
import { stoodStill, wholeSight } from './picture-scene.ts';

const box = (left: number, top: number): Box => ({ left, top, right: left + 100, bottom: top + 20 });
const window = { width: 1_280, height: 800, ratio: 1, pinched: false };
const document = { path: '', drawn: true, window, place: [], inline: false, covers: [], frames: [] };

describe('what a page shows', () => {
	it('covers fields of all documents, and every frame that does not answer', () => {
		const sight = wholeSight([
			{
				...document,
				covers: [box(0, 0)],
				frames: [
					{ path: '0', box: box(0, 100) },
					{ path: '1', box: box(0, 200) },
				],
			},
			{ ...document, path: '0', covers: [box(5, 105)], frames: [{ path: '0.0', box: box(6, 110) }] },
		]);
		expect(sight?.covers).toEqual([box(0, 0), box(5, 105), box(0, 200), box(6, 110)]);
	});

	it('takes the place from the document that has it, and nothing from behind our own bar', () => {
		const free = { left: 0, top: 0, right: 1_280, bottom: 700 };
		const sight = wholeSight([
			{ ...document, free },
			{ ...document, path: '0', place: [box(0, 650)], inline: true },
		]);
		expect(sight).toMatchObject({ place: [box(0, 650)], inline: true, crop: { bottom: 700 } });
	});

	it('is nothing where the page itself is gone', () => {
		expect(wholeSight([{ ...document, path: '0' }])).toBeUndefined();
	});

	it('stood still only where place, covers and window did', () => {
		const still = wholeSight([{ ...document, place: [box(0, 0)], covers: [box(0, 50)] }]);
		const moved = wholeSight([{ ...document, place: [box(0, 0)], covers: [box(0, 52)] }]);
		const wider = wholeSight([{ ...document, window: { ...window, width: 1_000 }, place: [box(0, 0)], covers: [box(0, 50)] }]);
		if (!still || !moved || !wider) throw new Error('no sight');
		expect([stoodStill(still, { ...still }), stoodStill(still, moved), stoodStill(still, wider)]).toEqual([true, false, false]);
	});
});
