import { actRule } from '../../scripts/act-rule.ts';

const MEANING = 'Only somebody who understands the page can tell that its title is about something else.';
const page = (head: string, body = '<p>You can pick apples in the community orchard from August to October.</p>'): string =>
	`<html lang="en"><head>${head}</head><body>${body}</body></html>`;

export default actRule(
	{ id: 'c4a8a4', name: 'HTML page title is descriptive', rules: ['title-generic', 'title-h1-mismatch'] },
	{
		failed: [
			[page('<title>When to pick cherries</title>'), MEANING],
			[page('<title>First title is wrong</title><title>When to pick apples</title>'), MEANING],
			[
				page('<title>Example Council</title>', '<h1>Results for ‘allotments’ at Example Council</h1><p>None</p>'),
				'A title that the main heading holds as a whole is not judged: it may be about the council itself.',
			],
		],
		passed: [
			page('<title>When to pick apples</title>'),
			page('<title>When to pick apples</title><title>A second title that nobody reads</title>'),
			page('', '<title>When to pick apples</title><p>You can pick apples in the orchard from August to October.</p>'),
		],
		inapplicable: [
			page(
				'',
				'<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><title>This is a circle</title><circle cx="150" cy="75" r="50" fill="green"/></svg>',
			),
		],
	},
);
