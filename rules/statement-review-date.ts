import { yearsBefore } from '../core/english/days.ts';
import { pageRule } from '../core/rule.ts';
import { isStatement } from '../core/statement/statement.ts';
import { PREPARED, REVIEWED, REVIEWED_NEAR, stepDates } from '../core/statement/statement-dates.ts';
import { LAW, MODEL, SAMPLE } from '../core/statement/statement-model.ts';
import { sampleStatement } from '../core/statement/statement-sample.ts';

/** 'It was last reviewed on …' (monitoring: checks 29 and 30). A statement of the last year needs no review yet. */
export default pageRule({
	id: 'statement-review-date',
	title: 'Statement gives no date of its last review',
	why: 'The law asks for regular review. Without a date nobody can tell if the list of problems is still right.',
	fix: "Say 'It was last reviewed on' and the date.",
	guidance: [LAW, SAMPLE, MODEL],
	severity: 'should',
	area: 'statement',
	fixer: 'template',
	*check(page, { date }) {
		if (!isStatement(page, date) || stepDates(page, REVIEWED).length > 0) return;
		const [near] = stepDates(page, REVIEWED_NEAR).filter(({ block }) => block.kind !== 'heading');
		if (near) {
			const { block, start, end, word } = near;
			yield {
				block,
				start,
				end,
				severity: 'consider',
				message: `The model statement says 'last reviewed', not '${word}'.`,
				suggestion: 'last reviewed',
			};
		} else if (!stepDates(page, PREPARED).some(({ to }) => to >= yearsBefore(date, 1))) {
			yield { message: "We found no date after the words 'last reviewed', and none of preparation in the last 12 months." };
		}
	},
	examples: {
		bad: [
			sampleStatement(['prepared on 2 September 2026. It was last reviewed on 9 September 2026', 'prepared on 2 September 2021']),
			sampleStatement([
				'prepared on 2 September 2026. It was last reviewed on 9 September 2026',
				'prepared on 2 September 2021. It will next be reviewed on 1 March 2027',
			]),
			sampleStatement(['was last reviewed on 9 September 2026', 'was <span data-bad>last updated on 9 September 2026</span>']),
		],
		good: [
			sampleStatement(),
			sampleStatement([' It was last reviewed on 9 September 2026.', '']),
			sampleStatement(['It was last reviewed on 9 September 2026', 'We most recently reviewed it in September 2026']),
			sampleStatement(['It was last reviewed on 9 September 2026', 'Last reviewed: 9/9/2026']),
			sampleStatement(['It was last reviewed on 9 September 2026.', 'It was last reviewed on 4 June 2020.']),
			'<html data-type="service"><body><main><h1>Fees</h1><p>We review them each year.</p></main></body></html>',
		],
	},
});
