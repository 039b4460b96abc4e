import { describe, expect, it } from 'vitest';
import { ENGLISH, GAELIC, IRISH, OTHERS, WELSH } from '../../tests/sentences.ts';
import { languageOf, otherLanguageOf, primaryLanguage } from './language.ts';

const SAMPLES = [
	['en', ENGLISH],
	['cy', WELSH],
	['gd', GAELIC],
	['ga', IRISH],
] as const;

describe('the language of a block', () => {
	describe.each(SAMPLES)('in %s', (language, sentences) => {
		it('is tested with at least 40 sentences', () => expect(sentences.length).toBeGreaterThanOrEqual(40));

		it.each(sentences)('is what its words show: %s', (sentence) => {
			for (const declared of ['en', 'en-GB', 'cy', 'gd', 'ga', '']) {
				const found = languageOf(sentence, declared);
				// Of a line that could be a name or a label the page is believed, or nobody.
				expect([language, 'und', ...(declared === '' ? [''] : [])]).toContain(
					found === primaryLanguage(declared) ? language : found,
				);
			}
			expect(languageOf(sentence, language)).toBe(language);
		});

		it('is seen in nearly every sentence that is marked as another', () => {
			for (const [declared] of SAMPLES) {
				const seen = sentences.filter((sentence) => languageOf(sentence, declared) === language);
				expect(seen.length / sentences.length).toBeGreaterThanOrEqual(0.95);
			}
		});
	});

	it.each(OTHERS)('is undecided: %s', (sentence) => {
		expect(languageOf(sentence, 'en')).toBe('und');
	});

	it('is what is declared where we do not know the language', () => {
		expect(languageOf('Vous pouvez payer votre taxe locale en ligne ou par téléphone avec une carte.', 'fr')).toBe('fr');
	});

	it('is what is declared where there are too few words to tell', () => {
		expect(languageOf('Casgliadau gwastraff gardd', 'cy')).toBe('cy');
		expect(languageOf('Council tax', 'en-GB')).toBe('en');
		expect(languageOf('Council tax', '')).toBe('');
	});

	it('is undecided for a long list of names', () => {
		const streets =
			'Abbey, Barnwood, Barton, Coney Hill, Elmbridge, Grange, Hucclecote, Kingsholm, Kingsway, Longlevens, Matson, Moreland, Podsmead, Tuffley';
		expect(languageOf(streets, 'en')).toBe('und');
		expect(languageOf('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, Christmas Day', 'en')).toBe('en');
	});

	it('is what is declared for a long list of things', () => {
		const list =
			'Excluded: garage doors, greenhouses, car parts, gas bottles, kitchen units, asbestos, fencing, paint, fridges, soil';
		expect(languageOf(list, 'en')).toBe('en');
		expect(
			languageOf('A full set has a 140 litre refuse bin, recycling boxes, lids, caddy and blue bag for each household', 'en'),
		).toBe('en');
	});

	it('is never English in another script', () => {
		expect(languageOf('Συμβούλιο της πόλης', 'en')).toBe('und');
		expect(languageOf('مجلس المدينة يقدم الخدمات', 'ar')).toBe('ar');
	});
});

describe('the language of a sentence in a block of another', () => {
	it.each(SAMPLES.filter(([language]) => language !== 'en'))('is seen for most of %s', (language, sentences) => {
		const seen = sentences.filter((sentence) => otherLanguageOf(sentence, 'en') === language);
		expect(seen.length / sentences.length).toBeGreaterThanOrEqual(0.9);
	});

	it.each(ENGLISH)('is never another for %s', (sentence) => {
		expect(otherLanguageOf(sentence, 'en')).toBeUndefined();
	});

	it.each(OTHERS)('is not guessed for %s', (sentence) => {
		expect(otherLanguageOf(sentence, 'en')).toBeUndefined();
	});

	it('may have as few as four words', () => {
		expect(otherLanguageOf("Mae'r ddogfen hon ar gael yn Gymraeg.", 'en')).toBe('cy');
		expect(otherLanguageOf('Croeso i Gymru', 'en')).toBeUndefined();
		expect(otherLanguageOf('Heol y Bont a Stryd yr Eglwys', 'en')).toBeUndefined();
	});
});
