import { blockRule } from '../core/rule.ts';

/**
 * Not reported: the main heading, which the rule on titles judges, and headings that are links: they carry the name of the
 * page behind them.
 */
export default blockRule({
	id: 'heading-long',
	title: 'Heading is too long',
	why: 'People skim headings to find their part of the page. A long one has to be read word by word.',
	fix: 'Keep the words that say what is below, and move the rest into the first sentence.',
	guidance: [
		{
			name: 'GOV.UK: create a clear structure',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/clear-structure/',
		},
	],
	severity: 'should',
	area: 'structure',
	fixer: 'content',
	languages: 'any',
	// 65: own judgement, from the limit of GOV.UK for titles.
	settings: { characters: 65 },
	notOn: ['statutory-notice'],
	softOn: ['minutes', 'committee-report', 'policy'],
	kinds: ['heading'],
	*check({ text, level, spans }, { settings }) {
		if (level === 1 || text.length <= Number(settings.characters)) return;
		if (spans.some(({ kind, start, end }) => kind === 'link' && end - start > text.length * 0.9)) return;
		yield { start: 0, end: text.length, message: `This heading has ${text.length} characters.` };
	},
	examples: {
		bad: [
			'## [Everything you need to know before you apply to the council for a licence to hold a street party]',
			'### [Changes to your household, your income or your rent that you have to tell us about]',
			'## [You can cut back branches that hang over your garden unless the law protects the tree]',
			'#### [What we do with the signs and barriers that you bring back late or that are broken]',
			'<h2 lang="cy" data-bad>Newidiadau i’ch cartref, eich incwm neu eich rhent y mae’n rhaid i chi eu nodi</h2>',
		],
		good: [
			'## Before you apply',
			'## Apply for a school place after you have moved into our borough',
			'# Everything you need to know before you apply to the council for a licence to hold a party',
			'## <a href="/news/1">Mayor opens the new swimming pool in Mill Lane after two years of building work</a>',
			'| Everything you need to know before you apply to the council for a licence to hold a street party',
			'<h2>\n\n          Lights that we \n            switch off                after midnight\n     </h2>',
			'<p><strong>Charges for testing petrol pumps, weighbridges and shop scales at your premises or ours</strong></p>',
			'<details><summary>What you can do when your neighbour cuts back a tree that you planted and the law protects</summary><p>Ask.</p></details>',
			'<html lang="en" data-type="statutory-notice"><body><main><h1>Notice</h1><h2>Example Council (Mill Lane) (Temporary prohibition of traffic) Order 2026 section 14</h2></main></body></html>',
		],
	},
});
