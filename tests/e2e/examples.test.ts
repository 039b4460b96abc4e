import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { WordChecks } from '../../scripts/word-checks.ts';
import { htmlPage } from '../example-html.ts';
import { isHtml } from '../example-page.ts';
import { BROWSERS } from './browsers.ts';

const MARKED = '[data-bad]';
const EXAMPLES = rules.flatMap(({ id: rule, scope, examples: { bad, good } }) => {
	const rendered = (html: string): boolean => scope === 'element' || isHtml(html);
	return [
		...bad.filter(rendered).map((html) => ({ rule, kind: 'bad' as const, html })),
		...good.filter(rendered).map((html) => ({ rule, kind: 'good' as const, html })),
	];
});

describe.each(BROWSERS)('examples of elements and pages in %s', (browser) => {
	const open: { checks?: WordChecks } = {};
	beforeAll(async () => {
		open.checks = await WordChecks.start(browser, rules);
	});
	afterAll(() => open.checks?.close());

	it.each(EXAMPLES)('$rule judges its $kind example: $html', async ({ rule, kind, html }) => {
		const { checks } = open;
		if (!checks) throw new Error('no browser');
		const { page, brief } = htmlPage(html, rule);
		const { findings, checked } = await checks.judge(page, brief);
		expect(checked.find((each) => each.rule === rule)?.status).not.toBe('gave-up');
		const own = findings.filter((finding) => finding.rule === rule);
		const marks = await checks.count(MARKED);
		if (kind === 'bad' && marks === 0) {
			// The page as a whole, once.
			expect(own.map(({ section }) => section)).toEqual([[]]);
			return;
		}
		const places = [...new Set(await checks.places(own, MARKED))].sort((a, b) => a - b);
		expect(places).toEqual([...Array(marks).keys()]);
	});
});
