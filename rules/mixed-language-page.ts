import type { Block } from '../core/content.ts';
import { countWords } from '../core/english/text.ts';
import { languageName } from '../core/languages/language-names.ts';
import { languageParts } from '../core/languages/language-parts.ts';
import { pageRule } from '../core/rule.ts';

/**
 * Counted over running text, each language by itself. Not counted: quotations, and words whose language nobody can tell.
 * So a greeting, a song or a line in each of ten languages is no second version of the page.
 */
export default pageRule({
	id: 'mixed-language-page',
	title: 'Page is in more than one language',
	why: 'A screen reader may read one language in the accent of the other. Everybody has to look for theirs on a long page.',
	fix: 'Make a page for each language and link each one to the other.',
	guidance: [
		{
			name: 'GOV.UK: consider translations',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/plan-manage-content/consider-translations/',
		},
		{
			name: 'Welsh Language Commissioner: Welsh language standards',
			url: 'https://www.welshlanguagecommissioner.wales/public-organisations/welsh-language-standards',
		},
	],
	severity: 'consider',
	area: 'structure',
	fixer: 'content',
	// Own judgement: more than a notice that there is a version in another language.
	settings: { words: 25, percent: 20 },
	languages: 'any',
	*check({ blocks, top }, { settings }) {
		if (!top) return;
		const counts = wordsByLanguage(blocks);
		const all = [...counts.values()].reduce((total, words) => total + words, 0);
		const enough = [...counts].filter(
			([, words]) => words >= Number(settings.words) && words >= (all * Number(settings.percent)) / 100,
		);
		const [most, next] = enough.sort((a, b) => b[1] - a[1]);
		if (most === undefined || next === undefined) return;
		yield {
			message: `The page has ${most[1]} words in ${languageName(most[0])} and ${next[1]} in ${languageName(next[0])}.`,
			suggestion: 'Could each language have a page of its own?',
		};
	},
	examples: {
		bad: [
			`<p>${EN(1)}</p><p lang="cy">${CY(1)}</p><p>${EN(2)}</p><p lang="cy">${CY(2)}</p>`,
			`<p>${EN(1)} ${EN(2)}</p><h2>Cymraeg</h2><p>${CY(1)} ${CY(2)}</p>`,
			`<p>${EN(1)} ${CY(1)}</p><p>${EN(2)} ${CY(2)}</p>`,
			`<p>${EN(1)} ${EN(2)}</p><ul lang="gd"><li>${GD(1)}</li><li>${GD(2)}</li></ul>`,
			`<p>${EN(1)} ${EN(2)}</p><p lang="fr">Vous pouvez payer en ligne ou par téléphone avec une carte. Si vous ne pouvez pas payer votre taxe, appelez-nous avant la fin du mois pour que nous puissions vous aider.</p>`,
		],
		good: [
			`<p><span lang="cy">Croeso i’r castell.</span> ${EN(1)} ${EN(2)}</p>`,
			`<p>${EN(1)} ${EN(2)}</p><p lang="cy"><a href="/cy">Mae’r dudalen hon ar gael yn Gymraeg hefyd i chi</a></p>`,
			`<p>${EN(1)} ${EN(2)}</p><blockquote lang="cy"><p>${CY(1)} ${CY(2)}</p></blockquote>`,
			`<p>${EN(1)} ${EN(2)}</p>`,
			'<p>Lights are on in Heol y Bont, Ffordd Penrhyn, Stryd Fawr, Heol yr Orsaf and Lôn y Parc. The work by Dŵr Cymru takes 5 days, so go by Ysgol Glan Clwyd.</p>',
			`<p>${EN(1)} ${EN(2)}</p><p lang="pl">Zadzwoń do nas, jeśli potrzebujesz pomocy.</p><p lang="fr">Appelez-nous si vous avez besoin d’aide.</p><p lang="ro">Sunați-ne dacă aveți nevoie de ajutor.</p>`,
			`<html lang="cy"><body><main><h1>Biniau</h1><p>${CY(1)} ${CY(2)}</p><p lang="en">This leaflet is only in English.</p></main></body></html>`,
			`<p>${EN(1)} ${EN(2)}</p><p>Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua, ut enim ad minim veniam quis nostrud.</p>`,
		],
	},
});

function wordsByLanguage(blocks: readonly Block[]): Map<string, number> {
	const counts = new Map<string, number>();
	const add = (lang: string, words: number): Map<string, number> => counts.set(lang, (counts.get(lang) ?? 0) + words);
	for (const block of blocks) {
		if (!/^(?:paragraph|list-item)$/.test(block.kind) || block.quoted || block.lang === '' || block.lang === 'und') continue;
		const parts = languageParts(block).map(({ start, end, lang }) => ({ lang, words: countWords(block.text.slice(start, end)) }));
		for (const { lang, words } of parts) add(lang, words);
		add(block.lang, countWords(block.text) - parts.reduce((total, { words }) => total + words, 0));
	}
	return counts;
}

function EN(one: 1 | 2): string {
	return one === 1
		? 'You can pay for a bin for your garden waste, and we will empty it every two weeks from March.'
		: 'Put the bin at the edge of the road by 7am, with its lid shut.';
}

function CY(one: 1 | 2): string {
	return one === 1
		? 'Gallwch dalu am fin i’ch gwastraff gardd, a byddwn yn ei wagio bob pythefnos o fis Mawrth.'
		: 'Rhowch y bin ar ymyl y ffordd erbyn saith y bore, gyda’r caead ar gau.';
}

function GD(one: 1 | 2): string {
	return one === 1
		? 'Faodaidh sibh pàigheadh airson biona agus falamhaichidh sinn e a h-uile dàrna seachdain bhon Mhàrt.'
		: 'Cuiribh am biona aig oir an rathaid ro sheachd uairean sa mhadainn agus am mullach dùinte.';
}
