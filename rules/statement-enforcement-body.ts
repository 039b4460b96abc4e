import { pageRule } from '../core/rule.ts';
import { isStatement } from '../core/statement/statement.ts';
import { MODEL, SAMPLE } from '../core/statement/statement-model.ts';
import { ANY_ENFORCER, BODIES, enforcerOf } from '../core/statement/statement-nation.ts';
import { sampleStatement } from '../core/statement/statement-sample.ts';

/** EHRC and EASS in Great Britain, ECNI in Northern Ireland (monitoring: checks 39 to 42). Both are right where nothing tells. */
export default pageRule({
	id: 'statement-enforcement-body',
	title: 'Statement sends people to the wrong body',
	why: 'Only one body can act on a complaint in each nation. A wrong or missing name costs people weeks.',
	fix: "Use the words of the sample under 'Enforcement procedure' for your nation, with its link.",
	guidance: [SAMPLE, MODEL],
	severity: 'should',
	area: 'statement',
	fixer: 'template',
	*check(page, { date, site }) {
		if (!isStatement(page, date)) return;
		const { body, sure, because } = enforcerOf(page, site);
		const right = body === 'either' ? [BODIES.EHRC, BODIES.ECNI] : [BODIES[body]];
		const names = right.map(({ name }) => name).join(' or ');
		const severity = sure || body === 'either' ? {} : { severity: 'consider' as const };
		if (!page.blocks.some(({ text }) => right.some(({ named }) => named.test(text)))) {
			yield { ...severity, lack: 'body', message: `The statement does not name ${names}. ${because}` };
		}
		const links = page.surrounds.links.map(({ href }) => href);
		// Without any such link the law is broken: another rule says so.
		if (!links.some((href) => ANY_ENFORCER.test(href)) || links.some((href) => right.some(({ host }) => host.test(href)))) return;
		const advice = right.map((each) => each.advice).join(' or ');
		yield { ...severity, lack: 'link', message: `The statement does not link ${advice}. ${because}` };
	},
	examples: {
		bad: [
			sampleStatement(['The Equality and Human Rights Commission (EHRC) is', 'The government is']),
			sampleStatement(['https://www.equalityadvisoryservice.com/', 'https://www.equalityhumanrights.com/']),
			sampleStatement(
				['<html', '<html data-nation="Northern Ireland"'],
				['https://www.equalityadvisoryservice.com/', 'https://www.equalityni.org/'],
			),
			sampleStatement(
				['<html', '<html data-nation="Wales"'],
				['The Equality and Human Rights Commission (EHRC)', 'The Equality Commission for Northern Ireland (ECNI)'],
			),
		],
		good: [
			sampleStatement(),
			sampleStatement(
				['<html', '<html data-nation="Northern Ireland"'],
				['The Equality and Human Rights Commission (EHRC)', 'The Equality Commission for Northern Ireland (ECNI)'],
				['https://www.equalityadvisoryservice.com/', 'https://www.equalityni.org/Home'],
			),
			sampleStatement(['<html', '<html data-nation="Scotland"'], ['Commission (EHRC)', 'Commission']),
			sampleStatement([
				'(EASS)</a>.',
				'(EASS)</a>. If you live in Northern Ireland, contact the <a href="https://www.equalityni.org">Equality Commission for Northern Ireland</a>.',
			]),
			// No link at all: for the rule about the law.
			sampleStatement(['<a href="https://www.equalityadvisoryservice.com/">contact', '<a href="#top">contact']),
			'<html data-type="service"><body><main><h1>Equality</h1><p>See <a href="https://www.equalityhumanrights.com/">their site</a>.</p></main></body></html>',
		],
	},
});
