import { pageRule } from '../core/rule.ts';
import { isStatement, statuses } from '../core/statement/statement.ts';
import { MODEL, SAMPLE } from '../core/statement/statement-model.ts';
import { sampleStatement } from '../core/statement/statement-sample.ts';

/** Exactly one of the three set phrases (monitoring: check 13). A statement for several sites may rightly have one for each. */
export default pageRule({
	id: 'statement-status',
	title: 'Compliance status unclear in the accessibility statement',
	why: 'People need to know at once if all, most or little of the site works for them.',
	fix: "Say one of 'fully compliant', 'partially compliant' or 'not compliant', in the set sentence of the model.",
	guidance: [SAMPLE, MODEL],
	severity: 'should',
	area: 'statement',
	fixer: 'template',
	*check(page, { date }) {
		if (!isStatement(page, date)) return;
		const all = statuses(page);
		const [first] = all;
		if (first === undefined) {
			yield { message: "We found none of the set phrases 'fully compliant', 'partially compliant' and 'not compliant'." };
			return;
		}
		for (const { kind, block, start, end } of all) {
			if (kind !== 'other') continue;
			const words = block.text.slice(start, end);
			yield {
				block,
				start,
				end,
				message: `'${words}' is none of the three set phrases.`,
				suggestion: 'fully, partially or not compliant',
			};
		}
		const set = all.filter(({ kind }) => kind !== 'other');
		const other = set.find(({ kind }) => kind !== set[0]?.kind);
		if (other === undefined) return;
		const { block, start, end } = other;
		const same = other.of === set[0]?.of;
		yield {
			block,
			start,
			end,
			...(same ? {} : { severity: 'consider' as const }),
			message: 'The statement gives more than one status.',
		};
	},
	examples: {
		bad: [
			sampleStatement(['This website is partially compliant with', 'We use']),
			sampleStatement(['is partially compliant', 'is <span data-bad>partly compliant</span>']),
			sampleStatement(['is partially compliant', 'is <span data-bad>not fully compliant</span>']),
			sampleStatement(['is partially compliant', 'is <span data-bad>mostly compliant</span>']),
			sampleStatement([
				'<p>The content listed',
				'<p>This website is <span data-bad>fully compliant</span> with WCAG.</p><p>The content listed',
			]),
			sampleStatement([
				'<p>The content listed',
				'<p>The jobs site is <span data-bad>not compliant</span> with WCAG.</p><p>The content listed',
			]),
		],
		good: [
			sampleStatement(),
			sampleStatement(['partially compliant', 'fully compliant']),
			sampleStatement(['partially compliant', 'not compliant']),
			sampleStatement(['This website is partially compliant', 'www.example.gov.uk is partially compliant']),
			sampleStatement(['This website is partially compliant with', 'Status: partially compliant with']),
			sampleStatement([
				'Some images have no',
				'Some PDFs are not compliant with WCAG. Parts of this website are not compliant. Some images have no',
			]),
			'<html data-type="service"><body><main><h1>Planning</h1><p>This site is mostly compliant with the plan.</p></main></body></html>',
		],
	},
});
