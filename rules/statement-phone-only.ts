import { pageRule } from '../core/rule.ts';
import { isStatement } from '../core/statement/statement.ts';
import { contactRoutes } from '../core/statement/statement-contact.ts';
import { LAW, SAMPLE } from '../core/statement/statement-model.ts';
import { sampleStatement } from '../core/statement/statement-sample.ts';

/** The law asks for a contact form; monitoring accepts an email address instead (check 36), but no telephone alone. */
export default pageRule({
	id: 'statement-phone-only',
	title: 'Only a telephone number to report problems',
	why: 'Deaf people and many who find speech hard cannot call. They need a way to write.',
	fix: 'Add an email address or a link to a form.',
	guidance: [LAW, SAMPLE],
	severity: 'should',
	area: 'statement',
	fixer: 'template',
	*check(page, { date }) {
		if (!isStatement(page, date)) return;
		const { written, phone } = contactRoutes(page);
		if (phone && !written) yield { message: 'We found a telephone number in the statement, and no email address or form.' };
	},
	examples: {
		bad: [
			sampleStatement([email(), 'call us'], ['or call', 'on']),
			sampleStatement([email(), 'ring us'], ['01632 960 100', '<a href="tel:+441632960100">our team</a>']),
			sampleStatement([email(), 'write to the town hall'], ['01632 960 100', '(01632) 960100']),
		],
		good: [
			sampleStatement(),
			sampleStatement(['or call 01632 960 100', 'at any time']),
			sampleStatement([email(), 'us: web@example.gov.uk']),
			sampleStatement([email(), '<a href="/contact-us">us</a>']),
			sampleStatement([email(), 'us'], ['01632 960 100', 'in']),
			'<html data-type="service"><body><main><h1>Bins</h1><p>Call 01632 960 100.</p></main></body></html>',
		],
	},
});

function email(): string {
	return 'email <a href="mailto:web@example.gov.uk">web@example.gov.uk</a>';
}
