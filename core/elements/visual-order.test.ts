import { describe, expect, it } from 'vitest';
import type { Standing } from '../element-facts.ts';
import { seenOrder } from './visual-order.ts';

const words = (text: string): number => text.split(' ').length;
const box = (text: string, left: number, top: number, tag = 'a'): Standing => ({
	tag,
	text,
	left,
	right: left + 50,
	top,
	bottom: top + 20,
});

describe('the order in which neighbours are seen', () => {
	it('is said where three on a line stand in another order', () => {
		expect(seenOrder([box('One', 0, 0), box('Two', 200, 0), box('Three', 60, 0)], words)).toEqual(['One', 'Three', 'Two']);
	});
	it('is not said where it is that of the source', () => {
		expect(seenOrder([box('One', 0, 0), box('Two', 60, 0), box('Three', 120, 0)], words)).toBeUndefined();
	});
	it('is not said of two on a line, of several lines, or of different kinds', () => {
		expect(seenOrder([box('One', 200, 0), box('Two', 0, 0)], words)).toBeUndefined();
		expect(seenOrder([box('One', 60, 0), box('Two', 120, 0), box('Three', 0, 40)], words)).toBeUndefined();
		expect(seenOrder([box('One', 0, 0), box('Two', 200, 0, 'p'), box('Three', 60, 0)], words)).toBeUndefined();
		expect(seenOrder([], words)).toBeUndefined();
	});
	it('is said of texts below each other, and not of a few words', () => {
		const text = 'we plant a tree for each new baby';
		expect(seenOrder([box(text, 0, 40), box(`${text} too`, 0, 0)], words)).toEqual([`${text} too`, text]);
		expect(seenOrder([box('New', 0, 40), box('Old', 0, 0)], words)).toBeUndefined();
	});
});
