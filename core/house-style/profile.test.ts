import { expect, test } from 'vitest';
import { GOVUK } from './house-style.ts';
import { profileOf } from './profile.ts';

test('a report names the house style, and says where GOV.UK’s was changed', () => {
	expect(profileOf(GOVUK)).toBe('GOV.UK');
	expect(profileOf({ ...GOVUK, wordsAllowed: ['hub'], rules: { faq: 'off', semicolon: 'off' } })).toBe(
		'GOV.UK, with 1 word kept and 2 checks changed',
	);
	expect(profileOf({ ...GOVUK, name: 'Sampleton', wordsAllowed: ['hub'] })).toBe('Sampleton');
});
