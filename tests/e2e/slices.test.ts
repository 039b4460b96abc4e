import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AXE_RULES } from '../../core/accessibility/accessibility-words.ts';
import type { Finding } from '../../core/types.ts';
import { activeTab, Checker } from '../../scripts/checker.ts';
import { Site } from '../../scripts/site.ts';
import { BROWSERS, samplePage, testPage } from './browsers.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OPTIONS = { runOnly: { type: 'rule', values: AXE_RULES }, preload: false, resultTypes: ['violations', 'incomplete'] };
const RUN = `(async () => { ${source};
	if (self !== top) return null;
	const { violations, incomplete } = await axe.run(document, ${JSON.stringify(OPTIONS)});
	const lines = (rules, certainty) => rules.flatMap(({ id, nodes }) => nodes.map(({ target }) => ({ what: certainty + ' ' + id, target: target.flat() })));
	return [...lines(violations, 'proved'), ...lines(incomplete, 'undecided')];
})()`;

interface Line {
	readonly what: string;
	/** Selectors, one a frame or shadow root on the way. */
	readonly target: readonly string[];
}
const lineOf = ({ certainty, rule, frame = [], selector }: Finding): Line => ({
	what: `${certainty} ${rule}`,
	target: [...frame, ...selector],
});

/** Runs in the page. Private attributes in a selector are replaced by us, so elements are compared, not their selectors. */
const named = (lines: Line[]): string[] => {
	const all = [...document.querySelectorAll('*')];
	return lines.map(({ what, target }) => {
		const [only = ''] = target;
		return `${what} ${target.length === 1 ? all.indexOf(document.querySelector(only) as Element) : target.join(' > ')}`;
	});
};

/** Every so many of the saved council pages, where they are at hand. */
function councilPages(count: number): string[] {
	const folder = path.resolve(import.meta.dirname, '../../../shared/corpus/council');
	const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];
	const step = Math.max(1, Math.floor(files.length / count));
	return files.filter((_, at) => at % step === 0).map((name) => path.join(folder, name));
}

interface Again {
	readonly steps: number;
	readonly findings: readonly Finding[];
}

/**
 * Runs in a page of the extension: checks the page again, as with an axe-core of another version, or while it jumps up and down
 * between the steps, as where pictures arrive late.
 */
const judgeAgain = async (tabId: number, how: 'whole' | 'moving'): Promise<unknown> => {
	const { browser, chrome } = globalThis as unknown as { browser?: Scripting; chrome: Scripting };
	const [answer] = await (browser ?? chrome).scripting.executeScript({
		target: { tabId },
		args: [how],
		func: async (mode: typeof how): Promise<Again> => {
			const friend = globalThis.criticalFriend;
			const late = document.getElementById('late');
			if (!friend || !globalThis.axe || (mode === 'moving' && !late)) return { steps: 0, findings: [] };
			if (mode === 'whole') Object.assign(globalThis.axe, { version: '0.0.0' });
			friend.begin();
			while (!(await friend.check?.read(5000))?.done);
			let steps = 1;
			for (; !(await friend.check?.accessibility(mode === 'moving' ? 1 : 5000, {}))?.done; steps++)
				if (late) late.style.height = `${(steps % 2) * 40}px`;
			return { steps, findings: (await friend.check?.finish(null)) ?? [] };
		},
	});
	return answer?.result;
};
interface Scripting {
	readonly scripting: { executeScript(call: object): Promise<{ result: unknown }[]> };
}

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

	const pages = [
		...['old-style-page.html', 'form.html', 'news.html', 'service-page.html', 'contact.html'].map(samplePage),
		testPage('many-faults.html'),
		testPage('links-in-blocks.html'),
		...councilPages(browser === 'chromium' ? 12 : 4),
	];
	it.each(pages)('reports the same targets as axe.run() on %s', async (file) => {
		const { site, checker } = open;
		if (!site || !checker) throw new Error('no browser');
		const tab = await checker.session.open();
		await checker.load(tab, site.show(file));
		const { audit, popup } = await checker.check(tab);
		await popup.close();
		await checker.load(tab, site.show(file));
		const whole = (await tab.evaluateApart(RUN)) as Line[];
		const sliced = audit.findings.filter((finding) => finding.source === 'axe').map(lineOf);
		// Frames of saved pages are empty: which of the two reaches them is chance.
		const kept = (lines: readonly Line[]): Line[] => lines.filter(({ target }) => target.length === 1 || !file.includes('corpus'));
		const [found, expected] = [await tab.evaluate(named, kept(sliced)), await tab.evaluate(named, kept(whole))];
		await tab.close();
		expect(found.toSorted()).toEqual(expected.toSorted());
	});

	it('finds the same in one pass, where its inner parts are not known', async () => {
		const { site, checker } = open;
		if (!site || !checker) throw new Error('no browser');
		const tab = await checker.session.open();
		await checker.load(tab, site.show(testPage('many-faults.html')));
		const { audit, popup } = await checker.check(tab);
		await popup.close();
		await tab.activate();
		const id = await checker.reader.evaluate(activeTab);
		const { findings: whole } = (await checker.reader.evaluate(judgeAgain, id ?? 0, 'whole')) as Again;
		await tab.close();
		const known = ({ rule, selector, snippet, message }: Finding): string => [rule, ...selector, snippet, message].join(' ');
		const sliced = audit.findings.filter(({ source: from }) => from === 'axe').map(known);
		expect(sliced.length).toBeGreaterThan(5);
		expect(whole.map(known).toSorted()).toEqual(sliced.toSorted());
	});

	it('measures places and sizes in one go, whatever moves meanwhile', async () => {
		const { site, checker } = open;
		if (!site || !checker) throw new Error('no browser');
		const tab = await checker.session.open();
		await checker.load(tab, site.show(testPage('moving.html')));
		await tab.evaluate(() => {
			const list = document.querySelector('ol');
			const [item] = list?.children ?? [];
			if (item) list?.append(...Array.from({ length: 2000 }, () => item.cloneNode(true)));
		});
		const { popup } = await checker.check(tab);
		await popup.close();
		await tab.activate();
		const id = await checker.reader.evaluate(activeTab);
		const { steps, findings } = (await checker.reader.evaluate(judgeAgain, id ?? 0, 'moving')) as Again;
		await tab.close();
		expect(steps).toBeGreaterThan(5);
		expect(findings.map(({ rule }) => rule)).not.toContain('target-size');
	});
});
