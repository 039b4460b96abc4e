import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause, type Tab } from '../../scripts/browsers/session.ts';
import { Checker } from '../../scripts/checker.ts';
import { Site } from '../../scripts/site.ts';
import { BROWSERS, testPage } from './browsers.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.each(BROWSERS)('requests caused by a check in %s', (browser) => {
	const open: { site?: Site; checker?: Checker; tab?: Tab } = {};
	beforeAll(async () => {
		open.site = await Site.start({ scripts: true, live: false, hosts: { 'other.test': testPage('.') } });
		open.checker = await Checker.start({ browser, route: open.site.route });
		open.tab = await open.checker.session.open();
		await open.checker.load(open.tab, open.site.show(testPage('network.html')));
	});
	afterAll(async () => {
		await open.checker?.close();
		await open.site?.close();
	});

	const requests = (): string[] => [...(open.site?.served ?? []), ...(open.site?.refused ?? [])];
	/** A page goes on loading for a moment: what it asks for by itself does not count. */
	const quiet = async (): Promise<number> => {
		for (let before = -1; before !== requests().length; await pause(500)) before = requests().length;
		return requests().length;
	};

	it('would be seen: axe-core with preload asks for the style sheet of the other site', async () => {
		const before = await quiet();
		await open.tab?.evaluateApart(`(async () => { ${source}; if (self === top) await axe.run({ preload: true }); })()`);
		await quiet();
		expect(requests().slice(before)).toContain('http://other.test/other.css');
	});

	it('are none', async () => {
		const { checker, tab } = open;
		if (!checker || !tab) throw new Error('no browser');
		const before = await quiet();
		const { audit, popup } = await checker.check(tab);
		await popup.close();
		await quiet();
		expect(audit.checked.length).toBeGreaterThan(90);
		expect(requests().slice(before)).toEqual([]);
	});
});
