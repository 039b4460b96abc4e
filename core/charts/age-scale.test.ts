import { describe, expect, test } from 'vitest';
import { sampleAudit } from '../../tests/sample-audit.ts';
import { ageScale } from './age-scale.ts';

const scaleOf = (age: number, grade = 10) => {
	const { facts } = sampleAudit();
	const readingAge = { grade: age - 5, age, words: 200, sentences: 10 };
	const settings = { grade, 'very-hard': 12 };
	return ageScale({ facts: { ...facts, readingAge }, checked: [{ rule: 'reading-grade', status: 'ran', settings, looked: 1 }] });
};
const place = (age: number): number =>
	Number.parseFloat(scaleOf(age)?.drawing.marks.find(({ attributes }) => attributes.class === 'mark-here')?.attributes.cx ?? '');

describe('ageScale', () => {
	test('is nothing without a reading age', () => {
		const { readingAge, ...facts } = sampleAudit().facts;
		expect(ageScale({ facts, checked: [] })).toBeUndefined();
	});

	test('stands further along the harder the page is, and stays on the scale', () => {
		expect(place(9)).toBeLessThan(place(12));
		expect(place(12)).toBeLessThan(place(17));
		expect(place(23)).toBe(place(18));
		expect(place(5)).toBe(place(8));
		expect(place(8)).toBeLessThan(place(9));
	});

	test('says the true number, also off the scale', () => {
		expect(scaleOf(23)?.drawing.marks.find(({ attributes }) => attributes.class === 'mark-value')?.text).toBe('23');
		expect(scaleOf(23)?.drawing.description).toContain('23');
	});

	test('aims for 9, or for what the house style names', () => {
		expect(scaleOf(14)).toMatchObject({ aim: 9, ownAim: false });
		expect(scaleOf(14, 7)).toMatchObject({ aim: 12, ownAim: true });
	});
});
