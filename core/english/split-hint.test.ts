import { describe, expect, it } from 'vitest';
import { listHint, splitHint } from './split-hint.ts';

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
			undefined,
		],
		[
			'The crew left a tag on your bin to say that it was too heavy to lift, which means that you have to take some of the waste out.',
			undefined,
		],
		[
			'Send us the form that came with the letter we wrote to you in March of last year about the trees at the end of the garden of number 4.',
			undefined,
		],
		[
			'Before we grant a permit our staff will decide if the proposed driver and the owner of the van have shown that the van is safe to use in the town.',
			undefined,
		],
		[
			'A shared house is a home for 3 to 6 people from more than one family, as their only home, who share basic rooms such as a kitchen.',
			undefined,
		],
		[
			'An account saves you time with forms that know your name and your address when completing forms and lets you see what you asked us for.',
			undefined,
		],
		[
			'You get this if you live with a carer who has a licence; the higher rate for children with 3 or more needs; or the lower rate for adults.',
			undefined,
		],
		[
			'You pay a fare of £1 at each stop on the line, on showing a valid pass, after 9:30am on weekdays and at any time at weekends and on holidays.',
			undefined,
		],
		[
			'If the roof of your shed is low you may not need to apply, or you can ask us for a letter if you want to prove that the work is legal.',
			undefined,
		],
		[
			'We can help you to put out your bins if you find that hard because of your age or your health and there is no one else at home with you.',
			undefined,
		],
		[
			'You can have a bigger bin if you recycle all that you can at home in the boxes that we gave you and you have more than 5 people at home.',
			undefined,
		],
		[
			'Bills will be clearer and help will be easier to find when the councils join next year — without changing the help for those who need it most.',
			undefined,
		],
		[
			'We offer advice before you apply, and a talk with a planner early on is worth the money — it can show what people may object to later.',
			'it can show',
		],
		[
			'If you get the old benefit you will have a letter from the department this year — don’t do anything before it comes, or you may lose money.',
			'don’t do anything',
		],
		[
			'The rules are stricter for a listed building or where an old permission took your rights away — always check the history of the house before you begin.',
			'always check the',
		],
		[
			'The bus pass team can help with the form on any weekday; old passes by post or by hand take up to 3 weeks to come back to you.',
			'old passes by',
		],
		[
			'You must make sure that you and the other drivers have a licence and the van and the trailer are insured for the whole of the year.',
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

	it.each([
		[
			'Have copies ready: proof of who you are, proof of where you live, proof of what you earn and a letter from your doctor (not a card).',
			"Could the part from 'proof of who' be a list?",
		],
		[
			'Say why you appeal: your form was refused, you disagree with a condition, it took too long or you are appealing a notice.',
			"Could the part from 'your form was' be a list?",
		],
		[
			'You can pay by phone, by post, at any Post Office, at a shop or in person at our office.',
			'Would a list help? It has 4 or more things in a row.',
		],
		['Bring a bill, a bank statement and a letter from your landlord.', undefined],
		['The grant, which you may get if you rent, depends on the area, and we look at it each year.', undefined],
		['Have these: a bill and a letter.', undefined],
		['In 2015, green power, mainly from wind and water, made most of what we used.', undefined],
		['In May the pool opens, the gym and the hall follow in June, and we tell you by email.', undefined],
	])('sees a list: %s', (sentence, hint) => {
		expect(listHint(sentence)).toBe(hint);
	});
});
