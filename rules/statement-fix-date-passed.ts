import { daysIn } from '../core/english/days.ts';
import { sentences } from '../core/english/text.ts';
import { pageRule } from '../core/rule.ts';
import { isStatement } from '../core/statement/statement.ts';
import { SAMPLE } from '../core/statement/statement-model.ts';
import { sampleStatement } from '../core/statement/statement-sample.ts';

const PLAN =
	/\b(?:will|plan(?:s|ned|ning)? to|aims? to|aiming to|intend(?:s|ing)? to|hopes? to|hoping to|expect(?:s|ed|ing)? to|due (?:to|for)|scheduled (?:to|for)|target(?:ed)? (?:date|for)|to be|should be|planned for|fix(?:ed)? (?:by|date)|deadline|working to)\b/i;
const MEND =
	/\b(?:fix|fixed|resolv|replac|correct|improv|address|updat|upgrad|rebuil|redesign|remov|complet|add|amend|rectif|remed|repair|accessible|compl(?:y|iant)|meet|new (?:web ?site|version|system|platform)|launch|publish|done|deliver|make|convert)\w*/i;
const DONE = /\b(?:was|were|has been|have been|had been|we (?:have )?(?:fixed|replaced|added|updated|tested))\b/i;
// 'published before 23 September 2018' is the law's day, not a plan.
const BY = /\b(?:by|before|until|in|on|end of|during|from|for|date:?|spring|summer|autumn|winter|early|late|mid)\b[^.;]{0,25}$/i;
const EXEMPT = /\b(?:published|created|uploaded|recorded|produced)\b[^.;]{0,30}$/i;

/** 'We will fix this by March 2024' read later than that (monitoring: check 21). */
export default pageRule({
	id: 'statement-fix-date-passed',
	title: 'Promised date of a fix has passed',
	why: 'People who waited for that day still meet the problem, and stop believing the statement.',
	fix: 'Take out what works now. For the rest, give a new date that you can keep.',
	guidance: [SAMPLE],
	severity: 'should',
	area: 'statement',
	fixer: 'template',
	*check(page, { date }) {
		if (!isStatement(page, date)) return;
		for (const block of page.blocks) {
			if (daysIn(block.text).length === 0) continue;
			for (const { text, start } of sentences(block.text)) {
				const plan = PLAN.exec(text);
				if (plan === null || !MEND.test(text)) continue;
				const past = daysIn(text).find((day) => {
					const before = text.slice(0, day.start);
					return (
						day.to < date &&
						BY.test(before) &&
						!EXEMPT.test(before) &&
						!DONE.test(before.slice(plan.index < day.start ? plan.index : 0))
					);
				});
				if (past) yield { block, start: start + past.start, end: start + past.end, message: 'This day is in the past.' };
			}
		}
	},
	examples: {
		bad: [
			sampleStatement(['by 31 March 2027', 'by <span data-bad>31 March 2026</span>']),
			sampleStatement([
				'We plan to fix this by 31 March 2027.',
				'This will be fixed by the end of <span data-bad>June 2024</span>.',
			]),
			sampleStatement([
				'We plan to fix this by 31 March 2027.',
				'We aim to replace the form in <span data-bad>September 2025</span>.',
			]),
			sampleStatement([
				'We plan to fix this by 31 March 2027.',
				'Our new website is due to launch in <span data-bad>January 2026</span>.',
			]),
		],
		good: [
			sampleStatement(),
			sampleStatement(['by 31 March 2027', 'in November 2026']),
			sampleStatement(['We plan to fix this by 31 March 2027.', 'We fixed the menu in March 2024.']),
			sampleStatement(['We do not plan to fix PDFs published before', 'We will not fix PDFs published before']),
			sampleStatement([
				'We plan to fix this by 31 March 2027.',
				'The forms were replaced in May 2025 and we plan to add captions.',
			]),
			'<html data-type="service"><body><main><h1>Roads</h1><p>We will repair the bridge by 31 March 2024.</p></main></body></html>',
		],
	},
});
