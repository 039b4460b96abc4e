import { describe, expect, it } from 'vitest';
import { languageOf } from './language.ts';

describe('the language of a block', () => {
	it('is what its words show, whatever the page declares', () => {
		expect(languageOf('Gallwch wneud cais am fin newydd ar ein gwefan neu yn y llyfrgell.', 'en')).toBe('cy');
		expect(languageOf('You can apply for a new bin on our website or at the library.', 'cy')).toBe('en');
		expect(languageOf('Tha a’ Chomhairle a’ toirt seachad seirbheisean do mhuinntir na sgìre agus airson an àite.', 'en')).toBe(
			'gd',
		);
	});

	it('is what is declared where there are too few words to tell', () => {
		expect(languageOf('Casgliadau gwastraff gardd', 'cy')).toBe('cy');
		expect(languageOf('Council tax', 'en-GB')).toBe('en');
		expect(languageOf('Council tax', '')).toBe('');
	});

	it('stays English for a paragraph full of names', () => {
		expect(
			languageOf('Llandrindod, Builth, Rhayader and Llanwrtyd have bins that we empty on the first Monday of the month.', 'en'),
		).toBe('en');
	});

	it('is unknown for filler Latin and for a long list of names', () => {
		const latin =
			'Lorem ipsum dolor sit amet, consectetur adipiscing elit. Vestibulum vitae mauris ac sapien lacinia vehicula consectetur sit amet turpis.';
		expect(languageOf(latin, 'en')).toBe('und');
	});

	it('is never English in another script', () => {
		expect(languageOf('Συμβούλιο της πόλης', 'en')).toBe('');
		expect(languageOf('مجلس المدينة يقدم الخدمات', 'ar')).toBe('ar');
	});
});
