import { describe, expect, it } from 'vitest';
import { examplePage } from '../../tests/example-page.ts';
import type { Block } from '../content.ts';
import { languageParts, ownLanguage } from './language-parts.ts';

const ENGLISH = 'Join a library today with proof of your name and address.';
const WELSH = "Mae croeso i chi ddefnyddio'r Gymraeg yn ein llyfrgelloedd.";

function block(text: string, more: Partial<Block> = {}): Block {
	const [first] = examplePage(text).page.blocks;
	if (first === undefined) throw new Error('no block');
	return { ...first, declared: 'en', ...more };
}
const marked = (text: string, words: string, lang: string): Block => {
	const start = text.indexOf(words);
	return block(text, { spans: [{ kind: 'language', lang, start, end: start + words.length }] });
};

describe('the parts of a block in another language', () => {
	it('are none in plain English', () => expect(languageParts(block(`${ENGLISH} Ask at Ysgol Bro y Llan.`))).toEqual([]));

	it('are sentences that nobody marked', () => {
		const text = `${ENGLISH} ${WELSH}`;
		expect(languageParts(block(text))).toEqual([{ start: text.indexOf(WELSH), end: text.length, lang: 'cy', marked: false }]);
	});

	it('are the words that are marked, once', () => {
		const text = `${ENGLISH} ${WELSH}`;
		expect(languageParts(marked(text, WELSH, 'cy-GB'))).toEqual([
			{ start: text.indexOf(WELSH), end: text.length, lang: 'cy', marked: true },
		]);
		expect(ownLanguage(marked(`Hello. ${WELSH}`, WELSH, 'cy'))).toBe('en');
		expect(ownLanguage(block(`Hello. ${WELSH}`, { lang: 'cy' }))).toBe('cy');
	});

	it('are none where the language of the block is not known', () =>
		expect(languageParts(block(WELSH, { lang: 'und' }))).toEqual([]));
});
