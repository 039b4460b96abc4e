import { expect, test } from 'vitest';
import type { FieldFacts } from '../element-facts.ts';
import { isReddish, markOf } from './error-looks.ts';

const FIELD: FieldFacts = {
	type: 'text',
	form: 0,
	name: 'Name',
	labels: [],
	described: '',
	notes: [],
	groups: [],
	inTable: false,
	search: false,
	invalid: false,
	border: 'rgb(11, 12, 12)',
	background: 'rgb(255, 255, 255)',
};

test.each(['rgb(223, 48, 52)', 'rgb(212, 53, 28)', 'rgb(250, 225, 225)', 'rgba(255, 0, 0, 0.5)'])('%s is red', (color) => {
	expect(isReddish(color)).toBe(true);
});

test.each([
	'rgb(0, 0, 0)',
	'rgb(255, 255, 255)',
	'rgb(29, 112, 184)',
	'rgb(255, 221, 0)',
	'rgba(255, 0, 0, 0)',
	'rgb(90, 40, 100)',
	'',
])('%s is not red', (color) => {
	expect(isReddish(color)).toBe(false);
});

test('a field is marked by its border, its background, its label, or for screen readers', () => {
	expect(markOf(FIELD)).toBeUndefined();
	expect(markOf({ ...FIELD, border: 'rgb(212, 53, 28)' })).toBe('colour');
	expect(markOf({ ...FIELD, background: 'rgb(250, 225, 225)' })).toBe('colour');
	expect(markOf({ ...FIELD, labels: [{ words: 'Name', tie: 'for', shown: true, color: 'rgb(255, 0, 0)' }] })).toBe('colour');
	expect(markOf({ ...FIELD, invalid: true })).toBe('code');
});
