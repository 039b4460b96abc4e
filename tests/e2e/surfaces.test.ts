/** What people see must pass what it checks: accessibility in every look, reflow, and page texts that stay texts. */
import { describe, expect, test } from 'vitest';
import { words } from '../../core/words.ts';
import { type Look, type Tab, until, type View } from '../../scripts/browsers/session.ts';
import { BROWSERS } from './browsers.ts';
import { faults } from './faults.ts';
import { ownFaults } from './own-rules.ts';
import { onStage, RESULT } from './stage.ts';
import { setZoom, store, tabInFront } from './stored.ts';
import { clickOn, shows } from './views.ts';

const LOOKS: readonly Look[] = ['light', 'dark', 'forced'];

/** What could run or load something. */
const foreign = (view: View): Promise<string[]> =>
	view.evaluate(() => {
		const parts = document.querySelectorAll(
			'img, iframe, object, embed, video, audio, base, script:not([src]), [onerror], [onload], a[href^="j"]',
		);
		return [...parts].map((one) => one.outerHTML.slice(0, 200));
	});

/** Width that there is, and that the content takes, with all that unfolds unfolded. */
const room = (view: View): Promise<{ width: number; content: number }> =>
	view.evaluate(() => {
		for (const one of document.querySelectorAll('details')) one.open = true;
		return { width: document.documentElement.clientWidth, content: document.documentElement.scrollWidth };
	});

describe.each(BROWSERS)('in %s', (browser) => {
	const stage = onStage(browser);

	test.each(LOOKS)('popup, report and options pass axe-core in the %s look', async (look) => {
		await stage().session.look(look);
		const tab = await stage().open('old-style-page.html');
		const popup = await stage().check(tab);
		expect(await faults(popup)).toEqual([]);
		const report = await stage().openReport(popup);
		await report.activate();
		expect(await faults(report)).toEqual([]);
		// Every form stands open by now.
		const { status, statusMeaning, decision, aside } = words.review;
		await clickOn(report, `${status['not-an-issue']}: ${statusMeaning['not-an-issue']}`);
		await clickOn(report, decision.save);
		await shows(report, aside.text);
		expect(await faults(report)).toEqual([]);
		const options = await stage().show(`${stage().session.origin}options.html`);
		await shows(options, words.options.deleteAll);
		expect(await faults(options)).toEqual([]);
		await clickOn(options, words.options.deleteAll);
		await shows(options, words.options.yes);
		expect(await faults(options)).toEqual([]);
	});

	test.each(LOOKS)(
		'the panel passes axe-core in the %s look, with a finding open, and where the page is out of reach',
		async (look) => {
			await stage().session.look(look);
			const tab = await stage().open('old-style-page.html');
			const panel = await stage().openPanel(await stage().check(tab));
			await panel.click('.item:nth-child(3) > button');
			await until('the finding', () => panel.exists('.card .decision'));
			await panel.click('.card .decision summary');
			expect(await faults(panel)).toEqual([]);
			await tab.goto(stage().address('widgets.html', 'odd'));
			await shows(panel, words.pageNow.unreadable.happened);
			expect(await faults(panel)).toEqual([]);
			await stage().open('index.html');
			await shows(panel, words.panel.notChecked);
			expect(await faults(panel, 5)).toEqual([]);
		},
	);

	test.each(LOOKS)(
		'none of our own rules finds anything in our own words on popup, panel, report and options in the %s look',
		async (look) => {
			await stage().session.look(look);
			const tab = await stage().open('old-style-page.html');
			const popup = await stage().check(tab);
			expect(await ownFaults(popup, browser)).toEqual([]);
			const panel = await stage().openPanel(popup);
			await panel.click('.item:nth-child(3) > button');
			await until('the finding', () => panel.exists('.card .decision'));
			await panel.click('.card .decision summary');
			expect(await ownFaults(panel, browser)).toEqual([]);
			const report = await stage().openReport(await stage().press(tab));
			await report.activate();
			expect(await ownFaults(report, browser)).toEqual([]);
			const options = await stage().show(`${stage().session.origin}options.html`);
			await shows(options, words.options.deleteAll);
			expect(await ownFaults(options, browser)).toEqual([]);
		},
	);

	test('a popup that cannot check the page passes axe-core', async () => {
		await stage().session.look('light');
		const popup = await stage().press(await stage().show(`${stage().session.origin}options.html`));
		await shows(popup, words.status.refused);
		expect(await faults(popup)).toEqual([]);
	});

	/** Popup or panel as a tab, told of a result: their own windows cannot be zoomed from here. */
	const showAlone = async (name: string, before: string, result: unknown): Promise<Tab> => {
		const alone = await stage().show(`${stage().session.origin}${name}`);
		await shows(alone, before);
		await store(stage().reader, 'session', { [`tab:${await tabInFront(stage().reader)}`]: result });
		await until('the result', () => alone.exists(RESULT));
		return alone;
	};

	test.each([
		['as it is', '100%'],
		['twice as large', '200%'],
	])('nothing scrolls sideways at a zoom of 400 percent, which leaves 320 pixels, with text %s', async (_, size) => {
		const popup = await stage().check(await stage().open('old-style-page.html'));
		const own = await room(popup);
		expect(own.content).toBe(own.width);
		const result = await stage().state();
		const report = await stage().openReport(popup);
		await report.activate();
		const zoomed = await tabInFront(stage().reader);
		await setZoom(stage().reader, zoomed, 4);
		const options = await stage().show(`${stage().session.origin}options.html`);
		const alone = await showAlone('popup.html', words.status.refused, result);
		const panel = await showAlone('sidepanel.html', words.panel.notChecked, result);
		await panel.click('.item:nth-child(3) > button');
		await until('the finding', () => panel.exists('.card .decision'));
		for (const page of [report, options, alone, panel]) {
			await until('the zoom', async () => (await room(page)).width <= 320);
			await page.evaluate((to: string) => {
				document.documentElement.style.fontSize = to;
			}, size);
			const { width, content } = await room(page);
			expect([await page.url(), content]).toEqual([await page.url(), width]);
		}
		await setZoom(stage().reader, zoomed, 1);
		await alone.close();
		await panel.close();
	});

	test('hostile words of a page are shown as words, in bounds, and run nothing', async () => {
		const popup = await stage().check(await stage().open('hostile.html', 'odd'));
		expect(await popup.text()).toContain('<img src=x onerror="hacked=1">"><script>hacked=1</script>');
		expect(await foreign(popup)).toEqual([]);
		const report = await stage().openReport(popup);
		expect(await foreign(report)).toEqual([]);
		expect(await report.evaluate(() => 'hacked' in globalThis)).toBe(false);
		const shown = await report.evaluate(() => {
			const quotes = [...document.querySelectorAll('blockquote')];
			return {
				words: document.body.innerText,
				longest: Math.max(
					...[...document.querySelectorAll('p, li, dd, pre, mark')].map((one) =>
						one.children.length === 0 ? one.textContent.length : 0,
					),
				),
				// What turns the direction of words round is kept inside its own box.
				loose: quotes.filter((one) => one.querySelector('p')?.dir !== 'auto').length,
				quotes: quotes.length,
			};
		});
		expect(shown.quotes).toBeGreaterThan(5);
		expect(shown.loose).toBe(0);
		expect(shown.words).toContain('"><script>hacked=1</script>');
		expect(shown.words.length).toBeLessThan(60_000);
		expect(shown.longest).toBeLessThanOrEqual(1_000);
	});
});
