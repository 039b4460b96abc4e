import { describe, expect, it } from 'vitest';
import { splitHint } from './split-hint.ts';

describe('splitHint', () => {
	it.each([
		[
			'You can bring a van to the tip on any weekday in the year, but you need a permit that you must book at least 2 days before you come.',
			'but you need',
		],
		[
			'We look at your form as soon as it comes in and we write to you within 10 working days of the day on which we got it.',
			'and we write',
		],
		[
			'Pay your rent online with a card at any time of the day; the old machine at the town hall no longer takes cash or cheques.',
			'the old machine',
		],
		[
			'You must tell us the date on which you got the keys to your new home from the landlord if you want us to move your account to it.',
			'if you want',
		],
		[
			'The crew left a tag on your bin to say that it was too heavy to lift, which means that you have to take some of the waste out.',
			'which means that',
		],
		[
			'Send us the form that came with the letter we wrote to you in March of last year about the trees at the end of the garden of number 4.',
			undefined,
		],
	])('%s', (sentence, words) => {
		expect(splitHint(sentence)).toBe(words);
	});

	it('takes the place nearest the middle', () => {
		const sentence =
			'If you move you must tell us, and we will change your bill, and we will send it to your new address within 14 days of the date on which you told us about it.';
		expect(splitHint(sentence)).toBe('and we will');
	});

	it('is quick on hostile text', () => {
		const from = performance.now();
		splitHint(`${'and, which, but; '.repeat(20_000)}end`);
		expect(performance.now() - from).toBeLessThan(1000);
	});
});
