import { describe, expect, it } from 'vitest';
import type { Block } from '../content.ts';
import { isConfirmed, isFormQuestion, isQuestion } from './question.ts';

const block = (kind: Block['kind'], text: string, level?: number): Block => ({
	id: 0,
	kind,
	...(level === undefined ? {} : { level }),
	text,
	shown: text,
	lang: 'en',
	section: [],
	quoted: false,
	uppercase: false,
	spans: [],
});

describe('a question', () => {
	it.each([
		'Who can apply?',
		'How do I pay',
		'What is a design code',
		'How much does it cost',
		'Is there a fee',
		'Moving home? Tell us',
	])('is: %s', (text) => expect(isQuestion(text)).toBe(true));

	it.each([
		'What goes in the green bin',
		'Who can apply',
		'How we spend your money',
		'Have your say',
		'Do it online',
		'Will writing',
		'What happens when it is your turn',
		'Was this page helpful?',
		"The 'Can I park here?' app",
	])('is not: %s', (text) => expect(isQuestion(text)).toBe(false));
});

describe('a question of a form', () => {
	it('has its answer field after it', () => {
		expect(isFormQuestion(block('heading', 'What bins do you need?', 3), block('label', 'Green bin'), 0)).toBe(true);
		expect(isFormQuestion(block('heading', 'What bins do you need?', 3), block('paragraph', 'Most homes need two.'), 0)).toBe(
			false,
		);
	});

	it('is the title of a page that asks the reader, not one that speaks as the reader', () => {
		expect(isFormQuestion(block('heading', 'What is your address?', 1), undefined, 0)).toBe(true);
		expect(isFormQuestion(block('heading', 'Do I need your permission?', 1), undefined, 0)).toBe(false);
	});
});

describe('a question that a button answers', () => {
	it('has a button that says yes, or the question again', () => {
		const heading = block('heading', 'Is your age correct?', 1);
		expect(isConfirmed(heading, [heading, block('button', 'Yes, this is correct')])).toBe(true);
		expect(isConfirmed(heading, [heading, block('button', 'Is your age correct?')])).toBe(true);
		expect(isConfirmed(heading, [heading, block('button', 'Search')])).toBe(false);
		expect(isConfirmed({ ...heading, level: 2 }, [block('button', 'Yes')])).toBe(false);
	});
});
