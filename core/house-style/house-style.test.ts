import { describe, expect, it, test } from 'vitest';
import { nearest } from '../nearest.ts';
import { GOVUK, type HouseStyle, isAllowedWord, isOwnHost, ruleSettings, ruleState, supplierOf } from './house-style.ts';

const styled = (change: Partial<HouseStyle>): HouseStyle => ({ ...GOVUK, name: 'Sampleton', ...change });

describe('thresholds', () => {
	const rule = { id: 'long-paragraph', settings: { sentences: 5, words: 100, strict: true } };

	it('are the rule’s own where nobody says otherwise', () => {
		expect(ruleSettings(GOVUK, rule)).toEqual(rule.settings);
		expect(ruleSettings(styled({ rules: { 'long-paragraph': 'consider' } }), rule)).toEqual(rule.settings);
		expect(ruleSettings(GOVUK, { id: 'please' })).toEqual({});
	});

	it('change one by one', () => {
		const style = styled({ rules: { 'long-paragraph': { severity: 'consider', words: 80, strict: false } } });
		expect(ruleSettings(style, rule)).toEqual({ sentences: 5, words: 80, strict: false });
	});

	it('of an older style that the rule no longer has, or has otherwise, are left out', () => {
		const style = styled({ rules: { 'long-paragraph': { lines: 4, words: '80', constructor: 1 } } });
		expect(ruleSettings(style, rule)).toEqual(rule.settings);
	});
});

describe('the reading age', () => {
	const rule = { id: 'reading-grade', settings: { grade: 10, 'very-hard': 12 } };

	test.each([
		[9, 4, 12],
		[13, 8, 12],
		[15, 10, 12],
		[18, 13, 15],
	])('of %i makes pages hard above grade %i and very hard above %i', (readingAge, grade, veryHard) => {
		expect(ruleSettings(styled({ readingAge }), rule)).toEqual({ grade, 'very-hard': veryHard });
	});

	it('gives way to thresholds that are named, and touches no other rule', () => {
		const style = styled({ readingAge: 9, rules: { 'reading-grade': { grade: 7 } } });
		expect(ruleSettings(style, rule)).toEqual({ grade: 7, 'very-hard': 12 });
		expect(ruleSettings(style, { id: 'other', settings: { grade: 10 } })).toEqual({ grade: 10 });
	});
});

describe('a rule', () => {
	const usual = { id: 'please', severity: 'should' } as const;
	const asked = { ...usual, off: 'Few councils want it.' };

	test.each([
		[undefined, true, false, 'should'],
		['on', true, true, 'should'],
		['off', false, false, 'should'],
		['should', true, true, 'should'],
		['consider', true, true, 'consider'],
		[{}, true, true, 'should'],
		[{ words: 3 }, true, true, 'should'],
		[{ severity: 'consider', words: 3 }, true, true, 'consider'],
		[{ severity: 'must' }, true, true, 'should'],
	] as const)('with %j', (choice, on, onIfAsked, severity) => {
		const style = choice === undefined ? GOVUK : styled({ rules: { please: choice } });
		expect(ruleState(style, usual)).toEqual({ on, severity });
		expect(ruleState(style, asked)).toEqual({ on: onIfAsked, severity });
	});

	it('that is the law stays so when it is only turned on', () => {
		expect(ruleState(styled({ rules: { law: 'on' } }), { id: 'law', severity: 'must' })).toEqual({ on: true, severity: 'must' });
	});
});

describe('own hosts', () => {
	const style = styled({ hosts: ['www.Sampleton.gov.uk', 'news.sampleton.org.uk'] });

	test.each([
		['www.sampleton.gov.uk', true],
		['WWW.SAMPLETON.GOV.UK.', true],
		['sampleton.gov.uk:8443', true],
		['forms.sampleton.gov.uk', true],
		['news.sampleton.org.uk', true],
		['sampleton.org.uk', false],
		['notsampleton.gov.uk', false],
		['sampleton.gov.uk.example.com', false],
		['other.example', true],
		['below.other.example', true],
		['gov.uk', false],
		['', false],
	])('%s: %s', (host, own) => {
		expect(isOwnHost(style, host, 'www.other.example')).toBe(own);
	});

	it('of GOV.UK itself are not all of gov.uk', () => {
		expect(isOwnHost(GOVUK, 'www.sampleton.gov.uk', 'www.gov.uk')).toBe(false);
		expect(isOwnHost(GOVUK, 'www.gov.uk', 'www.gov.uk')).toBe(true);
		expect(isOwnHost(GOVUK, '', '')).toBe(false);
	});
});

it('the nearest entry names the supplier', () => {
	const style = styled({ suppliers: { 'www.example.com': 'Example', 'forms.example.com': 'Forms Ltd' } });
	expect(supplierOf(style, 'a.forms.example.com')).toBe('Forms Ltd');
	expect(supplierOf(style, 'maps.example.com')).toBe('Example');
	expect(supplierOf(style, 'example.org')).toBeUndefined();
	expect(supplierOf(GOVUK, 'example.org')).toBeUndefined();
});

test.each([
	['hub', true],
	['Hub', true],
	[' ‘hub’ ', true],
	['hubs', false],
	['citizen’s  charter', true],
	['', false],
])('words that the council keeps: %s', (text, allowed) => {
	expect(isAllowedWord(styled({ wordsAllowed: ['hub', "Citizen's charter"] }), text)).toBe(allowed);
});

test.each([
	['long-sentense', ['long-sentence']],
	['sentence', ['long-sentence']],
	['Link_Generic', ['link-generic']],
	['pleas', ['please']],
	['gibberish', []],
])('the nearest to %s', (word, wanted) => {
	expect(nearest(word, ['long-sentence', 'link-generic', 'please', 'faq'])).toEqual(wanted);
});
