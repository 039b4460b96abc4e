import { describe, expect, it } from 'vitest';
import { examplePage } from '../../tests/example-page.ts';
import { isLeadIn, isSentence, itemLists } from './item-lists.ts';

const listsOf = (example: string): ReturnType<typeof itemLists> => itemLists(examplePage(example).page.blocks);

describe('lists', () => {
	it('are put together from their items, with the line before them', () => {
		const [first, second, ...others] = listsOf('You need:\n- glass\n- tins\n## Paper\n- card');
		expect(others).toEqual([]);
		expect(first?.items.map((item) => item.map(({ text }) => text))).toEqual([['glass'], ['tins']]);
		expect(first?.before?.text).toBe('You need:');
		expect(second?.before?.kind).toBe('heading');
	});

	it('have nothing before them where a block of another language was left out', () => {
		const { page } = examplePage('Mae angen:\n- glass\n- tins');
		expect(itemLists(page.blocks.slice(1))[0]?.before).toBeUndefined();
	});

	it('know their lead-in', () => {
		expect(listsOf('You need:\n- glass').map(({ before }) => isLeadIn(before))).toEqual([true]);
		expect(listsOf('You need glass.\n- glass').map(({ before }) => isLeadIn(before))).toEqual([false]);
	});
});

describe('an item', () => {
	it.each([
		'Rinse it.',
		'You must pay first',
		'The fee is £20',
		'Is it yours?',
		'Do not use plastic bags',
		'Bin stores must be open on the day',
	])('is a sentence: %s', (text) => {
		expect(isSentence(text)).toBe(true);
	});

	it.each([
		'glass',
		'Proof of address',
		'the road name',
		'Who will check the plan',
		'your passport',
		'Residents that have a garden',
		'How much it is worth',
	])('is no sentence: %s', (text) => {
		expect(isSentence(text)).toBe(false);
	});
});
