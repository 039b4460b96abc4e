import { actRule } from '../../scripts/act-rule.ts';

const FEW = 'Too few words to be certain of a language.';
const page = (lang: string, title: string, body: string): string =>
	`<html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`;

const ENGLISH = `<p>You can pay for a bin for your garden waste, and we will empty it every two weeks from March. Put the bin at the
edge of the road by 7am, with its lid shut. If you do not have room for a bin, you can take your garden waste to the tip.</p>`;
const WELSH_IDIOM = `<blockquote><p>‘Mae hi’n bwrw hen wragedd a ffyn’</p></blockquote><p lang="en">Word by word, these Welsh words
say that it is raining old women and sticks, but they mean that it rains a lot.</p>`;
const PICTURE = (lang: string): string =>
	`<img src="fireworks.jpg" alt="Fireworks over the town hall"><p lang="${lang}">Blwyddyn newydd dda!</p>`;

export default actRule(
	{ id: 'ucwvc8', name: 'HTML page language subtag matches default language', rules: ['lang-of-parts'] },
	{
		failed: [
			page('da', 'Garden waste', ENGLISH),
			page('cy', 'Hiraeth', '<p>The Welsh word “hiraeth” has no equal in English.</p>'),
			[page('en', 'Bwrw hen wragedd a ffyn', WELSH_IDIOM), FEW],
			[page('cy', 'Fireworks over the town hall', PICTURE('cy')), FEW],
			[
				page(
					'cy',
					'Paris',
					'<img src="fireworks.jpg" aria-labelledby="words"><p lang="en" id="words" hidden>Fireworks over the town hall!</p>',
				),
				'Names of pictures are not judged by their language.',
			],
		],
		passed: [
			page('en', 'Garden waste', ENGLISH),
			page('EN', 'Hiraeth', '<p>The Welsh word “hiraeth” has no equal in English.</p>'),
			page('cy', 'Bwrw hen wragedd a ffyn', WELSH_IDIOM),
			page('en', 'Fireworks over the town hall', PICTURE('cy')),
		],
		inapplicable: [
			'<html></html>',
			`<html><head></head><body><div lang="en">${ENGLISH}</div></body></html>`,
			page('fr', 'Paul put dire comment on tape', '<p>Paul put dire comment on tape</p>'),
			page('eng', '', '<p lang="en">I love the new library!</p>'),
			page('i-lux', '', '<p lang="lb">Lëtzebuerg ass e Land an Europa.</p>'),
		],
	},
);
