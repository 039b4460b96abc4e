/** Evidence pictures, asked for by a person in the report and taken on the page. */
import { describe, expect, test } from 'vitest';
import { words } from '../../core/words.ts';
import { pause, type Tab, until } from '../../scripts/browsers/session.ts';
import { BROWSERS } from './browsers.ts';
import { highlighted, seen } from './marks-probe.ts';
import { coloursIn, picturesState, savedPictures } from './picture-pixels.ts';
import { at, MUST, pictureStage, TYPED } from './picture-stage.ts';
import { onStage } from './stage.ts';
import { setZoom, spoilDatabase, tabInFront, turnTo } from './stored.ts';
import { clickOn, shows } from './views.ts';

const { pictures: says } = words;

describe.each(BROWSERS)('pictures in %s', (browser) => {
	const stage = onStage(browser);
	const { open, askForAll, stopped, ended, pictureOf } = pictureStage(stage);
	const standing = (tab: Tab) =>
		tab.evaluate(() => [scrollY, document.querySelector('#scroller')?.scrollTop, document.documentElement.outerHTML.length]);

	test('show the place with its mark and nothing that anybody typed, and the page stands as before', async () => {
		const { tab, tabId, report, findings } = await open();
		const before = await standing(tab);
		const placed = findings.filter(({ selector }) => selector.length > 0).length;
		await clickOn(report, says.these(placed, placed));
		const state = await ended(tabId);
		expect(state.why).toBe('done');
		await shows(report, says.ended(state));
		expect(await tabInFront(stage().reader)).not.toBe(tabId);
		expect(await standing(tab)).toEqual(before);
		const { reader } = stage();
		const blue = await coloursIn(reader, await pictureOf(findings, at('#blue')), ['#0000ff', MUST, '#00ffff']);
		expect(blue['#0000ff']).toBeGreaterThan(200 * 120 * 0.9);
		expect(blue[MUST]).toBeGreaterThan(600);
		const red = await coloursIn(reader, await pictureOf(findings, at('#red')), ['#ff0000', MUST, TYPED]);
		expect(red[TYPED]).toBe(0);
		expect(red['#ff0000']).toBeGreaterThan(200 * 120 * 0.9);
		expect(red[MUST]).toBeGreaterThan(600);
		const typed = await coloursIn(reader, await pictureOf(findings, at('#typed')), [TYPED, MUST, '#dfe5e4']);
		expect(typed[TYPED]).toBe(0);
		expect(typed[MUST]).toBeGreaterThan(300);
		expect(typed['#dfe5e4']).toBeGreaterThan(1_000);
		const foreign = await coloursIn(reader, await pictureOf(findings, at('#foreign')), ['#dfe5e4', '#b4bfbd', MUST]);
		expect((foreign['#dfe5e4'] ?? 0) + (foreign['#b4bfbd'] ?? 0)).toBeGreaterThan(500 * 140 * 0.8);
		const said = await coloursIn(reader, await pictureOf(findings, ({ quote }) => quote === 'in order to'), ['#ffff00', '#000000']);
		expect(said['#ffff00']).toBeGreaterThan(1_000);
	});

	test('are of the right place where the page is enlarged, and other marks of ours come back', async () => {
		const { tab, tabId, report, findings } = await open('pictures.html', 'odd', async () => {
			await setZoom(stage().reader, await tabInFront(stage().reader), 1.5);
		});
		await tab.activate();
		const popup = await stage().press(tab);
		await clickOn(popup, words.marks.show);
		await shows(popup, words.marks.hide);
		await stage().closePopup();
		const { reader } = stage();
		const before = { labels: (await seen(reader, tabId)).labels, words: await highlighted(tab) };
		expect(before.words).toContain('in order to');
		await report.activate();
		await askForAll(report, findings);
		expect((await ended(tabId)).why).toBe('done');
		expect({ labels: (await seen(reader, tabId)).labels, words: await highlighted(tab) }).toEqual(before);
		const blue = await pictureOf(findings, ({ selector }) => selector.at(-1)?.includes('#blue') === true);
		expect(blue.scale).toBeCloseTo(1.5, 1);
		const seenBlue = await coloursIn(reader, blue, ['#0000ff', MUST]);
		expect(seenBlue['#0000ff']).toBeGreaterThan(200 * 120 * 0.9);
		expect(seenBlue['#0000ff']).toBeLessThan(200 * 120 * 1.02);
		await setZoom(reader, tabId, 1);
	});

	test('can be cancelled on the page, with the mouse and with a key', async () => {
		const { tab, tabId, report, findings } = await open('old-style-page.html', 'sample');
		const begun = Date.now();
		await askForAll(report, findings);
		expect(Date.now() - begun).toBeGreaterThan(600);
		const [x, y] = await tab.evaluate((): [number, number] => {
			const { right, top, bottom } = document.querySelector('critical-friend-progress')?.getBoundingClientRect() ?? new DOMRect();
			return [right - 50, (top + bottom) / 2];
		});
		await tab.clickAt(x, y);
		expect(await stopped(tabId, report)).toBe('cancelled');
		expect(await tabInFront(stage().reader)).not.toBe(tabId);
		expect(await tab.exists('critical-friend-progress')).toBe(false);
		expect(await tab.evaluate(() => scrollY)).toBe(333);
		const already = (await savedPictures(stage().reader)).length;
		await clickOn(report, says.these(100, 100));
		await until('it to begin', () => tab.exists('critical-friend-progress'));
		await pause(300);
		await tab.press('Escape');
		const again = await ended(tabId);
		expect(again.why).toBe('cancelled');
		expect((await savedPictures(stage().reader)).length).toBe(Math.max(already, again.taken));
	});

	test('stop with a sentence when the person goes to another tab, and leave them there', async () => {
		const { tabId, report, findings } = await open('old-style-page.html', 'sample');
		await askForAll(report, findings);
		const other = await stage().open('index.html');
		await other.activate();
		const there = await tabInFront(stage().reader);
		expect(await stopped(tabId, report)).toBe('tab-changed');
		expect(await tabInFront(stage().reader)).toBe(there);
	});

	test.each(['quickly', 'slowly'])(
		'stop with a sentence when a page that draws %s goes, and say what to do before the next',
		async (how) => {
			const { tab, tabId, report, findings } = await open('old-style-page.html', 'sample');
			await askForAll(report, findings);
			// A page that goes while it is looked at may be put aside by the browser, and then never answers.
			if (how === 'slowly') await tab.evaluate(drawSlowly);
			await tab.goto(stage().address('widgets.html', 'odd'));
			expect(['page-left', 'press-again']).toContain(await stopped(tabId, report));
			await clickOn(report, says.these(100, 100));
			const state = await until('an answer', async () => {
				const now = await picturesState(stage().reader, tabId);
				return now?.status === 'ended' && now.taken === 0 ? now : undefined;
			});
			expect(state.why).toBe('press-again');
			await shows(report, 'Select the Critical Friend button on the page, then ask again.');
			// Driven by a test, Firefox loads it afresh.
			if (browser === 'firefox') return;
			await tab.evaluate(() => history.back());
			const asItWas = () => tab.evaluate(() => scrollY === 333 && document.querySelector('critical-friend-progress') === null);
			await until('the page as it was', () => asItWas().catch(() => false), 8_000);
		},
	);

	test('stop with a sentence when the page becomes another without a load', async () => {
		const { tab, tabId, report, findings } = await open('old-style-page.html', 'sample');
		await askForAll(report, findings);
		await tab.evaluate(() => history.pushState({}, '', '/other'));
		expect(await stopped(tabId, report)).toBe('page-left');
	});

	test('stop where the page hangs for ever and the person goes back to the report', async () => {
		const { tab, tabId, report, findings } = await open('old-style-page.html', 'sample');
		const reportId = await tabInFront(stage().reader);
		await askForAll(report, findings);
		await tab.evaluate(() => {
			setTimeout(() => {
				for (;;);
			});
		});
		await pause(1_000);
		await turnTo(stage().reader, reportId);
		expect(await stopped(tabId, report)).toBe('tab-changed');
	});

	test('are kept where the browser stops the background in the middle, and the report says so', async () => {
		const { tab, tabId, report, findings } = await open('old-style-page.html', 'sample');
		await askForAll(report, findings);
		await stage().session.stopBackground();
		expect(await stopped(tabId, report)).toBe('interrupted');
		await until('the page to be put back', async () => !(await tab.exists('critical-friend-progress')), 15_000);
		expect(await tab.evaluate(() => scrollY)).toBe(333);
	});

	test('stop with a sentence where the disk takes no more, and keep what is there', async () => {
		const { tabId, report, findings } = await open('old-style-page.html', 'sample');
		await askForAll(report, findings);
		await spoilDatabase(stage().reader);
		const state = await ended(tabId);
		expect(state.why).toBe('full');
		await shows(report, says.ended(state));
	});
});

describe.each(BROWSERS)('pictures in a private window of %s', (browser) => {
	const stage = onStage(browser, { private: true });

	test('are off, and the report says why', async () => {
		const popup = await stage().check(await stage().open('pictures.html', 'odd'));
		const report = await stage().openReport(popup);
		await shows(report, says.private);
		expect(await report.text()).not.toContain(says.take);
	});
});

/** Sent into the page: every frame that it draws takes half a second. */
function drawSlowly(): void {
	const draw = (): void => {
		const end = performance.now() + 500;
		while (performance.now() < end);
		requestAnimationFrame(draw);
	};
	draw();
}
