import { describe, expect, it } from 'vitest';
import { sampleFinding } from '../tests/sample-audit.ts';
import { numbered, pageOrder } from './page-order.ts';
import type { Finding } from './types.ts';

const at = (key: string, place?: number, changes: Partial<Finding> = {}): Finding =>
	sampleFinding({ key, ...(place === undefined ? {} : { place }), ...changes });
const keys = (findings: readonly Finding[]): string[] => findings.map(({ key }) => key);

describe('page order', () => {
	it('counts through the page, then its frames, then what is about the page as a whole', () => {
		const found = numbered([at('whole'), at('framed', 1, { frame: ['#map'] }), at('low', 40.5), at('high', 3)]);
		expect(keys(pageOrder(found))).toEqual(['high', 'low', 'framed', 'whole']);
		expect(found.map(({ place }) => place)).toEqual([4, 3, 2, 1]);
	});

	it('puts what a person added at the end of its section', () => {
		const first = { section: ['Bins'] };
		const order = pageOrder([at('c', 3, { section: ['Parks'] }), at('own', undefined, first), at('b', 2, first), at('a', 1)]);
		expect(keys(order)).toEqual(['a', 'b', 'own', 'c']);
	});

	it('keeps the order that it was given where nothing says otherwise', () => {
		expect(keys(pageOrder([at('a'), at('b')]))).toEqual(['a', 'b']);
	});
});
