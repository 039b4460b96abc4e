import { describe, expect, it } from 'vitest';
import { samplePicture } from '../../tests/sample-picture.ts';
import { altFor, shownSize } from './picture.ts';

const page = { title: 'Bins - Sampleton Council', url: 'https://www.sampleton.gov.uk/bins' };

describe('what a picture shows', () => {
	it('is said in a sentence: the words, or what the finding is about', () => {
		expect(altFor({ title: 'Long sentence', quote: 'by  reason\nof' }, page)).toBe(
			'The words ‘by reason of’ on the page ‘Bins - Sampleton Council’, marked.',
		);
		expect(altFor({ title: 'Picture has no text description' }, page)).toBe(
			'A part of the page ‘Bins - Sampleton Council’ with a line around it, for the finding ‘Picture has no text description’.',
		);
	});

	it('is short, and of whole characters', () => {
		const alt = altFor({ title: '', quote: '🗑'.repeat(1_000) }, { ...page, title: 'x'.repeat(5_000) });
		expect(alt.length).toBeLessThan(400);
		expect(alt.isWellFormed()).toBe(true);
	});
});

describe('the size of a picture', () => {
	it('is what it was on the screen, however many pixels the screen has', () => {
		expect(shownSize(samplePicture({ width: 1_120, height: 401, scale: 2 }))).toEqual({ width: 560, height: 201 });
	});
});
