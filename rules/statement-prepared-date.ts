import { pageRule } from '../core/rule.ts';
import { isStatement } from '../core/statement/statement.ts';
import { PREPARED, PREPARED_NEAR, stepDates } from '../core/statement/statement-dates.ts';
import { MODEL, SAMPLE } from '../core/statement/statement-model.ts';
import { sampleStatement } from '../core/statement/statement-sample.ts';

/** 'This statement was prepared on …' (monitoring: checks 27 and 28). Other words for it are for a person to judge. */
export default pageRule({
	id: 'statement-prepared-date',
	title: 'Statement does not say when it was prepared',
	why: 'The date tells people if the statement is about the website that they see.',
	fix: "Say 'This statement was prepared on' and the date, under 'Preparation of this accessibility statement'.",
	guidance: [SAMPLE, MODEL],
	severity: 'should',
	area: 'statement',
	fixer: 'template',
	*check(page, { date }) {
		if (!isStatement(page, date) || stepDates(page, PREPARED).length > 0) return;
		const near = stepDates(page, PREPARED_NEAR).find(({ block }) => /\b(?:statement|page|it)\b/i.test(block.text));
		if (near) {
			const { block, start, end, word } = near;
			yield {
				block,
				start,
				end,
				severity: 'consider',
				message: `The model statement says 'prepared', not '${word}'.`,
				suggestion: 'prepared',
			};
		} else yield { message: "We found no date after the word 'prepared'." };
	},
	examples: {
		bad: [
			sampleStatement(['This statement was prepared on 2 September 2026. ', '']),
			sampleStatement(['prepared on 2 September 2026', 'prepared by the web team']),
			sampleStatement([
				'This statement was prepared on 2 September 2026',
				'This statement was <span data-bad>published on 2 September 2026</span>',
			]),
		],
		good: [
			sampleStatement(),
			sampleStatement(['prepared on 2 September 2026', 'prepared in September 2026']),
			sampleStatement(['prepared on 2 September 2026', 'first prepared by the web team on 02/09/2026']),
			sampleStatement([
				'<p>This statement was prepared on 2 September 2026. ',
				'<table><tr><th>Prepared</th><td>2 September 2026</td></tr></table><p>',
			]),
			sampleStatement(['prepared on 2 September 2026', 'prepared on 2nd September, 2026']),
			'<html data-type="service"><body><main><h1>Meals</h1><p>All meals are prepared on site.</p></main></body></html>',
		],
	},
});
