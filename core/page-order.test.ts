import { describe, expect, it } from 'vitest';
import { sampleFinding } from '../tests/sample-audit.ts';
import { inOneOrder, pageOrder } from './page-order.ts';
import type { Finding } from './types.ts';

const at = (key: string, place?: number, changes: Partial<Finding> = {}): Finding =>
	sampleFinding({ key, ...(place === undefined ? {} : { place }), ...changes });
const keys = (findings: readonly Finding[]): string[] => findings.map(({ key }) => key);

describe('page order', () => {
	it('goes through the page, then its frames, then what is about the page as a whole', () => {
		const found = inOneOrder([at('whole'), at('framed', 1, { frame: ['#map'] }), at('low', 40.5), at('high', 3)]);
		expect(keys(pageOrder(found))).toEqual(['high', 'low', 'framed', 'whole']);
	});

	it('puts what a person picked on the page where it stands', () => {
		const found = inOneOrder([at('heading', 12), at('link', 30), at('framed', 2, { frame: ['#map'] }), at('whole')]);
		expect(keys(pageOrder([...found, at('own', 12.000001)]))).toEqual(['heading', 'own', 'link', 'framed', 'whole']);
	});

	it('puts what a person added at the end of its section', () => {
		const first = { section: ['Bins'] };
		const order = pageOrder([at('c', 3, { section: ['Parks'] }), at('own', undefined, first), at('b', 2, first), at('a', 1)]);
		expect(keys(order)).toEqual(['a', 'b', 'own', 'c']);
	});

	it('is the same for findings at one place, in whatever order they come: the gravest first', () => {
		const given = [at('b', 2), at('a', 2), at('c', 2, { severity: 'must' })];
		expect(keys(pageOrder(given))).toEqual(['c', 'a', 'b']);
		expect(keys(pageOrder(given.toReversed()))).toEqual(['c', 'a', 'b']);
	});
});
