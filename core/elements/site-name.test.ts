import { describe, expect, it } from 'vitest';
import { holdsName, isPublicBody, plainWords, spellsSite } from './site-name.ts';

describe('words that name the site', () => {
	it.each([
		['Get advice from Shelter', 'england.shelter.org.uk'],
		['check your notice with citizens advice', 'citizensadvice.org.uk'],
		['YoungMinds guides', 'youngminds.org.uk'],
		['the reserves team at RSPB', 'rspb.org.uk'],
		['Age UK', 'ageuk.org.uk'],
		['National Autistic Society', 'nas.org.uk'],
		['Shelter helpline', 'sheltercymru.org.uk'],
	])("'%s' of %s", (text, host) => {
		expect(spellsSite(text, host)).toBe(true);
	});

	it.each([
		['book a sitting service', 'sittersbooking.example.org'],
		['an online chat with a counsellor', 'chatsafe.example.org'],
		['Pay for parking with your phone', 'ringpay.example.org'],
		['get free help to make a budget', 'stepchange.org'],
	])("are not in '%s' of %s", (text, host) => {
		expect(spellsSite(text, host)).toBe(false);
	});
});

describe('a name', () => {
	it.each(['Get help from Mind', 'use the Turn2us calculator', 'see eBay'])("is in '%s'", (text) => {
		expect(holdsName(text)).toBe(true);
	});

	it.each(['Get free help', 'claim Universal Credit on Monday', 'Guides (PDF)'])("is not in '%s'", (text) => {
		expect(holdsName(text)).toBe(false);
	});
});

describe('plain words', () => {
	it.each([
		['Age UK', 'ageuk.org.uk', []],
		['the Shelter website', 'shelter.org.uk', []],
		['local food bank', 'foodbanks.example.org', []],
		['claim Universal Credit', 'example.org', ['claim', 'scheme']],
		['check what you can get', 'example.org', ['check', 'what', 'you', 'can', 'get']],
	])("of '%s' for %s", (text, host, left) => {
		expect(plainWords(text, host)).toEqual(left);
	});
});

it('knows sites of government', () => {
	expect(['gov.uk', 'food.gov.uk', 'nhs.uk', 'example.org'].map(isPublicBody)).toEqual([true, true, true, false]);
});
