import { pageRule } from '../core/rule.ts';

/** Every main heading after the first. Not reported: a page with none, which the accessibility checks find. */
export default pageRule({
	id: 'multiple-h1',
	title: 'Page has more than one main heading',
	why: 'People who use a screen reader jump to the main heading to learn what the page is about. With more of them, nobody can tell.',
	fix: 'Keep the first as the main heading, and set the others one level lower.',
	guidance: [
		{
			name: 'GOV.UK: headings',
			url: 'https://guidance.publishing.service.gov.uk/formatting-content/text-formatting/headings/',
		},
		{
			name: 'WCAG: info and relationships',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/info-and-relationships',
			wcag: '1.3.1',
		},
	],
	severity: 'should',
	area: 'structure',
	fixer: 'content',
	languages: 'any',
	*check({ blocks, surrounds, top }) {
		if (!top) return;
		const inside = blocks.filter(({ kind, level, closed }) => kind === 'heading' && level === 1 && closed === undefined);
		const [first, ...others] = inside;
		if (first === undefined) return;
		for (const block of others) if (block.text !== first.text) yield { block, start: 0, end: block.text.length };
		// As the page writes it, apostrophes and all.
		const name = first.shown.replace(/\s+/g, ' ').trim();
		// A logo or a banner that is set as the main heading on every page: a matter of the template.
		// The same words twice are one heading for wide and one for narrow screens.
		const outside = surrounds.headings.find(({ level, main, text }) => level === 1 && !main && text !== '' && text !== name);
		if (outside !== undefined && others.length === 0) {
			yield {
				quote: outside.text,
				message: `Besides '${first.text.slice(0, 80)}', '${outside.text.slice(0, 80)}' is set as a main heading.`,
			};
		}
	},
	examples: {
		bad: [
			'# Order a new bin\nText.\n# [Replace a broken bin]\nText.',
			'# Taxis\n# [Drivers]\nText.\n# [Vehicles]\nText.',
			'<h1>Museum events</h1><article><h1 data-bad>Toys day</h1><p>On Saturday.</p></article>',
			'<h1>Trees</h1><p>Text.</p><h1 data-bad style="font-size:14px">Memorial trees</h1>',
			'<body><header><h1><a href="/">Example Council</a></h1></header><main><h1>Trees</h1><p>Text.</p></main></body>',
			'<main lang="cy"><h1>Coed</h1><div role="heading" aria-level="1" data-bad>Coed coffa</div></main>',
		],
		good: [
			'# Order a new bin\n## Replace a broken bin\nText.',
			'## Drivers\n## Vehicles',
			'<h1>Stand as a councillor<br><span>Dates and deposits</span></h1><p>Text.</p>',
			'<h1>Help in a crisis</h1><h2 style="font-size:40px">Apply today</h2>',
			'<h1>Grit bins</h1><h1 hidden>Old title</h1><p>Text.</p>',
			'<h1>Headings</h1><p>The template adds the <code>&lt;h1&gt;</code>.</p>',
			'<body><header><p><a href="/">Example Council</a></p></header><main><h1>Trees</h1></main></body>',
			'<body><div><h1>Trees</h1></div><main><h1>Trees</h1><p>Text about trees in the park.</p></main></body>',
			'<body><h1>Children’s ‘Trees’ day</h1><main><p>Text about trees in the park.</p></main></body>',
			'<body><header><h1>Trees</h1></header><main><p>Text about trees in the park.</p></main></body>',
		],
	},
});
