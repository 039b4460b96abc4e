import { describe, expect, it } from 'vitest';
import { frameTree, sortFrames } from './frame-tree.ts';
import type { Started } from './page/check-steps.ts';

const frame = (index: number): Started['frames'][number] => ({
	index,
	address: `https://example.org/${index}`,
	selector: [`#frame-${index}`],
	context: { focusable: true, size: { width: 300, height: 200 } },
});
const started = (path: string, ...frames: number[]): Started => ({
	path,
	documentType: 'text/html',
	axe: '4',
	frames: frames.map(frame),
});

describe('the frames of a page', () => {
	// The page shows frames 0 and 2; frame 1 is hidden and answers all the same.
	const tree = frameTree([started('', 0, 2), started('0'), started('1'), started('2', 0)]);

	it('come parents first, with a gap for a frame that did not answer', () => {
		expect(tree.order).toEqual(['', '0', '2', undefined]);
		expect(tree.missed).toEqual([{ address: 'https://example.org/0', selector: ['#frame-2', '#frame-0'] }]);
	});

	it('that nobody can see count for nothing', () => {
		const { collected } = sortFrames(tree, [{ path: '0' }, { path: '1' }, { path: '2' }, { path: '-1' }]);
		expect(collected).toEqual([{ path: '0' }, { path: '2' }]);
	});

	it('that went away in the middle are missed', () => {
		const { missed } = sortFrames(tree, [{ path: '2' }]);
		expect(missed.map(({ selector }) => selector)).toEqual([['#frame-2', '#frame-0'], ['#frame-0']]);
	});
});
