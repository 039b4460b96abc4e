import { describe, expect, it } from 'vitest';
import { latinLetters } from './latin-letters.ts';

describe('letters in a regular expression', () => {
	it('become ranges in brackets of their own, or join the brackets that they stand in', () => {
		expect(latinLetters(String.raw`/\p{N}x/u`)).toBe('/[0-9]x/u');
		expect(latinLetters(String.raw`/[\p{N}x]/u`)).toBe('/[0-9x]/u');
		expect(latinLetters(String.raw`/[^\p{N}-](a|b)\p{N}+/u`)).toBe('/[^0-9-](a|b)[0-9]+/u');
		expect(latinLetters(String.raw`/\[\p{N}\]\p{N}/u`)).toBe(String.raw`/\[[0-9]\][0-9]/u`);
	});

	it('are told from the brackets of the code around them', () => {
		expect(latinLetters(String.raw`[...text.matchAll(/\((\p{N}+)\)/gu)]`)).toBe(String.raw`[...text.matchAll(/\(([0-9]+)\)/gu)]`);
		expect(latinLetters(String.raw`'\\p{N}'`)).toBe("'[0-9]'");
	});

	it('hold what English and Welsh are written with', () => {
		const letters = new RegExp(latinLetters(String.raw`^\p{L}+$`), 'u');
		for (const word of ['Bins', 'tŷ', 'dŵr', 'Môn', 'café', 'Gàidhlig', 'ŵyn']) expect(word).toMatch(letters);
		expect(new RegExp(latinLetters(String.raw`^\p{Lu}\p{Ll}+$`), 'u').test('Éire')).toBe(true);
	});
});
