import { mainHeading } from '../core/elements/page-title.ts';
import { pageRule } from '../core/rule.ts';
import { isStatement } from '../core/statement/statement.ts';
import { MODEL, MONITORING, SAMPLE } from '../core/statement/statement-model.ts';
import { sampleStatement } from '../core/statement/statement-sample.ts';

const SET = /^accessibility statement\b/i;
const HAS = /\baccessibility statement\b/i;

/** 'Accessibility statement', or '… for' something (monitoring: check 3). In a title the name of the council may come first. */
export default pageRule({
	id: 'statement-name',
	title: "Not called 'Accessibility statement'",
	why: 'People look for that name in search results, in tabs and as the main heading, as on the site of any council.',
	fix: "Call the page 'Accessibility statement' or 'Accessibility statement for' and the name of the site.",
	guidance: [SAMPLE, MODEL, MONITORING],
	severity: 'should',
	area: 'statement',
	fixer: 'template',
	*check(page, { date }) {
		if (!isStatement(page, date)) return;
		const name = mainHeading(page)?.text ?? '';
		const h1 = page.blocks.find(({ kind, level }) => kind === 'heading' && level === 1);
		if (name !== '' && !SET.test(name)) {
			const place = h1 === undefined ? { lack: 'heading', quote: name } : { block: h1 };
			yield HAS.test(name)
				? { ...place, severity: 'consider', message: "The model statement begins its main heading with 'Accessibility statement'." }
				: { ...place, message: "The main heading does not say 'Accessibility statement'." };
		}
		const parts = page.title.split(/ [-–—|·:»>•] |\s*[|·»•]\s*|: /);
		if (page.title !== '' && !HAS.test(page.title)) {
			yield { lack: 'title', quote: page.title, message: "The page title does not say 'Accessibility statement'." };
		} else if (page.title !== '' && !parts.some((part) => SET.test(part.trim()))) {
			yield {
				lack: 'title',
				quote: page.title,
				severity: 'consider',
				message: "The page title puts other words before 'Accessibility statement'.",
			};
		}
	},
	examples: {
		bad: [
			sampleStatement(['<h1>Accessibility statement</h1>', '<h1 data-bad>Accessibility</h1>']),
			sampleStatement(['<h1>Accessibility statement</h1>', '<h1 data-bad>Using our website</h1>']),
			sampleStatement(['<h1>Accessibility statement</h1>', '<h1 data-bad>Example Council website accessibility statement</h1>']),
			sampleStatement([
				'<title>Accessibility statement - Example Council</title>',
				'<title>Website accessibility - Example Council</title>',
			]),
			sampleStatement([
				'<title>Accessibility statement - Example Council</title>',
				'<title>Our website accessibility statement - Example Council</title>',
			]),
		],
		good: [
			sampleStatement(),
			sampleStatement(['<h1>Accessibility statement</h1>', '<h1>Accessibility Statement for www.example.gov.uk</h1>']),
			sampleStatement(['<h1>Accessibility statement</h1>', '<h1>Accessibility statement: Example Council</h1>']),
			sampleStatement(['<title>Accessibility statement - Example Council', '<title>Example Council | Accessibility statement']),
			sampleStatement(['<title>Accessibility statement - Example Council', '<title>Accessibility statement for Example Council']),
			sampleStatement(['<title>Accessibility statement - Example Council', '<title>Example Council: Accessibility statement']),
			'<html data-type="service"><head><title>Accessibility - Example Council</title></head><body><main><h1>Accessible venues</h1></main></body></html>',
		],
	},
});
