import { withoutQuery } from '../core/address.ts';
import { pageRule } from '../core/rule.ts';
import { isStatement, plainHeading } from '../core/statement/statement.ts';
import { headingsOn, MONITORING, SAMPLE } from '../core/statement/statement-model.ts';
import { sampleStatement } from '../core/statement/statement-sample.ts';

/** Parts of the model that are links to pages of their own (monitoring: check 9). A person confirms. */
export default pageRule({
	id: 'statement-split',
	title: 'Statement may stand on several pages',
	why: 'People look for one page with all of it, and miss the part that is about their problem.',
	fix: 'Put the whole statement on one page.',
	guidance: [SAMPLE, MONITORING],
	severity: 'consider',
	area: 'statement',
	fixer: 'template',
	*check(page, { date, site }) {
		if (!isStatement(page, date)) return;
		const here = withoutQuery(page.url).split('#', 1)[0] ?? '';
		const set = headingsOn(date).map(({ words }) => plainHeading(words));
		const parts = page.surrounds.links.filter(
			({ text, href, main }) =>
				main && set.includes(plainHeading(text)) && site.isOwn(href) && (withoutQuery(href).split('#', 1)[0] ?? '') !== here,
		);
		const [first] = parts;
		if (first === undefined) return;
		const block = page.blocks.find(({ text, spans }) => spans.some(({ kind }) => kind === 'link') && text.includes(first.text));
		yield { ...(block === undefined ? { quote: first.text } : { block }), message: `'${first.text}' is a link to another page.` };
	},
	examples: {
		bad: [
			sampleStatement([
				'<p>We know some',
				'<p data-bad><a href="/access/feedback">Feedback and contact information</a></p><p>We know some',
			]),
			sampleStatement([
				'<p>We know some',
				'<ul><li data-bad><a href="/access/content">Non-accessible content</a></li></ul><p>We know some',
			]),
			sampleStatement(['<p>We know some', '<p data-bad>Next: <a href="/access/3">Compliance status</a></p><p>We know some']),
		],
		good: [
			sampleStatement(),
			sampleStatement(['<p>We know some', '<ul><li><a href="#status">Compliance status</a></li></ul><p>We know some']),
			sampleStatement(['<p>We know some', '<p><a href="/contact">Contact us</a></p><p>We know some']),
			sampleStatement(['<p>We know some', '<p><a href="https://www.gov.uk/x">Enforcement procedure</a></p><p>We know some']),
			'<html data-type="service"><body><main><h1>Access</h1><p><a href="/x">Enforcement procedure</a></p></main></body></html>',
		],
	},
});
