import { expect, it } from 'vitest';
import list from '../../assets/words/capitalised-names.json' with { type: 'json' };
import { knownNames } from './names.ts';

it('finds names that are written with a capital', () => {
	const text = 'Pay Council Tax by Direct Debit or ask Citizens Advice about council tax.';
	expect(knownNames(text).map((name) => name.text)).toEqual(['Council Tax', 'Direct Debit', 'Citizens Advice']);
});

it('lists each name once, with a capital and a known source', () => {
	const all = list.entries.flatMap(({ match }) => match);
	expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
	expect(all.filter((name) => !/\p{Lu}|^\p{Ll}*\d/u.test(name))).toEqual([]);
	expect(list.entries.filter(({ source }) => !(source in list.sources))).toEqual([]);
});
