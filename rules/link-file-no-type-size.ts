import { bareLinkText, documentType, fileHints } from '../core/elements/link-words.ts';
import { elementRule } from '../core/rule.ts';

/** Type and size count in the link or right next to it. An address with no file ending may well be a page: not judged. */
export default elementRule({
	id: 'link-file-no-type-size',
	title: 'File link does not say type and size',
	why: 'A file can use up mobile data, open another app or not work with a screen reader. People need to know that first.',
	fix: 'Add the type and size to the end of the link text.',
	guidance: [
		{
			name: 'GOV.UK: write effective links',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/add-links/',
		},
	],
	severity: 'should',
	area: 'links',
	fixer: 'content',
	languages: 'any',
	elements: 'a[href]',
	check(element) {
		const type = documentType(element);
		if (type === undefined) return undefined;
		const says = fileHints(element);
		if (says.type && says.size) return undefined;
		const missing = says.type ? 'how big the file is' : says.size ? 'what type of file it is' : 'the type or size of the file';
		const name = bareLinkText(element.name || element.text) || 'Name of the file';
		return {
			message: `The link does not say ${missing}.`,
			suggestion: says.size
				? `Add '${type.toUpperCase()}' before the size.`
				: `Write '${name} (${type.toUpperCase()}, …)'. How big is the file?`,
		};
	},
	examples: {
		bad: [
			'<p><a href="/media/allotment-rules.pdf" data-bad>Allotment rules</a></p>',
			'<p><a href="/media/allotment-rules.pdf?v=2#page=3" data-bad>Allotment rules (PDF)</a></p>',
			'<p><a href="/budget.xlsx" data-bad>Budget 2026, 80KB</a></p>',
			'<p><a href="/get/4711" download="budget.csv" data-bad>Spending over £500</a></p>',
			'<p><a href="/a.pdf" data-bad>Rules</a>, <a href="/b.pdf">Map of plots</a> (PDF, 1.2MB)</p>',
			'<p lang="cy"><a href="/rheolau.docx" data-bad>Rheolau rhandiroedd</a></p>',
		],
		good: [
			'<p><a href="/media/allotment-rules.pdf">Allotment rules (PDF, 240KB)</a></p>',
			'<p><a href="/media/allotment-rules.pdf">Allotment rules</a> (PDF, 240 KB, 3 pages)</p>',
			'<p><a href="/budget.ods">Budget 2026</a> - ODS 1.2MB</p>',
			'<p><a href="/form.docx"><img src="/word.svg" alt="Word document"> Order form <span>20KB</span></a></p>',
			'<p>PDF, 20KB: <a href="/zones.pdf">Map of parking zones</a></p>',
			'<p><a href="/downloads/file/123">Allotment rules</a></p>',
			'<p><a href="/documents?format=pdf">Search documents</a></p>',
			'<p><a href="/photo.jpg" download>The town hall in 1920</a></p>',
			'<p><a href="mailto:jo@example.doc">Email Jo</a></p>',
		],
	},
});
