import { describe, expect, it } from 'vitest';
import { countWords, isMostlyNames, sentences, words } from './text.ts';

const split = (text: string): string[] => sentences(text).map((sentence) => sentence.text);

describe('a sentence ends', () => {
	it.each([
		['at a full stop, question mark or exclamation mark', 'Do you rent?| If so, tell us.| Yes!| Use the form.'],
		['after a price, a decimal or a version number', 'It costs £4.50.| Pay online.| Version 2.1.3 is out.'],
		['after a time', 'Open from 9.30am.| Closed on Sundays.'],
		["after 'p.m.' where a new sentence follows", 'We close at 5 p.m.| The car park stays open.'],
		["after 'etc.' where a capital follows", 'Bring paint, oil, etc.| Take them to the tip.'],
		["after 'Rd.' where the next word starts a sentence", "Go to St. Mary's Rd.| You can park there."],
		["after 'no' as an answer", 'The answer is no.| You cannot.'],
		[
			'after an email address or a web address',
			'Email council.tax@example.gov.uk.| Or go to www.example.gov.uk.| Select your street.',
		],
		['after a single capital letter that is no initial', 'You are in band D.| You pay £1,900.'],
		['inside closing quotation marks and brackets', "Select 'Start now.'| Then pay.| (Not by cheque.)| Keep the receipt."],
		['after three dots before a capital', 'Wait...| The page is loading.'],
		['where the space after the stop was forgotten', 'Pay online.|You can also call.'],
		['at a bullet typed into the text', 'paper| • glass| • cans'],
		['at each number of a list typed into one block', '1. Rinse the can| 2. Squash it| 3. Put it in the box'],
		[
			'before a sentence that opens with a number or a quotation mark',
			"Apply now.| 40 places are left.| 'Early' means before May.",
		],
	])('%s', (_, marked) => {
		expect(split(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((part) => part.replace(/^[\s•]+/, '')));
	});
});

describe('a sentence goes on', () => {
	it.each([
		['after a title and initials', 'Write to Mrs. A. B. Jones or Cllr. Smith.'],
		['between initials', 'Cllr J. A. Patel will count the votes.'],
		["after 'St.' and 'Rd.' in an address", "The office is on St. Mary's Rd. next to the bank."],
		["after 'no.', 'para.', 's.' and 'p.' before a number", 'See no. 4, para. 4.2, s. 106 and p. 55 of the plan.'],
		["after 'e.g.', 'i.e.' and 'approx.'", 'Bring proof, e.g. A4 copies, i.e. Two bills, approx. 10 pages.'],
		["after 'a.m.' before the name of a day", 'Open 9 a.m. Monday to Friday.'],
		["after 'etc.' before a small letter", 'Bring paint, oil, etc. to the tip.'],
		['after dots that leave something out', 'The rules ... apply to every home.'],
		['after the number of a list item', '4.2. Fees for a market stall'],
		['after an initialism with stops before a name', 'We wrote to the U.S. Embassy in London.'],
		['after an exclamation mark in a name', 'She works at Yahoo! in the town centre.'],
		['inside a web address', 'Go to www.example.gov.uk/bins.html to see your bin day.'],
		['at a small letter after quoted speech', "He asked 'Is it free?' and then left."],
	])('%s', (_, text) => {
		expect(split(text)).toEqual([text]);
	});
});

describe('sentences', () => {
	it('gives offsets into the text it was given', () => {
		const text = '  Rinse it.  Squash it. ';
		expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Rinse it.', 'Squash it.']);
	});

	it('finds none in a text without words', () => {
		expect(split(' … – ')).toEqual([]);
	});

	it('splits a very long text in less than a second', () => {
		const started = performance.now();
		expect(split(`${'a. '.repeat(50_000)}${'.'.repeat(50_000)} ${' . '.repeat(50_000)}`).length).toBeGreaterThan(0);
		expect(performance.now() - started).toBeLessThan(1000);
	});
});

describe('words', () => {
	it('counts an address, a number, a price and a word with a hyphen as one word each', () => {
		expect(countWords("It's £1,200.50: email bin.team@example.gov.uk, https://example.gov.uk/a?b=c or re-apply.")).toBe(7);
	});

	it('gives offsets into the text it was given', () => {
		const text = 'Pay (in full).';
		expect([...words(text)].map(({ start, end }) => text.slice(start, end))).toEqual(['Pay', 'in', 'full']);
	});
});

describe('a list of names', () => {
	it('is told from a sentence', () => {
		expect(isMostlyNames('Abbey, Barnwood, Barton and Tredworth, Elmbridge, Grange, Hucclecote and Kingsholm')).toBe(true);
		expect(isMostlyNames('Example Council, Civic Centre, 1 High Street, Exampleton, EX1 1AA')).toBe(true);
		expect(isMostlyNames('You can pay your Council Tax by Direct Debit or at a Post Office.')).toBe(false);
	});
});
