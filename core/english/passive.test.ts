import { describe, expect, it } from 'vitest';
import { passives } from './passive.ts';

const found = (sentence: string): string[] => [...passives(sentence)].map(({ form, verb }) => `${form} ${verb}`);

describe('passives', () => {
	it.each([
		['Your form will be checked.', ['will checked']],
		['Forms must first be signed and are then read.', ['duty signed', 'present read']],
		['The plan has not yet been agreed.', ['perfect agreed']],
		['The road is being resurfaced and the shop was moved.', ['progress resurfaced', 'past moved']],
		['A fine may be charged, it cannot be refunded and it can be paid online.', ['may charged', 'cannot refunded', 'can paid']],
		['The board are to be told.', ['duty told']],
		['It must now be licensed or it causes the load to be refused.', ['duty licensed', 'bare refused']],
		[
			"That's handled here and the home isn't counted, after action being taken.",
			['present handled', 'present counted', 'bare taken'],
		],
		['Visits get cancelled.', ['get cancelled']],
		['It is claimed and managed wholly online and then run locally by the council.', ['present claimed']],
		['It must be sent with a form signed by a nurse.', ['duty sent']],
	])('%s', (sentence, forms) => {
		expect(found(sentence)).toEqual(forms);
	});

	it.each([
		'The library is closed and the road is red.',
		'Bands are set by the Valuation Office.',
		'You are interested in it and have been to a class.',
		'These are protected trees. Get printed copies.',
		"That's already used the grant.",
		'It is checked, signed and stamped by a clerk.',
		'It is needless to say that this is difficult.',
	])('finds none in: %s', (sentence) => {
		expect(found(sentence)).toEqual([]);
	});

	it('takes a way or a time for no doer', () => {
		expect(found('Letters will be sent by post. It must be paid by 5 June.')).toEqual(['will sent', 'duty paid']);
	});
});
