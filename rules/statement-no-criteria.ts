import { pageRule } from '../core/rule.ts';
import { headingPlaces, isStatement, statuses } from '../core/statement/statement.ts';
import { SAMPLE } from '../core/statement/statement-model.ts';
import { sampleStatement } from '../core/statement/statement-sample.ts';

const CRITERION = /\b[1-4]\.[1-5]\.\d{1,2}\b/;

/** Each problem with its success criterion (monitoring: check 20). One criterion anywhere is enough to be quiet. */
export default pageRule({
	id: 'statement-no-criteria',
	title: 'Problems named without their success criteria',
	why: 'The criterion tells testers and suppliers exactly what fails, and monitoring asks for it.',
	fix: "Say which criterion each problem fails, such as 'This fails success criterion 1.4.3 (contrast)'.",
	guidance: [SAMPLE, { name: 'WCAG: all success criteria', url: 'https://www.w3.org/WAI/WCAG22/quickref/' }],
	severity: 'should',
	area: 'statement',
	fixer: 'template',
	*check(page, { date }) {
		if (!isStatement(page, date) || page.blocks.some(({ text }) => CRITERION.test(text))) return;
		const place = headingPlaces(page, date).find(({ heading }) => heading.id === 'non-accessible');
		const status = statuses(page).find(({ kind }) => kind !== 'fully');
		if (status === undefined || place?.block === undefined) return;
		yield { block: place.block, message: 'No problem on this page is named with its criterion, such as 1.4.3.' };
	},
	examples: {
		bad: [
			sampleStatement(
				['<h2>Non-acc', '<h2 data-bad>Non-acc'],
				[' This fails WCAG 2.2 success criterion 1.1.1 (non-text content).', ''],
			),
			sampleStatement(['<h2>Non-acc', '<h2 data-bad>Non-acc'], ['1.1.1 (non-text content)', 'for images']),
			sampleStatement(['<h2>Non-accessible content', '<h2 data-bad>Content that is not accessible'], ['1.1.1 ', '']),
		],
		good: [
			sampleStatement(),
			sampleStatement(['criterion 1.1.1', '<a href="https://www.w3.org/WAI/WCAG22/Understanding/reflow">1.4.10</a>']),
			sampleStatement(['1.1.1 ', ''], ['partially compliant', 'fully compliant']),
			sampleStatement(['1.1.1 ', ''], ['<h2>Non-accessible content</h2>', '']),
			'<html data-type="service"><body><main><h1>Maps</h1><h2>Non-accessible content</h2><p>Some maps are hard to read.</p></main></body></html>',
		],
	},
});
