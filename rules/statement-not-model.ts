import { pageRule } from '../core/rule.ts';
import { followsModel } from '../core/statement/statement.ts';
import { LAW, MODEL, SAMPLE } from '../core/statement/statement-model.ts';
import { sampleStatement } from '../core/statement/statement-sample.ts';

/** Stands in for all other checks of a statement where next to nothing of the model is there (monitoring: checks 1 and 2). */
export default pageRule({
	id: 'statement-not-model',
	title: 'Page does not follow the model statement',
	why: 'The law says that the statement must follow the model. Without its parts people do not learn what fails and whom to tell.',
	fix: 'Write the statement anew from the GOV.UK sample, part by part.',
	guidance: [LAW, SAMPLE, MODEL],
	severity: 'must',
	area: 'statement',
	fixer: 'template',
	*check(page, { date, pageType }) {
		if (pageType !== 'statement' || page.blocks.length === 0 || followsModel(page, date)) return;
		yield { message: 'We found almost none of the headings and set words of the model statement, so we checked no more of it.' };
	},
	examples: {
		bad: [
			'<html data-type="statement"><body><main><h1>Accessibility statement</h1><p>We want everybody to use our website. You can change the text size in your browser.</p></main></body></html>',
			'<html data-type="statement"><body><main><h1>Accessibility statement</h1><p><a href="/statement.pdf">Read our accessibility statement (PDF, 200KB)</a></p></main></body></html>',
			'<html data-type="statement"><body><main><h1>Accessibility</h1><h2>Access keys</h2><p>Press 1 for the home page.</p><h2>Contact us</h2><p>Call 01632 960 100.</p></main></body></html>',
		],
		good: [
			sampleStatement(),
			sampleStatement(['<h3>Compliance status</h3>', ''], ['<h2>Enforcement procedure</h2>', '<h2>Complaints</h2>']),
			'<html data-type="statement"><body><main><h1>Accessibility statement</h1><p>This website is fully compliant with the Web Content Accessibility Guidelines version 2.2 AA standard.</p><h2>Feedback</h2><p>Call us.</p></main></body></html>',
			'<html data-type="service"><body><main><h1>Accessibility statement</h1><p>How we write ours.</p></main></body></html>',
			'<html lang="cy" data-type="statement"><body><main><h1>Datganiad hygyrchedd</h1><p>Mae’r datganiad hygyrchedd hwn yn berthnasol i’n gwefan.</p></main></body></html>',
		],
	},
});
