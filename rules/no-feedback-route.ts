import { pageRule } from '../core/rule.ts';

const ASKS = new RegExp(
	[
		'\\b(?:page|site|website|information|content)\\b.{0,25}\\b(?:useful|helpful|clear|easy to (?:use|find))\\b',
		'\\b(?:useful|helpful)\\b.{0,25}\\b(?:page|site|website|information)\\b',
		'\\b(?:wrong|problem|issue|error|mistake)\\b.{0,25}\\bpage\\b',
		'\\bfeedback\\b',
		'\\brate (?:this|our)\\b',
		'\\bdid you find (?:what|this|it|everything)\\b',
		'\\b(?:improve|help us improve) (?:this|our) (?:page|site|website)\\b',
		'\\btell us what you think\\b',
		'\\bwhat (?:do|did) you think of (?:this|our)\\b',
		"\\badborth\\b|\\b(?:o['’]i le|broblem|problem|dywedwch)\\b.{0,30}\\bdudalen\\b|\\bdudalen (?:hon|yma)\\b.{0,25}\\b(?:ddefnyddiol|anghywir)\\b",
	].join('|'),
	'i',
);

/** Complaints about a service are another thing: this is about telling whoever keeps the page that it is wrong. */
export default pageRule({
	id: 'no-feedback-route',
	title: 'No way to report a page fault',
	why: 'Readers see faults first. If they cannot say so, the page stays wrong.',
	fix: "Add a short question at the end, such as 'Is there anything wrong with this page?'",
	guidance: [{ name: 'Local Government Digital Service Standard', url: 'https://localgov.digital/service-standard' }],
	severity: 'consider',
	area: 'trust',
	fixer: 'template',
	languages: ['en', 'cy'],
	notOn: ['minutes', 'committee-report', 'statutory-notice', 'form'],
	*check({ blocks, surrounds, url }) {
		const said = [...blocks.map(({ text }) => text), ...surrounds.text.split('\n'), ...surrounds.links.map(({ text }) => text)];
		const inLinks = surrounds.links.some(({ href }) => href !== url && /feedback|page-(?:useful|problem|survey)/i.test(href));
		if (!inLinks && !said.some((text) => ASKS.test(text))) yield {};
	},
	examples: {
		bad: [
			'<body><main><h1>Bands</h1><p>The agency sets your band.</p></main><footer><a href="/contact">Contact us</a></footer></body>',
			'<main><h1>Potholes</h1><p><a href="/pothole">Report a pothole</a></p></main>',
			'<main><h1>Complaints</h1><p>Useful addresses are below.</p></main>',
		],
		good: [
			'<body><main><h1>Bands</h1></main><footer><p>Is this page useful?</p></footer></body>',
			'<body><main><h1>Bands</h1></main><footer><a href="/problem">Report a problem with this page</a></footer></body>',
			'<body><main><h1>Bands</h1></main><footer><a href="/say">Give feedback about this website</a></footer></body>',
			'<main><h1>Bands</h1><p>Is there anything wrong with this page?</p></main>',
			'<main><h1>Bands</h1><p>Did you find what you were looking for?</p></main>',
			'<html lang="cy"><body><main><h1>Bandiau</h1></main><footer><a href="/cy/sylwadau">Rhowch adborth</a></footer></body></html>',
			'<html lang="cy"><body><main><h1>Bandiau</h1></main><p>A oes rhywbeth o’i le ar y dudalen hon?</p></body></html>',
			'<main><h1>Bands</h1><div class="page-feedback"><p>Was this page helpful?</p><button>Yes</button> <button>No</button></div></main>',
		],
	},
});
