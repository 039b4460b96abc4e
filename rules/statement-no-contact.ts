import { pageRule } from '../core/rule.ts';
import { isStatement } from '../core/statement/statement.ts';
import { contactRoutes } from '../core/statement/statement-contact.ts';
import { LAW, MODEL, SAMPLE } from '../core/statement/statement-model.ts';
import { sampleStatement } from '../core/statement/statement-sample.ts';

/** Regulation 8(4)(c). Monitoring accepts an email address or a form (check 36). A link in the footer is for a person to weigh. */
export default pageRule({
	id: 'statement-no-contact',
	title: 'Statement does not say whom to tell',
	why: 'Disabled people who meet a problem cannot report it or ask for another format.',
	fix: "Put an email address or a link to a form under 'Feedback and contact information'.",
	guidance: [LAW, SAMPLE, MODEL],
	severity: 'must',
	area: 'statement',
	fixer: 'template',
	*check(page, { date }) {
		if (!isStatement(page, date)) return;
		const { written, phone, around } = contactRoutes(page);
		if (written || phone) return;
		const message = 'We found no email address, no form, no link to one and no telephone number in the statement.';
		if (around) yield { severity: 'consider', message: `${message} There is a link around it.` };
		else yield { message };
	},
	examples: {
		bad: [
			sampleStatement([contact(), '']),
			sampleStatement([contact(), '<p>If you find a problem, please let us know.</p>']),
			sampleStatement([contact(), '<p>Call in at the town hall.</p>'], ['<footer>', '<footer><a href="/contact">Contact us</a> ']),
		],
		good: [
			sampleStatement(),
			sampleStatement([contact(), '<p>Use our <a href="/report">form for accessibility problems</a>.</p>']),
			sampleStatement([contact(), '<p>Email web@example.gov.uk.</p>']),
			sampleStatement([contact(), '<p>Call 01632 960 100.</p>']),
			sampleStatement([contact(), '<form><label>What went wrong? <textarea></textarea></label></form>']),
			'<html data-type="service"><body><main><h1>Rules</h1><p>None.</p></main></body></html>',
		],
	},
});

function contact(): string {
	return '<p>If you find a problem, email <a href="mailto:web@example.gov.uk">web@example.gov.uk</a> or call 01632 960 100.</p>';
}
