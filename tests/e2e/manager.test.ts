/** For people who run a site: who can fix what, a letter for a supplier, a summary for an email, and pictures. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { sentenceChart } from '../../core/charts/sentence-chart.ts';
import { firstFive } from '../../core/first-five.ts';
import { words } from '../../core/words.ts';
import { type Look, type Tab, until } from '../../scripts/browsers/session.ts';
import { BROWSERS } from './browsers.ts';
import { faults } from './faults.ts';
import { onStage } from './stage.ts';
import { clickOn, shows, texts } from './views.ts';

const PAGE = 'old-style-page.html';
const LOOKS: readonly Look[] = ['light', 'dark', 'forced'];
const SUPPLIER = `<!doctype html><html lang="en-GB"><head><title>Report a missed bin - Example Council</title></head><body><main>
	<h1>Report a missed bin</h1><p>Tell us if we did not empty your bin. We will come back.</p><h2>Your address</h2>
	<form><fieldset><label>House number <input name="house"></label><label>Street <input name="street"></label></fieldset></form>
	<h2>Where we are</h2><iframe src="http://odd.test/inside.html" width="200" height="100"></iframe></main></body></html>`;

describe.each(BROWSERS)('the view of a service manager in %s', (browser) => {
	const stage = onStage(browser);

	const manage = async (report: Tab): Promise<void> => {
		await clickOn(report, words.role.site);
		await shows(report, words.manager.whyFirst);
	};

	test('who runs the site gets findings by who can fix them, and may choose otherwise', async () => {
		const { report, found } = await stage().report(await stage().open(PAGE));
		expect(await texts(report, '.area > h3')).not.toContain(words.manager.group.site.template);
		await manage(report);
		const groups = (['content', 'template', 'supplier'] as const).filter((fixer) =>
			found.findings.some((each) => each.fixer === fixer),
		);
		expect(await texts(report, '.area > h3')).toEqual(groups.map((fixer) => words.manager.group.site[fixer]));
		expect((await texts(report, '.first > li h3')).length).toBe(firstFive(found, 'site').items.length);
		await clickOn(report, words.manager.grouping.area);
		expect(await texts(report, '.area > h3')).toContain(words.area.accessibility);
		await clickOn(report, words.manager.grouping.fixer);
		expect(await texts(report, '.area > h3')).toHaveLength(groups.length);
	});

	test('one supplier’s faults are one file, with nothing of anybody else in it', async () => {
		const { report, found } = await stage().report(await stage().make('supplier.html', SUPPLIER));
		await manage(report);
		const own = found.findings.filter(({ fixer, snippet = '' }) => fixer === 'supplier' && !snippet.startsWith('<iframe'));
		expect(own.length).toBeGreaterThan(0);
		const host = 'made.test';
		await shows(report, words.supplier.product(host, own.length));
		await shows(report, 'odd.test');
		for (const name of readdirSync(stage().downloads)) rmSync(path.join(stage().downloads, name));
		await clickOn(report, `${words.file.kinds.csv} ${words.supplier.forProduct(host)}`);
		await shows(report, words.supplier.saved(host));
		const name = await until('the file', async () => readdirSync(stage().downloads).find((each) => each.endsWith('.csv')));
		expect(name).toMatch(/^critical-friend-supplier-made-test-/);
		const csv = await until('its text', async () => readFileSync(path.join(stage().downloads, name), 'utf8') || undefined);
		const { data } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true });
		expect(data.map(({ Key }) => Key)).toEqual(own.map(({ key }) => key));
		for (const row of data) expect(row.Element).toMatch(/^</);
	});

	test('the summary arrives in an email with its headings, lists and bold', async () => {
		const { report, found } = await stage().report(await stage().open(PAGE));
		await manage(report);
		await clickOn(report, words.action.copy);
		await shows(report, words.manager.copied);
		const mail = await stage().make(
			'mail.html',
			'<!doctype html><title>Mail</title><div contenteditable id="to" style="height:9em"></div>',
		);
		await mail.click('#to');
		await mail.press('Control+v');
		await until('the pasted words', () => mail.exists('#to h3'));
		const pasted = await mail.evaluate(() => ({
			headings: [...document.querySelectorAll('#to h3')].map((one) => one.textContent.trim()),
			first: [...document.querySelectorAll('#to ol > li strong, #to ol > li b')].map((one) => one.textContent),
			link: document.querySelector<HTMLAnchorElement>('#to a')?.href,
		}));
		const { items } = firstFive(found, 'site');
		expect(pasted.headings).toContain(words.first.title(items.length));
		expect(pasted.headings).toContain(words.manager.group.site.template);
		expect(pasted.first).toEqual(items.map(({ title }) => title));
		expect(pasted.link).toBe(found.page.url);
	});

	test('pictures have as many bars as the page has sentences, and their numbers as a table', async () => {
		const { report, found } = await stage().report(await stage().open(PAGE));
		const chart = sentenceChart(found);
		expect(found.facts.sentenceLengths?.length).toBeGreaterThan(10);
		expect(found.facts.hard?.words.length).toBeGreaterThan(0);
		const drawn = await report.evaluate(() => {
			const bars = [...document.querySelectorAll<SVGRectElement>('.drawing-lengths .mark-under')].map((bar) =>
				bar.getBoundingClientRect(),
			);
			const picture = document.querySelector('.drawing-lengths')?.getBoundingClientRect();
			return {
				bars: bars.length,
				inside: bars.every(
					(bar) => bar.left >= (picture?.left ?? 0) - 1 && bar.right <= (picture?.right ?? 0) + 1 && bar.height >= 0,
				),
				rows: [...document.querySelectorAll('section:has(#lengths-title) tbody td:nth-child(2)')].map((cell) =>
					Number(cell.textContent),
				),
			};
		});
		expect(drawn).toEqual({ bars: chart?.bars.length, inside: true, rows: chart?.bars.map((bar) => bar.words) });
	});

	test('on paper every finding and every table is there', async () => {
		const { report, found } = await stage().report(await stage().open(PAGE));
		await manage(report);
		const before = (await texts(report, 'li.finding')).length;
		const closed = () =>
			report.evaluate(
				() => document.querySelectorAll('.area details:not([open]):not(.no-print), details.numbers:not([open])').length,
			);
		expect(before).toBeLessThan(found.findings.length);
		await report.evaluate(() => void dispatchEvent(new Event('beforeprint')));
		expect(await texts(report, 'li.finding')).toHaveLength(found.findings.length);
		expect(await closed()).toBe(0);
		await report.evaluate(() => void dispatchEvent(new Event('afterprint')));
		await until('the screen again', async () => (await texts(report, 'li.finding')).length === before);
	});

	test.each(LOOKS)('the report of a manager passes axe-core in the %s look', async (look) => {
		await stage().session.look(look);
		const { report } = await stage().report(await stage().make('supplier.html', SUPPLIER));
		await manage(report);
		expect(await faults(report)).toEqual([]);
	});
});
