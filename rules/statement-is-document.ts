import { pageRule } from '../core/rule.ts';
import { opensFile, statementLink } from '../core/statement/statement-link.ts';
import { LAW, MONITORING, SAMPLE } from '../core/statement/statement-model.ts';

/** A statement as PDF or Word file, and no link to one as a page (monitoring: check 7). */
export default pageRule({
	id: 'statement-is-document',
	title: 'Accessibility statement is not a web page',
	why: 'The people who need the statement most are those who find files hardest to open, enlarge and read.',
	fix: 'Publish the statement as a web page, and link that.',
	guidance: [LAW, SAMPLE, MONITORING],
	severity: 'should',
	area: 'statement',
	fixer: 'template',
	languages: ['en', 'cy'],
	*check({ surrounds, pageType }) {
		const links = surrounds.links.filter((link) => statementLink(link) === 'statement');
		const file = links.find(opensFile);
		// A page of the statement may offer it as a file as well: that page is judged by itself.
		if (file === undefined || pageType === 'statement' || links.some((link) => !opensFile(link))) return;
		yield { quote: file.text, message: `The link '${file.text}' opens a file.` };
	},
	examples: {
		bad: [
			'<body><main><h1>Bins</h1></main><footer><a href="/files/statement.pdf">Accessibility statement</a></footer></body>',
			'<body><main><h1>Bins</h1></main><footer><a href="/accessibility-statement.docx">Accessibility (Word)</a></footer></body>',
			'<html lang="cy"><body><main><h1>Biniau</h1></main><footer><a href="/datganiad.pdf">Datganiad hygyrchedd</a></footer></body></html>',
		],
		good: [
			'<body><main><h1>Bins</h1></main><footer><a href="/accessibility-statement">Accessibility statement</a></footer></body>',
			'<body><main><h1>Bins</h1><p><a href="/accessibility-statement.pdf">Accessibility statement (PDF)</a></p></main><footer><a href="/accessibility">Accessibility</a></footer></body>',
			'<body><main><h1>Bins</h1><p><a href="/venue-access.pdf">Accessibility of our museum (PDF)</a></p></main></body>',
			'<html data-type="statement"><body><main><h1>Accessibility statement</h1><p><a href="/accessibility-statement.pdf">Accessibility statement as a PDF</a></p></main></body></html>',
			'<body><main><h1>Bins</h1></main><footer><a href="/privacy.pdf">Privacy</a></footer></body>',
		],
	},
});
