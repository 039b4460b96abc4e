import { describe, expect, it } from 'vitest';
import latin from '../rules/latin-abbreviation.ts';
import noAddress from '../rules/link-no-address.ts';
import { examplePage } from '../tests/example-page.ts';
import { sampleElement } from '../tests/sample-element.ts';
import { judge } from './audit.ts';
import type { PageContent } from './content.ts';
import { GOVUK } from './house-style/house-style.ts';
import type { Rule } from './rule.ts';

function judged(page: PageContent, rule: Rule, wordsAllowed: readonly string[] = []) {
	const judging = judge(page, { brief: { date: '2026-11-21', style: { ...GOVUK, wordsAllowed } }, rules: [rule] });
	let step = judging.next();
	while (!step.done) step = judging.next();
	return step.value;
}

it('a check reports no words that the house style allows, and says which of them it met', () => {
	const { page } = examplePage('Bring cans, jars, etc. to us.\nBring tins, tubs, ETC. as well.\nWe take some, e.g. foil.');
	const { drafts, checked } = judged(page, latin, ['etc', 'hub']);
	expect(drafts.map(({ quote }) => quote)).toEqual(['e.g.']);
	expect(checked.map(({ allowed }) => allowed)).toEqual([['etc']]);
});

describe('one finding that stands for many links', () => {
	const found = (links: readonly (readonly [text: string, href: string])[]) => {
		const { page } = examplePage('# Bins');
		const elements = links.map(([text, href], id) =>
			sampleElement({ id, text, name: text, attributes: { href }, rules: [noAddress.id], section: [text] }),
		);
		return judged({ ...page, elements }, noAddress).drafts;
	};

	it('stays the same when the first of them is mended', () => {
		const before = found([
			['Map', '#'],
			['Dates', '#'],
			['Home', '#'],
		]);
		const after = found([
			['Dates', '#'],
			['Home', '#'],
		]);
		expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
		expect(after[0]?.message).toBe("2 links on this page have '#' instead of an address.");
	});

	it('is not taken for the one that stands for links of another kind', () => {
		const both = found([
			['Map', '#'],
			['Print', 'javascript:print()'],
		]);
		expect(new Set(both.map(({ key }) => key)).size).toBe(2);
	});
});
