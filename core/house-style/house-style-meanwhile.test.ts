import { describe, expect, it } from 'vitest';
import { GOVUK, type HouseStyle } from './house-style.ts';
import { formOf } from './house-style-form.ts';
import { refilled, withWordsSince } from './house-style-meanwhile.ts';

const BEFORE: HouseStyle = { ...GOVUK, council: 'Sampleton', wordsAllowed: ['hub', 'portal'] };
/** Meanwhile 'case worker' came in and 'portal' went out. */
const NOW: HouseStyle = { ...BEFORE, readingAge: 12, wordsAllowed: ['hub', 'case worker'] };
const filled = formOf(BEFORE);
const next = formOf(NOW);

describe('a form whose house style changes elsewhere', () => {
	it('follows where nobody typed, and keeps what was typed', () => {
		expect(refilled({ ...filled, council: 'Half' }, filled, next)).toEqual({ ...next, council: 'Half' });
		expect(refilled(filled, filled, next)).toEqual(next);
	});

	it('takes the words that were allowed meanwhile over to those that were typed', () => {
		const typed = { ...filled, wordsAllowed: 'hub\nportal\nsignpost' };
		expect(refilled(typed, filled, next).wordsAllowed).toBe('hub\nsignpost\ncase worker');
	});

	it('leaves half a line of words alone where only something else changed', () => {
		const typed = { ...filled, wordsAllowed: 'hub\nportal\n\nsig ' };
		expect(refilled(typed, filled, formOf({ ...BEFORE, readingAge: 12 })).wordsAllowed).toBe(typed.wordsAllowed);
	});

	it('is as saved once it is saved, but for what was typed since', () => {
		const sent = { ...filled, hosts: 'https://www.sampleton.gov.uk/', pasted: 'signpost' };
		const saved = formOf({ ...BEFORE, hosts: ['www.sampleton.gov.uk'], wordsAdded: [{ words: 'signpost' }] });
		expect(refilled({ ...sent, council: 'Half' }, sent, saved)).toEqual({ ...saved, council: 'Half' });
	});
});

describe('a house style that is written while another one comes into force', () => {
	it('has the words that were allowed since, and not those that no longer are', () => {
		const mine = { ...BEFORE, name: 'New', wordsAllowed: ['signpost', 'portal'] };
		expect(withWordsSince(mine, BEFORE, NOW)).toEqual({ ...mine, wordsAllowed: ['signpost', 'case worker'] });
	});

	it('stays as it is written where nothing changed', () => {
		const { wordsAllowed: _, ...mine } = BEFORE;
		expect(withWordsSince(mine, BEFORE, BEFORE)).toEqual(mine);
		expect(withWordsSince(BEFORE, GOVUK, GOVUK)).toEqual(BEFORE);
	});
});
