import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Checker } from '../../scripts/checker.ts';
import { Site } from '../../scripts/site.ts';
import { BROWSERS, samplePage, testPage } from './browsers.ts';

const links = Array.from(
	{ length: 5000 },
	(_, at) => `<a href="/${at}" style="text-decoration: none">Link ${at}</a> and some words`,
).join(' ');
const EXPLODING = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>One block of links</title></head>
<body><main><h1>One block of links</h1><p>${links}</p></main></body></html>`;

// Half a million characters.
const CROWDED = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>One paragraph</title></head>
<body><main><h1>One paragraph</h1><p>${'We can help you in order to apply for the permit today and it is good. '.repeat(8000)}</p></main></body></html>`;

/** These pages take long by their nature: how long is the business of the benches. */
const PATIENCE = 300_000;

// Their words are black, but pale under the mouse. The second one is in the way of nothing.
const UNDER_MOUSE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cards</title><style>
p { color: #000; background: #fff; height: 60px; margin: 0 } p:hover { color: #ccc } h1 { margin: 0; height: 40px }</style></head>
<body style="margin:0"><main><h1>Cards</h1><p>Bins are collected on Monday.</p><p>Tips are open on Sunday.</p>
<p style="color:#ddd">Parks close at night.</p></main></body></html>`;

describe.each(BROWSERS)('a page in %s', { timeout: PATIENCE }, (browser) => {
	const open: { site?: Site; checker?: Checker } = {};
	const folder = mkdtempSync(path.join(os.tmpdir(), 'critical-friend-'));
	beforeAll(async () => {
		writeFileSync(path.join(folder, 'exploding.html'), EXPLODING);
		writeFileSync(path.join(folder, 'crowded.html'), CROWDED);
		writeFileSync(path.join(folder, 'under-mouse.html'), UNDER_MOUSE);
		open.site = await Site.start({ scripts: true, live: false });
		open.checker = await Checker.start({ browser, route: open.site.route });
	});
	afterAll(async () => {
		await open.checker?.close();
		await open.site?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	const show = async (file: string) => {
		const { site, checker } = open;
		if (!site || !checker) throw new Error('no browser');
		const tab = await checker.session.open();
		await checker.load(tab, site.show(file));
		return { checker, tab };
	};

	it('stays where it was scrolled to, with its mark-up as it was', async () => {
		const { checker, tab } = await show(samplePage('old-style-page.html'));
		await tab.evaluate(() => window.scrollTo(0, 400));
		const before = await tab.evaluate(() => [window.scrollY, document.documentElement.outerHTML] as const);
		const { popup } = await checker.check(tab);
		await popup.close();
		expect(await tab.evaluate(() => [window.scrollY, document.documentElement.outerHTML] as const)).toEqual(before);
		expect(before[0]).toBe(400);
		await tab.close();
	});

	it('is not judged by the colours that the mouse gives it, and the report says where', async () => {
		const { checker, tab } = await show(path.join(folder, 'under-mouse.html'));
		await tab.clickAt(60, 60);
		const { audit, popup } = await checker.check(tab);
		await popup.close();
		await tab.close();
		const faint = audit.findings.filter(({ rule }) => rule === 'color-contrast').map(({ quote }) => quote);
		expect(faint).toEqual(['Parks close at night.']);
		expect(audit.notChecked.find(({ id }) => id === 'rule:color-contrast')).toMatchObject({
			why: 'The mouse or the keyboard was on it, which gave it other colours.',
			count: 1,
			selectors: ['p:nth-child(2)'],
		});
	});

	const quotesOf = async (file: string, before?: () => void) => {
		const { checker, tab } = await show(file);
		if (before) await tab.evaluate(before);
		const { audit, popup } = await checker.check(tab);
		await popup.close();
		await tab.close();
		return { audit, quotes: audit.findings.filter(({ rule }) => rule === 'metaphor').map(({ quote }) => quote) };
	};

	it('with fields that hide the properties of their form is still read, and what axe-core missed is listed', async () => {
		const { audit, quotes } = await quotesOf(testPage('odd-forms.html'));
		expect(quotes).toEqual(['in order to']);
		const gaveUp = audit.checked.filter(({ status }) => status === 'gave-up').map(({ rule }) => rule);
		expect(audit.notChecked.map(({ id }) => id)).toEqual(expect.arrayContaining(gaveUp.map((rule) => `rule:${rule}`)));
	});

	it('that nests deeper than calls may is still read', async () => {
		const { quotes } = await quotesOf(testPage('hidden-frames.html'), () => {
			const deepest = Array.from({ length: 2000 }).reduce<Element>(
				(outer) => outer.appendChild(document.createElement('div')),
				document.querySelector('main') ?? document.body,
			);
			deepest.innerHTML = '<p>We ask for this in order to help.</p>';
		});
		expect(quotes).toEqual(['in order to']);
	});

	it('with thousands of faults in one paragraph is still checked', async () => {
		const { audit } = await quotesOf(path.join(folder, 'crowded.html'));
		expect(audit.findings.filter(({ rule }) => rule === 'metaphor')).toHaveLength(8000);
	});

	it('on which a check explodes is still checked, and what was not reached is listed, never taken for a pass', async () => {
		const { checker, tab } = await show(path.join(folder, 'exploding.html'));
		const { audit, popup } = await checker.check(tab);
		await popup.close();
		await tab.close();
		const gaveUp = audit.checked.filter(({ status }) => status === 'gave-up').map(({ rule }) => rule);
		expect(gaveUp).toContain('link-in-text-block');
		expect(audit.notChecked.map(({ id }) => id)).toEqual(expect.arrayContaining(gaveUp.map((rule) => `rule:${rule}`)));
		expect(audit.checked.find(({ rule }) => rule === 'long-sentence')?.status).toBe('ran');
	});
});
