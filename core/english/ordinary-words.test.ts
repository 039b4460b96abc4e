import { expect, it } from 'vitest';
import { examplePage } from '../../tests/example-page.ts';
import { isCouncilWord, ordinaryWords } from './ordinary-words.ts';

it('knows the words of council pages and small words', () => {
	const isOrdinary = ordinaryWords([]);
	expect(['Parking', 'permits', 'Your', "Council's"].map(isOrdinary)).toEqual([true, true, true, true]);
	expect(['Harton', 'Spencer'].map(isOrdinary)).toEqual([false, false]);
	expect(isCouncilWord('RECYCLING')).toBe(true);
});

it('learns from the page which words are written small', () => {
	const isOrdinary = ordinaryWords(examplePage('The wreaths at oakfield.example are old.').page.blocks);
	expect(['Wreaths', 'Oakfield'].map(isOrdinary)).toEqual([true, false]);
});
