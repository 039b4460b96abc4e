import { expect, test } from 'vitest';
import { kept } from './pauses.ts';

test('keeps what passes, and pauses on the way', () => {
	const work = kept([...Array(100).keys()], (number) => number % 25 === 0);
	let pauses = 0;
	let next = work.next();
	for (; !next.done; next = work.next()) pauses++;
	expect(next.value).toEqual([0, 25, 50, 75]);
	expect(pauses).toBe(5);
});
