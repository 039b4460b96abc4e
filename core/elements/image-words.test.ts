import { describe, expect, it } from 'vitest';
import { isFileName, isPictureOfText } from './image-words.ts';

describe('a description that is a file name', () => {
	it.each(['IMG_2043', 'DSC00412.JPG', 'food-caddy_v2_final.png', 'bin_lorry', 'autumn-fair-2', '3f2a9c01d4e5b6a7', 'scan 12'])(
		'%s',
		(words) => expect(isFileName(words)).toBe(true),
	);
	it.each(['COVID-19', 'Step-by-step', 'Room B204', 'Bin lorry', 'Zone A', '2026-27', 'self-service', 'A4'])('is not %s', (words) =>
		expect(isFileName(words)).toBe(false),
	);
});

describe('a picture of words', () => {
	it.each([
		{ src: '/files/christmas-poster.png' },
		{ src: '/files/A5FlyerFinal.jpg?v=2' },
		{ src: 'https://cdn.example.org/budget%20infographic.png' },
		{ alt: 'A leaflet about voter ID' },
		{ alt: 'Summer swimming challenge poster' },
		{ alt: 'Taflen am ailgylchu' },
	])('is $src $alt', (attributes) => expect(isPictureOfText(attributes)).toBe(true));
	it.each([
		{ src: '/files/imposter.png' },
		{ src: '/leaflet/tiles/12.png' },
		{ src: '/icons/leaflet-icon.svg' },
		{ src: 'data:image/png;base64,poster' },
		{ alt: 'Volunteer with a poster for the fair' },
		{ alt: 'Poster board in the hall' },
		{ alt: 'Leaflets on a table' },
	])('is not $src $alt', (attributes) => expect(isPictureOfText(attributes)).toBe(false));
});
