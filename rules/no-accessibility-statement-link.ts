import { pageRule } from '../core/rule.ts';

/** The law asks for it on the home page or on every page, so one page without it is not yet against the law. */
export default pageRule({
	id: 'no-accessibility-statement-link',
	title: 'No link to the accessibility statement',
	why: 'Disabled people look there for what does not work, for other formats, and for whom to tell.',
	fix: "Add a link 'Accessibility statement' to the footer of every page.",
	guidance: [
		{
			name: 'Accessibility regulations 2018: accessibility statements',
			url: 'https://www.legislation.gov.uk/uksi/2018/952/regulation/8',
		},
		{
			name: 'GOV.UK: make your website accessible and publish a statement',
			url: 'https://www.gov.uk/guidance/accessibility-requirements-for-public-sector-websites-and-apps',
		},
	],
	severity: 'should',
	area: 'statement',
	fixer: 'template',
	languages: ['en', 'cy'],
	notOn: ['statement'],
	*check({ surrounds }) {
		const links = surrounds.links.some(({ text, href }) => /accessib|hygyrch/i.test(`${text} ${href}`));
		if (!links) yield {};
	},
	examples: {
		bad: [
			'<body><main><h1>Bins</h1></main><footer><a href="/privacy">Privacy</a></footer></body>',
			'<main><h1>Town hall</h1><p>We look after the accessibility of our buildings.</p></main>',
			'<html lang="cy"><body><main><h1>Biniau</h1></main><footer><a href="/cy/preifatrwydd">Preifatrwydd</a></footer></body></html>',
		],
		good: [
			'<body><main><h1>Bins</h1></main><footer><a href="/accessibility-statement">Accessibility statement</a></footer></body>',
			'<body><header><a href="/a">Accessibility</a></header><main><h1>Bins</h1></main></body>',
			'<html lang="cy"><body><main><h1>Biniau</h1></main><footer><a href="/cy/datganiad">Datganiad hygyrchedd</a></footer></body></html>',
			'<html data-type="statement"><body><main><h1>Accessibility statement</h1></main></body></html>',
		],
	},
});
