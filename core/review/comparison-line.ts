import { words } from '../words.ts';
import type { Comparison } from './compare.ts';

/**
 * 'Since the check at 10:03am: 1 fixed, 12 still there, 1 new', as a heading says it.
 * @param time when the later check ended
 */
export const comparisonLine = (comparison: Comparison, time: string): string =>
	`${words.review.comparison.since(comparison.since, time)}: ${words.review.comparison.counts(comparison)}`;
