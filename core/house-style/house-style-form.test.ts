import { describe, expect, it, test } from 'vitest';
import { words } from '../words.ts';
import { GOVUK, type HouseStyle } from './house-style.ts';
import { formOf, type StyleForm, styleOf } from './house-style-form.ts';

const { form, right, row } = words.houseStyle;
const STYLE: HouseStyle = {
	...GOVUK,
	name: 'Sampleton',
	council: 'Sampleton Council',
	nation: 'England',
	hosts: ['www.sampleton.gov.uk'],
	suppliers: { 'forms.example.com': 'Forms Ltd' },
	readingAge: 12,
	rules: { please: 'off' },
	wordsAllowed: ['hub'],
	wordsAdded: [{ words: 'going forward', why: 'It says nothing.' }],
};
const filled = (change: Partial<StyleForm>, before = STYLE) => styleOf({ ...formOf(before), ...change }, before);

describe('the form', () => {
	it('gives back what it was filled with, and keeps what it does not show', () => {
		expect(filled({})).toEqual({ style: STYLE });
		expect(filled({}, GOVUK)).toEqual({ style: GOVUK });
	});

	it('takes out what is left empty', () => {
		const empty = { council: ' ', nation: '', hosts: '\n', readingAge: '', wordsAllowed: '', wordsAdded: [] };
		const { format, version, name, suppliers, rules } = STYLE;
		expect(filled(empty)).toEqual({ style: { format, version, name, suppliers, rules } });
	});

	it('takes addresses for hosts, and lines for entries', () => {
		expect(filled({ hosts: ' https://www.sampleton.gov.uk/bins?x\r\n\nnews.example.com\nnews.example.com' })).toMatchObject({
			style: { hosts: ['www.sampleton.gov.uk', 'news.example.com'] },
		});
	});

	it('adds pasted words to those that are there', () => {
		expect(filled({ pasted: 'Going forward\tfrom now on\nsignpost' })).toMatchObject({
			style: {
				wordsAdded: [{ words: 'Going forward', plain: 'from now on', why: 'It says nothing.' }, { words: 'signpost' }],
			},
		});
	});

	test.each<[Partial<StyleForm>, keyof StyleForm, string]>([
		[{ name: ' ' }, 'name', form.nameWrong],
		[{ council: 'a'.repeat(101) }, 'council', form.councilWrong],
		[{ readingAge: 'twelve' }, 'readingAge', form.readingAgeWrong],
		[{ readingAge: '8' }, 'readingAge', form.readingAgeWrong],
		[{ hosts: 'www.sampleton.gov.uk\nour site' }, 'hosts', form.line('our site', right.host)],
		[{ wordsAllowed: 'hub\n!' }, 'wordsAllowed', form.line('!', form.wordsWrong)],
		[{ pasted: 'hub\n\tcentre' }, 'pasted', form.row(2, row.noWords)],
	])('refuses %j', (change, field, reason) => {
		expect(filled(change)).toEqual({ problems: [{ field, reason }] });
	});

	it('says all that is wrong', () => {
		expect(filled({ name: '', hosts: 'x', pasted: '!' })).toMatchObject({
			problems: [{ field: 'name' }, { field: 'hosts' }, { field: 'pasted' }],
		});
	});
});
