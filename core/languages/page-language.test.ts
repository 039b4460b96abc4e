import { describe, expect, it } from 'vitest';
import { examplePage } from '../../tests/example-page.ts';
import { languageOf } from './language.ts';
import { pageLanguage } from './page-language.ts';

/** The language of a page of labels, read as the gatherer reads them. */
function found(labels: readonly string[], lang = ''): string {
	const { page } = examplePage(labels.join('\n'));
	return pageLanguage({ lang, blocks: page.blocks.map((block) => ({ ...block, lang: languageOf(block.text, lang) })) });
}

const ENGLISH = [
	'Bins and recycling',
	'Missed bin',
	'Roads and streets',
	'Pothole',
	'Noise or smoke',
	'Council tax',
	'Dog fouling',
];
const SINGLE = ['Pay', 'Report', 'Apply', 'Housing', 'Planning', 'Libraries'];
const WELSH = [
	'Biniau ac ailgylchu',
	'Ffyrdd a strydoedd',
	'Treth y cyngor',
	'Talu am barcio',
	'Gwasanaethau yn y sir',
	'Cysylltu â ni',
];
const GERMAN = ['Abfall und Recycling', 'Straßen und Wege', 'Schule', 'Wohnen im Alter', 'Steuern für Hunde', 'Kontakt'];
const NAMES = ['Abbeydale', 'Barnwood', 'Hucclecote', 'Longlevens', 'Podsmead', 'Tuffley'];

describe('the language of a page of labels, none long enough to tell by itself', () => {
	it.each([
		['English with small words', ENGLISH],
		['English words that stand alone', SINGLE],
	])('is English for %s, where nothing is declared', (_name, labels) => expect(found(labels)).toBe('en'));

	it('is Welsh for Welsh labels', () => expect(found(WELSH)).toBe('cy'));

	it.each([
		['German labels', GERMAN],
		['names of places', NAMES],
		['no words', ['1', '2']],
	])('is not guessed for %s', (_name, labels) => expect(found(labels)).toBe(''));

	it('is what the page declares, where it does', () => expect(found(ENGLISH, 'cy')).toBe('cy'));
});
