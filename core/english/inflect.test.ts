import { describe, expect, it } from 'vitest';
import { article, inCaseOf, inflectVerb, plural, verbForms } from './inflect.ts';

describe('forms of a verb', () => {
	it.each([
		['help', 'helps', 'helping', 'helped', 'helped'],
		['use', 'uses', 'using', 'used', 'used'],
		['try', 'tries', 'trying', 'tried', 'tried'],
		['buy', 'buys', 'buying', 'bought', 'bought'],
		['stop', 'stops', 'stopping', 'stopped', 'stopped'],
		['fix', 'fixes', 'fixing', 'fixed', 'fixed'],
		['show', 'shows', 'showing', 'showed', 'shown'],
		['do', 'does', 'doing', 'did', 'done'],
		['have', 'has', 'having', 'had', 'had'],
		['begin', 'begins', 'beginning', 'began', 'begun'],
		['travel', 'travels', 'travelling', 'travelled', 'travelled'],
		['cancel', 'cancels', 'cancelling', 'cancelled', 'cancelled'],
		['submit', 'submits', 'submitting', 'submitted', 'submitted'],
		['transfer', 'transfers', 'transferring', 'transferred', 'transferred'],
		['develop', 'develops', 'developing', 'developed', 'developed'],
		['target', 'targets', 'targeting', 'targeted', 'targeted'],
		['agree', 'agrees', 'agreeing', 'agreed', 'agreed'],
		['tie', 'ties', 'tying', 'tied', 'tied'],
		['enrol', 'enrols', 'enrolling', 'enrolled', 'enrolled'],
		['explain', 'explains', 'explaining', 'explained', 'explained'],
		['make sure', 'makes sure', 'making sure', 'made sure', 'made sure'],
		['carry out', 'carries out', 'carrying out', 'carried out', 'carried out'],
		['undertake', 'undertakes', 'undertaking', 'undertook', 'undertaken'],
		['equip', 'equips', 'equipping', 'equipped', 'equipped'],
		['visit', 'visits', 'visiting', 'visited', 'visited'],
	])('%s', (base, s, ing, past, participle) => {
		expect([inflectVerb(base, 's'), inflectVerb(base, 'ing'), inflectVerb(base, 'past'), inflectVerb(base, 'participle')]).toEqual([
			s,
			ing,
			past,
			participle,
		]);
	});

	it('are known by name', () => {
		expect([...verbForms('undertake')]).toEqual([
			['undertakes', 's'],
			['undertaking', 'ing'],
			['undertook', 'past'],
			['undertaken', 'participle'],
			['undertake', 'base'],
		]);
	});

	it.each([
		['utilise', 'utilizing', true],
		['finalise', 'finalized', true],
		['advise', 'advize', false],
		['comprise', 'comprizes', false],
		['revise', 'revized', false],
	])('%s may be spelt %s: %s', (base, spelling, expected) => {
		expect(verbForms(base).has(spelling)).toBe(expected);
	});
});

describe('a plural', () => {
	it.each([
		['council', 'councils'],
		['local authority', 'local authorities'],
		['person using the service', 'people using the service'],
		['bus pass', 'bus passes'],
		['certificate of lawfulness', 'certificates of lawfulness'],
		['person with a disability', 'people with a disability'],
		['chairman', 'chairmen'],
		['policewoman', 'policewomen'],
		['eligibility criterion', 'eligibility criteria'],
		['box', 'boxes'],
		['key', 'keys'],
	])('%s: %s', (one, many) => {
		expect(plural(one)).toBe(many);
	});
});

describe('an article', () => {
	it.each([
		['extra form', 'an'],
		['further form', 'a'],
		['hour', 'an'],
		['unit', 'a'],
		['user', 'a'],
		['unusual plan', 'an'],
		['uninvited guest', 'an'],
		['one-off cost', 'a'],
		['SMS', 'an'],
		['UK law', 'a'],
		['European law', 'a'],
		['honest reply', 'an'],
		['8-week wait', 'an'],
		['urgent case', 'an'],
	])('%s: %s', (words, expected) => {
		expect(article(words)).toBe(expected);
	});
});

it.each([
	["Don't", 'do not', 'Do not'],
	["don't", 'do not', 'do not'],
	['Log in', 'sign in', 'Sign in'],
	['LOG IN', 'sign in', 'sign in'],
])('the case of %s: %s', (found, swap, expected) => {
	expect(inCaseOf(found, swap)).toBe(expected);
});
