import { expect, it } from 'vitest';
import latin from '../rules/latin-abbreviation.ts';
import { examplePage } from '../tests/example-page.ts';
import { judge } from './audit.ts';
import { GOVUK } from './house-style/house-style.ts';

it('a check reports no words that the house style allows, and says which of them it met', () => {
	const { page } = examplePage('Bring cans, jars, etc. to us.\nBring tins, tubs, ETC. as well.\nWe take some, e.g. foil.');
	const judging = judge(page, { brief: { date: '2026-11-21', style: { ...GOVUK, wordsAllowed: ['etc', 'hub'] } }, rules: [latin] });
	let step = judging.next();
	while (!step.done) step = judging.next();
	const { drafts, checked } = step.value;
	expect(drafts.map(({ quote }) => quote)).toEqual(['e.g.']);
	expect(checked.map(({ allowed }) => allowed)).toEqual([['etc']]);
});
