import { pageRule } from '../core/rule.ts';
import { isStatement } from '../core/statement/statement.ts';
import { PREPARED, REVIEWED, stepDates, TESTED } from '../core/statement/statement-dates.ts';
import { SAMPLE } from '../core/statement/statement-model.ts';
import { sampleStatement } from '../core/statement/statement-sample.ts';

/** Nobody reviewed it on a day that has not come yet: most often a wrong year, or month and day the wrong way round. */
export default pageRule({
	id: 'statement-date-in-future',
	title: 'Statement gives a future date as past',
	why: 'A date that cannot be right makes people doubt all the rest, and monitoring counts it as no review.',
	fix: 'Give the real day. If it is a plan, say so.',
	guidance: [SAMPLE],
	severity: 'should',
	area: 'statement',
	fixer: 'template',
	*check(page, { date }) {
		if (!isStatement(page, date)) return;
		for (const { block, start, end, from } of [PREPARED, REVIEWED, TESTED].flatMap((words) => stepDates(page, words))) {
			if (from > date) yield { block, start, end, message: 'This day has not come yet.' };
		}
	},
	examples: {
		bad: [
			sampleStatement(['last reviewed on 9 September 2026', '<span data-bad>last reviewed on 9 September 2027</span>']),
			sampleStatement(['prepared on 2 September 2026', '<span data-bad>prepared on 2 December 2026</span>']),
			sampleStatement(['last tested on 1 September 2026', '<span data-bad>last tested on 1 September 2028</span>']),
		],
		good: [
			sampleStatement(),
			sampleStatement([
				'It was last reviewed on 9 September 2026.',
				'It was last reviewed on 9 September 2026. It will be reviewed on 1 September 2027.',
			]),
			sampleStatement(['last reviewed on 9 September 2026', 'last reviewed in November 2026']),
			sampleStatement([
				'It was last reviewed on 9 September 2026.',
				'The statement is next due to be reviewed on 9 September 2027.',
			]),
			'<html data-type="service"><body><main><h1>Fees</h1><p>They were reviewed on 1 April 2027.</p></main></body></html>',
		],
	},
});
