import { describe, expect, it } from 'vitest';
import { examplePage } from '../../tests/example-page.ts';
import { isOrdinaryWord, smallWords } from './ordinary-word.ts';

const small = smallWords(examplePage('We grit bus routes in winter.').page.blocks);

describe('a word', () => {
	it.each(['Proof', 'Who', 'Managing', 'Insurance', 'Routes'])('is ordinary: %s', (word) => {
		expect(isOrdinaryWord(word, small)).toBe(true);
	});

	it.each(['Northgate', 'NHS', 'Universal', 'Wi-Fi', 'Monday', 'proof', 'PayPal', 'Ely'])(
		'is a name, or may be one: %s',
		(word) => {
			expect(isOrdinaryWord(word, small)).toBe(false);
		},
	);
});
