import { pageRule } from '../core/rule.ts';
import { headingPlaces, isStatement, statuses } from '../core/statement/statement.ts';
import { LAW, MODEL, SAMPLE } from '../core/statement/statement-model.ts';
import { sampleStatement } from '../core/statement/statement-sample.ts';

const PROBLEM =
	/\b(?:not|in|un|non)[- ]?(?:be |always |fully |yet )?accessible\b|\b(?:does|do|did|is|are|has|have|can|could|may|will|might) ?(?:not|n't)\b|\bcannot\b|\b(?:no|without|missing|lacks?|fails?|poor|low|hard|difficult|inconsistent) |\b\d\.\d{1,2}\.\d{1,2}\b|https?:/i;
// What every statement says of the law and of itself.
const SET = /\b(?:not happy|fully compliant|partially compliant|not compliant|accessibility regulations|listed below)\b/i;

/** Regulation 8(4)(a): what is not accessible, and why. Proved only where nothing on the page could be such a list. */
export default pageRule({
	id: 'statement-no-problems',
	title: 'Statement does not say what fails',
	why: 'Disabled people need to know before they start which parts will not work for them, and what they can do instead.',
	fix: "List each problem under 'Non-accessible content': what fails, for whom, which success criterion, and another way.",
	guidance: [LAW, SAMPLE, MODEL],
	severity: 'must',
	area: 'statement',
	fixer: 'template',
	*check(page, { date }) {
		if (!isStatement(page, date)) return;
		const status = statuses(page).find(({ kind }) => kind !== 'fully');
		if (status === undefined) return;
		const place = headingPlaces(page, date).find(({ heading }) => heading.id === 'non-accessible');
		if (place?.how !== 'missing' || page.blocks.some(({ text }) => PROBLEM.test(text) && !SET.test(text))) return;
		const { block, start, end } = status;
		yield { block, start, end, message: 'The status says that not all is well. Nothing on this page says what fails.' };
	},
	examples: {
		bad: [
			empty('is <span data-bad>partially compliant</span>'),
			empty('is <span data-bad>not compliant</span>'),
			empty('is <span data-bad>not fully compliant</span>'),
		],
		good: [
			sampleStatement(),
			empty('is fully compliant'),
			empty('is partially compliant').replace('</main>', '<p>Some pictures have no description.</p></main>'),
			empty('is partially compliant').replace('</main>', '<ul><li>maps (WCAG 1.1.1)</li></ul></main>'),
			empty('is partially compliant').replace('</main>', '<h2>Known issues</h2><p>Old maps</p></main>'),
			'<html data-type="service"><body><main><h1>Standards</h1><h2>Compliance status</h2><p>This website is partially compliant.</p></main></body></html>',
		],
	},
});

function empty(status: string): string {
	return `<html data-type="statement"><head><title>Accessibility statement</title></head><body><main><h1>Accessibility statement</h1><h2>Compliance status</h2><p>This website ${status} with WCAG 2.2 AA.</p><h2>Feedback and contact information</h2><p>Email web@example.gov.uk.</p></main></body></html>`;
}
