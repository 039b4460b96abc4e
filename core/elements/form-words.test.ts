import { describe, expect, test } from 'vitest';
import type { NoteFacts } from '../element-facts.ts';
import { isErrorSummary, isHint, isMark, labelWords, saysOnlyWrong, soundsLikeError } from './form-words.ts';

const note = (words: string, at: NoteFacts['at']): NoteFacts => ({
	words,
	at,
	inLabel: false,
	tied: false,
	heading: false,
	link: false,
});

describe('marks and hints', () => {
	test.each(['*', '(optional)', 'Optional', 'required', '£', '( * )', 'kg', '00'])('%s is a mark', (words) => {
		expect(isMark(words)).toBe(true);
	});

	test('between label and field a sentence is a hint; after it only one that says how to fill it in', () => {
		expect(isHint(note('It is on your payslip.', 'between'))).toBe(true);
		expect(isHint(note('We reply in two days.', 'after'))).toBe(false);
		expect(isHint(note('For example, AB 12', 'after'))).toBe(true);
		expect(isHint(note('(optional)', 'between'))).toBe(false);
		expect(isHint({ ...note('Help with your postcode', 'between'), link: true })).toBe(false);
		expect(isHint(note('Error: the name is missing', 'between'))).toBe(false);
	});
});

describe('errors', () => {
	test.each([
		'is not valid',
		'Invalid email',
		'Error: invalid value',
		'The date entered is incorrect.',
		'Not in the required format',
		'There is an error',
		'Wrong format',
	])('%s says only that something is wrong', (words) => {
		expect(saysOnlyWrong(words)).toBe('wrong');
	});

	test.each(['Enter your name', 'Enter a date after 31 March', 'Password is incorrect', 'Tell us what is wrong with it today'])(
		'%s does not',
		(words) => {
			expect(saysOnlyWrong(words)).toBeUndefined();
		},
	);

	test('to ask for what is valid does not say what that is', () => {
		expect(saysOnlyWrong('Please enter a valid postcode')).toBe('asks for valid');
		expect(saysOnlyWrong('Error: Enter a National Insurance number in the correct format')).toBe('asks for valid');
		expect(saysOnlyWrong('Enter a valid postcode, such as EX1 1AA')).toBeUndefined();
	});

	test('what people have to do is said in many ways', () => {
		for (const words of ['Enter a name', 'Number is missing', 'This field is required', 'Select one'])
			expect(soundsLikeError(words)).toBe(true);
		for (const words of ['Passport number', 'As on your card']) expect(soundsLikeError(words)).toBe(false);
	});
});

describe('summaries of errors', () => {
	test.each([
		'There is a problem',
		'There was a problem. You need to fix the errors.',
		'There were 3 errors on this page',
		'There is a problem with your form',
		'You need to fix the errors on this page before continuing.',
		'Please correct the highlighted fields',
		'Your form contains errors',
		'Sorry, there are problems',
		'3 fields have errors',
	])('%s', (words) => {
		expect(isErrorSummary(words)).toBe(true);
	});

	test.each([
		'There is a problem with our phone lines',
		'If there is a problem, call us',
		'Report a problem',
		'There are errors in many old maps of the county, so check with us before you rely on one.',
		'Fix a street light',
		'Please check your answers',
	])('%s is none', (words) => {
		expect(isErrorSummary(words)).toBe(false);
	});
});

test('labels are the same whatever stands around their words', () => {
	expect(['Name *', 'Name:', ' name (optional)'].map(labelWords)).toEqual(['name', 'name', 'name']);
});
