import { daysIn } from '../core/english/days.ts';
import { pageRule } from '../core/rule.ts';
import { isStatement } from '../core/statement/statement.ts';
import { MODEL, SAMPLE } from '../core/statement/statement-model.ts';
import { sampleStatement } from '../core/statement/statement-sample.ts';

const TEST = /\b(?:(?:self-?)?(?:test(?:s|ed|ing)?|audit(?:s|ed|ing)?|evaluat(?:ed|ions?)|assess(?:ed|ments?)))\b/i;
// 'disproportionate burden assessment', 'we will test' and 'tested with users' of another thing say nothing of this.
const OTHER = /\bburden\b|\b(?:will|plan to|going to)\b[^.]{0,20}\btest/i;
const WHO =
	/\bby:? (?!the end\b|hand\b|\d)\w|\b(?:our|own|in-?house|internal(?:ly)?|external(?:ly)?|ourselves|team|officers?|staff|consultants?|ltd|limited|self-?assess\w*|self-?evaluat\w*|centre|we)\b/i;

/** Who tested what, and when (the annex of the model; monitoring: checks 32 and 33). A person confirms. */
export default pageRule({
	id: 'statement-method',
	title: 'Statement does not describe the test',
	why: 'A statement is worth as much as the test behind it: who did it, when, and on which pages.',
	fix: 'Say when the website was last tested, who tested it, and how they chose the pages.',
	guidance: [MODEL, SAMPLE],
	severity: 'consider',
	area: 'statement',
	fixer: 'template',
	*check(page, { date }) {
		if (!isStatement(page, date)) return;
		const tests = page.blocks.filter(({ kind, text }) => kind !== 'heading' && TEST.test(text) && !OTHER.test(text));
		const [first] = tests;
		if (first === undefined) {
			yield { message: 'We found no words about a test of the website.' };
			return;
		}
		const all = tests.map(({ text }) => text).join(' ');
		const missing = [...(WHO.test(all) ? [] : ['who tested it']), ...(daysIn(all).length > 0 ? [] : ['when'])];
		if (missing.length > 0) yield { block: first, message: `The words about the test do not say ${missing.join(' and ')}.` };
	},
	examples: {
		bad: [
			sampleStatement([tested(), '']),
			sampleStatement([tested(), '<p data-bad>This website was last tested on 1 September 2026.</p>']),
			sampleStatement([tested(), '<p data-bad>The website was tested by Example Tests Ltd.</p>']),
			sampleStatement([tested(), '<p data-bad>The site is tested automatically.</p>']),
		],
		good: [
			sampleStatement(),
			sampleStatement([tested(), '<p>Our own web team tested the website in August 2026.</p>']),
			sampleStatement([tested(), '<ul><li>Date of the last test: 3 August 2026</li><li>Tested by: the web team</li></ul>']),
			sampleStatement([tested(), '<p>A self-assessment of the website was done on 3 August 2026.</p>']),
			sampleStatement([tested(), '<p>The evaluation was carried out by Example Audit Centre on 1/8/2026.</p>']),
			'<html data-type="service"><body><main><h1>MOT test</h1><p>Taxis are tested.</p></main></body></html>',
		],
	},
});

function tested(): string {
	return '<p>This website was last tested on 1 September 2026 against the WCAG 2.2 AA standard. The test was carried out by Example Tests Ltd. We tested a home page, a form and 20 other pages.</p>';
}
