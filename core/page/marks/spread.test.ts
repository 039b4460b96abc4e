import { expect, it } from 'vitest';
import { spread } from './spread.ts';

const ROOM = { width: 200, height: 2000 };
const at = (left: number, top: number) => ({ left, top, width: 40 });

it('leaves labels that are far apart where they are', () => {
	expect(spread([at(10, 10), at(100, 10), at(10, 200)], ROOM)).toEqual([
		{ left: 10, top: 10 },
		{ left: 100, top: 10 },
		{ left: 10, top: 200 },
	]);
});

it('moves labels at the same spot apart, and into a new row where the page ends', () => {
	const spots = spread(
		Array.from({ length: 9 }, () => at(10, 10)),
		ROOM,
	);
	for (const [first, one] of spots.entries()) {
		expect(one.left + 40).toBeLessThanOrEqual(ROOM.width);
		for (const other of spots.slice(first + 1))
			expect(Math.abs(one.left - other.left) >= 40 || Math.abs(one.top - other.top) >= 24).toBe(true);
	}
});

it('keeps labels on the page', () => {
	expect(spread([at(-20, -10), at(500, 30)], ROOM)).toEqual([
		{ left: 0, top: 0 },
		{ left: 160, top: 30 },
	]);
});
