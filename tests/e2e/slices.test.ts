import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AXE_RULES } from '../../core/accessibility-words.ts';
import type { Finding } from '../../core/types.ts';
import { Checker } from '../../scripts/checker.ts';
import { Site } from '../../scripts/site.ts';
import { BROWSERS, samplePage, testPage } from './browsers.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OPTIONS = { runOnly: { type: 'rule', values: AXE_RULES }, preload: false, resultTypes: ['violations', 'incomplete'] };
const RUN = `(async () => { ${source};
	if (self !== top) return null;
	const { violations, incomplete } = await axe.run(document, ${JSON.stringify(OPTIONS)});
	const lines = (rules, kind) => rules.flatMap((rule) => rule.nodes.map((node) => kind + ' ' + rule.id + ' ' + node.target.flat().join(' > ')));
	return [...lines(violations, 'proved'), ...lines(incomplete, 'undecided')];
})()`;

const lineOf = ({ certainty, rule, frame = [], selector }: Finding): string =>
	`${certainty} ${rule} ${[...frame, ...selector].join(' > ')}`;

describe.each(BROWSERS)('axe-core in slices in %s', (browser) => {
	const open: { site?: Site; checker?: Checker } = {};
	beforeAll(async () => {
		open.site = await Site.start({ scripts: false, live: false });
		open.checker = await Checker.start({ browser, route: open.site.route });
	});
	afterAll(async () => {
		await open.checker?.close();
		await open.site?.close();
	});

	it.each([samplePage('old-style-page.html'), samplePage('form.html'), samplePage('news.html'), testPage('many-faults.html')])(
		'reports the same targets as axe.run() on %s',
		async (file) => {
			const { site, checker } = open;
			if (!site || !checker) throw new Error('no browser');
			const tab = await checker.session.open();
			await checker.load(tab, site.show(file));
			const { audit, popup } = await checker.check(tab);
			await popup.close();
			await checker.load(tab, site.show(file));
			const whole = (await tab.evaluateApart(RUN)) as string[];
			await tab.close();
			const sliced = audit.findings.filter((finding) => finding.source === 'axe').map(lineOf);
			expect(sliced.toSorted()).toEqual(whole.toSorted());
		},
	);
});
