import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Audit } from '../../core/types.ts';
import { atMost } from '../../scripts/browsers/session.ts';
import { Checker } from '../../scripts/checker.ts';
import { Site } from '../../scripts/site.ts';
import { BROWSERS, testPage } from './browsers.ts';

describe.each(BROWSERS)('frames and strict pages in %s', (browser) => {
	const open: { site?: Site; checker?: Checker } = {};
	beforeAll(async () => {
		open.site = await Site.start({
			scripts: true,
			live: false,
			hosts: { 'other.test': testPage('.') },
			endless: ['/pages/endless.html'],
			headers: {
				'/pages/strict.html': { 'Content-Security-Policy': "default-src 'none'; sandbox; require-trusted-types-for 'script'" },
			},
		});
		open.checker = await Checker.start({ browser, route: open.site.route });
	});
	afterAll(async () => {
		await open.checker?.close();
		await open.site?.close();
	});

	const check = async (name: string): Promise<Audit> => {
		const { site, checker } = open;
		if (!site || !checker) throw new Error('no browser');
		const tab = await checker.session.open();
		// Not checker.load(): its timers do not run where the page's policy forbids scripts.
		const shown = tab.goto(site.show(testPage(name))).catch(() => undefined);
		// A browser that is driven may wait for every frame, however slow.
		await atMost(2_000, shown);
		const { audit, popup } = await checker.check(tab);
		await popup.close();
		await tab.close();
		return audit;
	};

	it('checks a frame of the same site, and says in which frame a fault is', async () => {
		const { findings } = await check('frames.html');
		const inside = findings.filter((finding) => finding.frame !== undefined);
		expect(inside.map((finding) => [finding.rule, finding.quote, finding.frame])).toContainEqual([
			'negative-contraction',
			"can't",
			['#same-site'],
		]);
		expect(inside.map((finding) => finding.rule)).toContain('image-alt');
	});

	it('names the frames of other sites that it could not read', async () => {
		const { notChecked, findings } = await check('frames.html');
		const frames = notChecked.find((entry) => entry.id === 'frames');
		expect(frames?.what).toContain('other.test');
		expect(frames?.selectors).toEqual(['#other-site']);
		expect(findings.filter((finding) => finding.frame?.includes('#other-site'))).toEqual([]);
	});

	it('waits for no frame that is still loading, judges nothing of it and names it', async () => {
		const { notChecked, findings } = await check('slow-frame.html');
		expect(notChecked.find(({ id }) => id === 'frames-late')).toMatchObject({ count: 1, selectors: ['#slow'] });
		expect(findings.filter(({ frame }) => frame?.includes('#slow'))).toEqual([]);
		expect(findings.map(({ rule, frame }) => [rule, frame])).toContainEqual(['negative-contraction', ['#there']]);
	});

	it('checks a page whose frames come and go all the time', async () => {
		const { findings } = await check('flickering-frames.html');
		expect(findings.map(({ rule, frame }) => [rule, frame])).toContainEqual(['negative-contraction', undefined]);
	});

	it('takes nothing from frames that nobody can see for the page itself', async () => {
		const { findings, facts, notChecked } = await check('hidden-frames.html');
		expect(findings.filter(({ source, quote }) => source === 'content' && quote !== undefined)).toEqual([]);
		expect(facts.words).toBe(8);
		// A frame in a shadow tree can be seen, but not placed.
		expect(notChecked.find(({ id }) => id === 'frames-in-parts')?.count).toBe(1);
	});

	it('checks a page whose own security policy forbids everything', async () => {
		const { findings } = await check('strict.html');
		expect(findings.map((finding) => finding.rule)).toEqual(expect.arrayContaining(['image-alt', 'negative-contraction']));
	});
});
