import { actRule } from '../../scripts/act-rule.ts';

const NAMES = 'Names of pictures are not judged by their language.';
const page = (lang: string, body: string): string =>
	`<html lang="${lang}"><head><title>Bwrw hen wragedd a ffyn</title></head><body>${body}</body></html>`;
const IDIOM = '‘Mae hi’n bwrw hen wragedd a ffyn’';
const MEANS = 'say word by word that it is raining old women and sticks, but they mean that it rains a lot.';
const PICTURE = '<img src="fireworks.jpg" alt="Fireworks over the town hall">';

export default actRule(
	{ id: 'off6ek', name: 'HTML element language subtag matches language', rules: ['lang-of-parts'] },
	{
		failed: [
			[
				page('en', `<p>The Welsh words <span lang="fr">${IDIOM}</span> ${MEANS}</p>`),
				'Words that are marked with the wrong language inside of a sentence are not judged.',
			],
			page(
				'cy',
				`<blockquote><p>${IDIOM}</p></blockquote><p lang="en"><span lang="fr">The Welsh words</span> ${IDIOM} <span lang="fr">${MEANS}</span></p>`,
			),
			[page('cy', `<div lang="cy">${PICTURE}<p lang="fr">Blwyddyn newydd dda!</p></div>`), NAMES],
			[
				page(
					'cy',
					'<div lang="cy"><img src="fireworks.jpg" aria-labelledby="words"><p lang="en" id="words" hidden>Fireworks over the town hall</p></div>',
				),
				NAMES,
			],
		],
		passed: [
			page('en', `<p>The Welsh words <span lang="cy">${IDIOM}</span> ${MEANS}</p>`),
			page(
				'en',
				`<p>Welsh idioms and what they mean in English.</p><p lang="cy"><span lang="en">The Welsh words</span> ${IDIOM} <span lang="en">${MEANS}</span></p>`,
			),
			page('CY', `<div lang="EN">${PICTURE}<p lang="CY">Blwyddyn newydd dda!</p></div>`),
			page(
				'en',
				'<p>All of its words are English, but <span lang="fr">Paul put dire comment on tape</span> is French as well.</p>',
			),
			page(
				'fr',
				'<p>Tous les mots sont français, mais <span lang="en">Paul put dire comment on tape</span> est aussi une phrase anglaise.</p>',
			),
		],
		inapplicable: [
			'<svg xmlns="http://www.w3.org/2000/svg" lang="en"><text x="0" y="20">I love the new library!</text></svg>',
			page('en', '<p>I love the new library!</p>'),
			page('en', '<p lang="fr"></p><p>I love the new library!</p>'),
			page('en', '<p lang="fr" hidden>I love the new library!</p>'),
			page('en', '<div lang="invalid">&nbsp;</div>'),
		],
	},
);
