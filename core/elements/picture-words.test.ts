import { expect, test } from 'vitest';
import { sampleElement } from '../../tests/sample-element.ts';
import type { Block, ElementFacts } from '../content.ts';
import {
	bansOf,
	factsIn,
	factsOrMapIn,
	fileWords,
	pictureSize,
	saysSame,
	saysWarning,
	speaksOfPicture,
	warnsOf,
} from './picture-words.ts';

test('takes the name of a file apart', () => {
	expect(fileWords('/files/Annual-BudgetChart_2.png?v=1')).toEqual(['annual', 'budget', 'chart']);
	expect(fileWords('a%20plan.gif#x')).toEqual(['a', 'plan']);
	expect(fileWords('data:image/png;base64,chart')).toEqual([]);
});

test('knows what holds facts or warns, and what is design', () => {
	expect(factsIn('/bus-timetable.png')).toBe('timetable');
	expect(factsIn('/chart-icon.png')).toBeUndefined();
	expect(factsIn('/ward-map.png')).toBeUndefined();
	expect(factsOrMapIn('/ward-map.png')).toBe('map');
	expect(factsOrMapIn('/map-pin.png')).toBeUndefined();
	expect(warnsOf('/icon-important.png')).toBe('important');
	expect(bansOf('/no-swimming.png')).toBe('no swimming');
	expect(bansOf('/park_closed.png')).toBe('closed');
	expect(bansOf('/no-image.png')).toBeUndefined();
	expect(bansOf('/accordion-closed.svg')).toBeUndefined();
	expect(saysSame('Do not swim here', 'no swimming')).toBe(true);
	expect(saysSame('Tested in June', 'no swimming')).toBe(false);
	expect(saysWarning('Warning: no entry')).toBe(true);
	expect(saysWarning('No entry')).toBe(false);
});

test('finds the words that speak of a picture', () => {
	const block = (id: number, text: string): Block => ({
		id,
		kind: 'paragraph',
		text,
		shown: text,
		lang: 'en',
		section: [],
		quoted: false,
		uppercase: false,
		spans: [],
	});
	const picture = (at: number): ElementFacts =>
		sampleElement({
			tag: 'img',
			attributes: { width: '100%', height: '20px' },
			text: '',
			name: '',
			at,
			box: { width: 300, height: 10 },
		});
	const blocks = [block(0, 'The map below shows the zones.'), block(1, 'Pay online.'), block(2, 'Find out what the image does.')];
	expect(speaksOfPicture(picture(1), blocks)?.id).toBe(0);
	expect(speaksOfPicture(picture(3), blocks)).toBeUndefined();
	expect(pictureSize(picture(1))).toEqual({ width: 300, height: 20 });
});
