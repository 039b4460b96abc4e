import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../core/types.ts';
import { rules } from '../../rules/index.ts';
import type { Tab } from '../../scripts/browsers/session.ts';
import { Checker } from '../../scripts/checker.ts';
import { Site } from '../../scripts/site.ts';
import { BROWSERS } from './browsers.ts';

const EXAMPLES = rules
	.filter((rule) => rule.scope === 'element')
	.flatMap((rule) => [
		...rule.examples.bad.map((html) => ({ rule: rule.id, kind: 'bad' as const, html })),
		...rule.examples.good.map((html) => ({ rule: rule.id, kind: 'good' as const, html })),
	])
	.map((example, at) => ({ ...example, place: `example-${at}` }));

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Examples</title></head><body><main><h1>Examples</h1>
${EXAMPLES.map(({ place, html }) => `<section id="${place}">${html}</section>`).join('\n')}</main></body></html>`;

/** Which marked elements of an example were reported, and which others. */
function judged({ selectors, place }: { selectors: readonly string[]; place: string }): { missed: number; wrong: string[] } {
	const inside = document.getElementById(place);
	const reported = selectors.map((selector) => document.querySelector(selector)).filter((element) => inside?.contains(element));
	const marked = [...(inside?.querySelectorAll('[data-bad]') ?? [])];
	return {
		missed: marked.filter((element) => !reported.includes(element)).length,
		wrong: reported.filter((element) => element !== null && !marked.includes(element)).map((element) => element?.outerHTML ?? ''),
	};
}

describe.each(BROWSERS)('examples of elements in %s', (browser) => {
	const open: { site?: Site; checker?: Checker; tab?: Tab; findings: readonly Finding[] } = { findings: [] };
	const folder = mkdtempSync(path.join(os.tmpdir(), 'critical-friend-'));

	beforeAll(async () => {
		writeFileSync(path.join(folder, 'examples.html'), PAGE);
		open.site = await Site.start({ scripts: false, live: false });
		open.checker = await Checker.start({ browser, route: open.site.route });
		open.tab = await open.checker.session.open();
		await open.checker.load(open.tab, open.site.show(path.join(folder, 'examples.html')));
		const { audit, popup } = await open.checker.check(open.tab);
		await popup.close();
		open.findings = audit.findings;
	});
	afterAll(async () => {
		await open.checker?.close();
		await open.site?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	it.each(EXAMPLES)('$rule judges its $kind example: $html', async ({ rule, place }) => {
		const selectors = open.findings.filter((finding) => finding.rule === rule).map((finding) => finding.selector.at(-1) ?? '');
		expect(await open.tab?.evaluate(judged, { selectors, place })).toEqual({ missed: 0, wrong: [] });
	});
});
