import { pageRule } from '../core/rule.ts';
import { isStatement } from '../core/statement/statement.ts';
import { LAW, MODEL, SAMPLE } from '../core/statement/statement-model.ts';
import { ANY_ENFORCER, BODIES, enforcerOf } from '../core/statement/statement-nation.ts';
import { sampleStatement } from '../core/statement/statement-sample.ts';

/** Regulation 8(4)(d). Any link to the bodies of the procedure is enough here: which one is for the rule about the body. */
export default pageRule({
	id: 'statement-no-enforcement-link',
	title: 'No link to the enforcement procedure',
	why: 'People whom the council does not help have a right to complain further, and need to find out where.',
	fix: 'Link the Equality Advisory and Support Service, or in Northern Ireland the Equality Commission, in the set words.',
	guidance: [LAW, SAMPLE, MODEL],
	severity: 'must',
	area: 'statement',
	fixer: 'template',
	*check(page, { date, site }) {
		if (!isStatement(page, date) || page.surrounds.links.some(({ href }) => ANY_ENFORCER.test(href))) return;
		const { body, because } = enforcerOf(page, site);
		const [first, second] = body === 'ECNI' ? [BODIES.ECNI] : body === 'EHRC' ? [BODIES.EHRC] : [BODIES.EHRC, BODIES.ECNI];
		const wanted = second === undefined ? first.advice : `${first.advice} or ${second.advice}`;
		const message = `We found no link to ${wanted}. ${because}`;
		for (const block of page.blocks) {
			const match = first.adviceNamed.exec(block.text) ?? second?.adviceNamed.exec(block.text);
			if (!match) continue;
			yield { block, start: match.index, end: match.index + match[0].length, message };
			return;
		}
		yield { message };
	},
	examples: {
		bad: [
			sampleStatement([link(), 'contact the <span data-bad>Equality Advisory and Support Service (EASS)</span>']),
			sampleStatement([link(), 'write to us again']),
			sampleStatement([link(), 'contact the <span data-bad>Equality Advisory &amp; Support Service</span>']),
			sampleStatement(
				['<html', '<html data-nation="Northern Ireland"'],
				[link(), 'contact the <span data-bad>Equality Commission for Northern Ireland (ECNI)</span>'],
			),
		],
		good: [
			sampleStatement(),
			sampleStatement([link(), 'contact <a href="https://www.equalityni.org/Home">the commission</a>']),
			sampleStatement([link(), 'contact <a href="http://equalityadvisoryservice.com">EASS</a>']),
			sampleStatement([link(), 'contact <a href="https://www.equalityhumanrights.com/">the EHRC</a>']),
			sampleStatement([link(), 'follow <a href="https://www.legislation.gov.uk/uksi/2018/952/part/5">the procedure</a>']),
			'<html data-type="service"><body><main><h1>Complaints</h1><p>Contact the EASS.</p></main></body></html>',
		],
	},
});

function link(): string {
	return '<a href="https://www.equalityadvisoryservice.com/">contact the Equality Advisory and Support Service (EASS)</a>';
}
