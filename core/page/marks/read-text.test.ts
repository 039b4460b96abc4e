import { expect, it } from 'vitest';
import { collapsed, findWords } from './read-text.ts';

const TEXT = 'You can apply online. You can apply by post. You can’t apply by fax.';

it('finds words by what stands around them', () => {
	expect(findWords(TEXT, { quote: 'apply', prefix: 'You can ', suffix: ' online' }, new Set())).toBe(8);
	expect(findWords(TEXT, { quote: 'apply', prefix: 'online. You can ', suffix: ' by post.' }, new Set())).toBe(30);
});

it('gives equal words a place each', () => {
	expect(findWords('now now', { quote: 'now' }, new Set())).toBe(0);
	expect(findWords('now now', { quote: 'now' }, new Set([0]))).toBe(4);
});

it('takes spaces of any kind for one, and knows the apostrophe of the page', () => {
	expect(collapsed('a\u00a0 b\u00ad\nc')).toBe('a b c');
	expect(findWords(TEXT, { quote: 'You\u00a0can’t' }, new Set())).toBe(45);
	expect(findWords(TEXT, { quote: "can't" }, new Set())).toBeUndefined();
	expect(findWords(TEXT, { quote: ' ' }, new Set())).toBeUndefined();
});
