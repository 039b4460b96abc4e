import { expect, it } from 'vitest';
import { elsewhere, times } from './fold.ts';

it('says how often something stands on a page', () => {
	expect([1, 2, 3].map(times)).toEqual(['once', 'twice', '3 times']);
	expect([1, 2, 3].map(elsewhere)).toEqual(['', ' The same is so in 1 more place.', ' The same is so in 2 more places.']);
});
