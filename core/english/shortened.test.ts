import { expect, it } from 'vitest';
import { endsInShortened } from './shortened.ts';

it.each([
	['bottles, jars, etc.', true],
	['Open until 5 p.m.', true],
	['Northgate Builders Ltd.', true],
	['Patel, J. A.', true],
	['and so on...', true],
	['pianos.', false],
	['Apply online.', false],
])('%s', (text, shortened) => {
	expect(endsInShortened(text)).toBe(shortened);
});
