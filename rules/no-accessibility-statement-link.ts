import { pageRule } from '../core/rule.ts';
import { statementLink } from '../core/statement/statement-link.ts';
import { LAW, MONITORING } from '../core/statement/statement-model.ts';

/**
 * The law asks for it on the home page or on every page, so one page without it is not yet against the law. On the statement
 * itself many sites leave out the link to it.
 */
export default pageRule({
	id: 'no-accessibility-statement-link',
	title: 'No link to the accessibility statement',
	why: 'Disabled people look there for what does not work, for other formats, and for whom to tell.',
	fix: "Add a link 'Accessibility statement' to the footer of every page.",
	guidance: [
		LAW,
		{
			name: 'GOV.UK: make your website accessible and publish a statement',
			url: 'https://www.gov.uk/guidance/accessibility-requirements-for-public-sector-websites-and-apps',
		},
		MONITORING,
	],
	severity: 'should',
	area: 'statement',
	fixer: 'template',
	languages: ['en', 'cy'],
	softOn: ['statement'],
	*check({ surrounds, pageType }) {
		const kinds = surrounds.links.map((link) => ({ kind: statementLink(link), text: link.text }));
		if (kinds.some(({ kind }) => kind === 'statement')) return;
		// The page that people are on is often the one word of a menu without a link.
		if (pageType === 'statement' && /accessib|hygyrch/i.test(surrounds.text)) return;
		const tools = kinds.find(({ kind }) => kind === 'tools');
		yield tools === undefined || tools.text === ''
			? {}
			: { quote: tools.text, message: `The link '${tools.text}' does not lead to the statement.` };
	},
	examples: {
		bad: [
			'<body><main><h1>Bins</h1></main><footer><a href="/privacy">Privacy</a></footer></body>',
			'<main><h1>Town hall</h1><p>We look after the accessibility of our buildings.</p></main>',
			'<html lang="cy"><body><main><h1>Biniau</h1></main><footer><a href="/cy/preifatrwydd">Preifatrwydd</a></footer></body></html>',
			'<body><header><a href="#">Accessibility tools</a></header><main><h1>Bins</h1></main></body>',
			'<body><main><h1>Museum</h1><p><a href="/accessible-toilets">Accessible toilets</a></p></main></body>',
			'<html data-type="statement"><body><main><h1>Accessibility statement</h1></main><footer><a href="/privacy">Privacy</a></footer></body></html>',
		],
		good: [
			'<body><main><h1>Bins</h1></main><footer><a href="/accessibility-statement">Accessibility statement</a></footer></body>',
			'<body><header><a href="/a">Accessibility</a></header><main><h1>Bins</h1></main></body>',
			'<html lang="cy"><body><main><h1>Biniau</h1></main><footer><a href="/cy/datganiad">Datganiad hygyrchedd</a></footer></body></html>',
			'<html data-type="statement"><body><main><h1>Accessibility statement</h1></main><footer>You are here: Accessibility</footer></body></html>',
			'<body><main><h1>Bins</h1></main><footer><a href="#">Accessibility tools</a> <a href="/accessibility">Accessibility</a></footer></body>',
			'<body><main><h1>Bins</h1></main><footer><a href="/a" aria-label="Accessibility statement"><svg></svg></a></footer></body>',
			'<body><main><h1>Home</h1><p>Read our <a href="/help/a">accessibility statement</a>.</p></main></body>',
		],
	},
});
