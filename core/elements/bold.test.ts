import { expect, it } from 'vitest';
import { examplePage } from '../../tests/example-page.ts';
import { boldRuns, isAllBold } from './bold.ts';

const block = (example: string) => {
	const [first] = examplePage(example).page.blocks;
	if (first === undefined) throw new Error('no block');
	return first;
};
const runs = (example: string): string[] => boldRuns(block(example)).map(({ start, end }) => block(example).text.slice(start, end));

it('joins bold words that only marks part', () => {
	expect(runs('Bring <strong>a card</strong>, <strong>a bill</strong> and <strong>a photo</strong>.')).toEqual([
		'a card, a bill',
		'a photo',
	]);
});

it('knows a block that is bold as a whole', () => {
	expect(isAllBold(block('<strong>Opening hours</strong>:'))).toBe(true);
	expect(isAllBold(block('<strong>Fees</strong> <strong>and fines</strong>'))).toBe(true);
	expect(isAllBold(block('<strong>Fees</strong> apply'))).toBe(false);
	expect(isAllBold(block('Fees'))).toBe(false);
	expect(
		isAllBold({
			...block('Fees'),
			look: { align: 'start', bold: true, italic: false, underline: false, size: 16, lines: 0, lineHeight: 0, direction: 'ltr' },
		}),
	).toBe(true);
});
