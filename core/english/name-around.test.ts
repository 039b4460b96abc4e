import { describe, expect, it } from 'vitest';
import { isNameAfter, isNameBefore, opensPhrase } from './name-around.ts';

const at = (text: string): number => text.indexOf('Council');
const before = (text: string): boolean => isNameBefore(text, at(text), new Set([0]));
const after = (text: string): boolean => isNameAfter(text, at(text) + 'Council'.length);

describe('isNameBefore', () => {
	it.each(['Ask Example Council', 'The Leader of the Council', 'The London Borough Council', 'UK Council'])(
		'is true of %s',
		(text) => {
			expect(before(text)).toBe(true);
		},
	);
	it.each(['The Council meets', 'Members of the Council', 'We and the Council', 'Every Council'])('is false of %s', (text) => {
		expect(before(text)).toBe(false);
	});
});

describe('isNameAfter', () => {
	it('sees names that go on', () => {
		expect(['the Council House', 'the Council of Europe', 'the Council 2004', "the Council's House"].map(after)).toEqual([
			true,
			true,
			true,
			true,
		]);
		expect(['the Council meets', 'the Council for 3 years', 'the Council. We'].map(after)).toEqual([false, false, false]);
	});
});

describe('opensPhrase', () => {
	it('is true at the first word after a mark that opens something', () => {
		expect(['Council', 'Note: Council', '(Council', 'a - Council', '"Council'].map((text) => opensPhrase(text, at(text)))).toEqual([
			true,
			true,
			true,
			true,
			true,
		]);
		expect(opensPhrase('the Council', 4)).toBe(false);
	});
});
