/** The report in a tab: what it shows and the files that it saves. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { AXE_RULES_OFF } from '../../core/accessibility/accessibility-words.ts';
import type { ReviewFile } from '../../core/export/review-file.ts';
import { headlineParts, pageName } from '../../core/summary.ts';
import { words } from '../../core/words.ts';
import { type Tab, until } from '../../scripts/browsers/session.ts';
import { root } from '../../scripts/build.ts';
import { BROWSERS } from './browsers.ts';
import { savedFile } from './saved-file.ts';
import { onStage, RESULT } from './stage.ts';
import { popupSet, saved, spoilDatabase } from './stored.ts';
import { clickOn, shows, textOf, texts } from './views.ts';

const PAGE = 'old-style-page.html';
const COLUMNS =
	'address, title, checked at, version, house style, key, severity, area, rule, what is wrong, quote, before, after, suggestion, why, fix, guidance, guidance address, wcag, who can fix it, section, frame, selector, link, status, decided by, reason, note, assigned, not checked';

const schema = JSON.parse(readFileSync(path.join(root, 'docs', 'audit-format.schema.json'), 'utf8')) as object;

describe.each(BROWSERS)('the report in %s', (browser) => {
	const stage = onStage(browser);

	const save = async (report: Tab, button: string, ending: string): Promise<string> =>
		String(await savedFile(report, stage().downloads, button, ending));

	test('the popup opens it, and what is good comes before what is wrong', async () => {
		const { report, found } = await stage().report(await stage().open(PAGE));
		expect(await textOf(report, 'h1')).toBe(words.report.title(pageName(found.page)));
		expect(await textOf(report, RESULT)).toBe(headlineParts(found).title);
		const order = await texts(report, 'main h2');
		const at = (title: string) => order.indexOf(title);
		expect(at(words.good.title)).toBeGreaterThan(0);
		expect(at(words.good.title)).toBeLessThan(at(words.bars.title));
		expect(at(words.good.title)).toBeLessThan(at(words.report.findings));
		expect(at(words.report.findings)).toBeLessThan(at(words.report.checked));
		expect(at(words.report.checked)).toBeLessThan(at(words.notChecked.title));
		expect(await textOf(report, '.facts .address')).toBe(found.page.url);
	});

	test('each finding says where it is, in which words, why, and who can fix it', async () => {
		const { report, found } = await stage().report(await stage().open(PAGE));
		const group = await report.evaluate(
			(title: string) => {
				const kind = [...document.querySelectorAll('article.kind')].find((one) =>
					one.querySelector('h4')?.innerText.includes(title),
				);
				return [...(kind?.querySelectorAll('li.finding') ?? [])].map((one) => ({
					quote: one.querySelector('mark')?.textContent,
					lang: one.querySelector('blockquote p')?.getAttribute('lang'),
					facts: [...one.querySelectorAll('.facts dd')].map((fact) => fact.textContent),
					link: one.querySelector<HTMLAnchorElement>('a.see')?.href,
				}));
			},
			found.findings.find(({ rule }) => rule === 'ordinal-date')?.title ?? '',
		);
		const [finding] = found.findings.filter(({ rule }) => rule === 'ordinal-date');
		expect(group).toHaveLength(found.findings.filter(({ rule }) => rule === 'ordinal-date').length);
		expect(group[0]).toMatchObject({ quote: finding?.quote, lang: finding?.lang });
		expect(finding?.lang).toMatch(/^en/);
		expect(group[0]?.facts).toContain(finding?.section.join(' › '));
		expect(finding?.section).toEqual(['Waste and recycling services', 'What are my collection days?']);
		expect(group[0]?.facts).toContain(words.fixer.content);
		expect(group[0]?.link).toContain(`${PAGE}#:~:text=`);
	});

	test('filters change what is shown and how many that is', async () => {
		const { report, found } = await stage().report(await stage().open(PAGE));
		const all = found.findings.length;
		const must = found.findings.filter(({ severity }) => severity === 'must');
		const mustInTemplate = must.filter(({ fixer }) => fixer === 'template');
		expect(mustInTemplate.length).toBeGreaterThan(0);
		expect(mustInTemplate.length).toBeLessThan(must.length);
		await shows(report, words.filter.showing(all, all));
		await clickOn(report, words.filter.title);
		await clickOn(report, `${words.severity.must} (${must.length})`);
		await shows(report, words.filter.showing(must.length, all));
		const template = found.findings.filter(({ fixer }) => fixer === 'template').length;
		await clickOn(report, `${words.fixer.template} (${template})`);
		await shows(report, words.filter.showing(mustInTemplate.length, all));
		expect(await texts(report, 'li.finding')).toHaveLength(mustInTemplate.length);
		await clickOn(report, words.filter.clear);
		await shows(report, words.filter.showing(all, all));
	});

	test('it lists every check with what became of it, and every part that was not checked', async () => {
		const { report, found } = await stage().report(await stage().open(PAGE));
		await clickOn(report, words.report.checkedList);
		const rows = await texts(report, '#checked-title ~ details tbody tr');
		const nameless = found.checked.filter(({ rule, status }) => status === 'off' && AXE_RULES_OFF.includes(rule)).length;
		expect(rows).toHaveLength(found.checked.length - nameless);
		await shows(report, words.report.nameless(nameless));
		const names = await texts(report, '#checked-title ~ details tbody th');
		expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
		for (const row of rows) expect(Object.values(words.checkedStatus).some((status) => row.includes(status))).toBe(true);
		expect(await texts(report, '.not-checked strong')).toEqual(found.notChecked.map(({ what }) => what));
	});

	test('Download leads to the address that a file will hold, and the spreadsheet has a row a finding', async () => {
		const { report, found } = await stage().report(
			await stage().open(`${PAGE}?street=High%20Street&sid=81`),
			words.action.download,
		);
		expect(await report.evaluate(() => location.hash)).toBe('#download');
		expect(found.page.url).toBe(stage().address(`${PAGE}?street=High%20Street`));
		expect(await textOf(report, '#download ~ .address')).toBe(found.page.url);
		const csv = await save(report, words.file.kinds.csv, '.csv');
		await shows(report, words.download.saved(readdirSync(stage().downloads).at(-1) ?? ''));
		expect(csv.startsWith('\ufeffAddress,')).toBe(true);
		expect(csv.endsWith('\r\n')).toBe(true);
		const [header = [], ...rows] = Papa.parse<string[]>(csv.slice(1), { newline: '\r\n', skipEmptyLines: true }).data;
		expect(header.join(', ').toLowerCase()).toBe(COLUMNS);
		expect(rows.map((row) => row[5])).toEqual(found.findings.map(({ key }) => key));
		for (const row of rows) expect([row.length, row[0]]).toEqual([30, found.page.url]);
	});

	test('the review holds the check as it is kept, in the published format', async () => {
		const { report, found } = await stage().report(await stage().open(`${PAGE}?street=High%20Street`));
		const { audit: file } = JSON.parse(await save(report, words.review.keep.save, '-review.json')) as ReviewFile;
		expect(file).toEqual(found);
		const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
		addFormats.default(ajv);
		const fits = ajv.compile(schema);
		fits(file);
		expect(fits.errors ?? []).toEqual([]);
	});

	test('an address without its query is without it in both files', async () => {
		const { report, found } = await stage().report(await stage().open(`${PAGE}?street=High%20Street`));
		await clickOn(report, words.download.drop);
		await until('the shorter address', async () => (await textOf(report, '#download ~ .address')) === stage().address(PAGE));
		for (const [button, ending] of [
			[words.file.kinds.csv, '.csv'],
			[words.review.keep.save, '.json'],
		] as const) {
			const file = await save(report, button, ending);
			expect(file).toContain(found.findings[0]?.key);
			expect(file).not.toMatch(/street|High%20Street/);
		}
	});

	test('no cell of the spreadsheet is a formula', async () => {
		const html = `<!doctype html><html lang="en-GB"><title>=HYPERLINK("http://x.test","Bins")</title>
			<main><h1>Bins</h1><h2>@SUM(1+1)</h2><p>Please put your bin out.</p><p>=1+1 please, -1 please.</p></main></html>`;
		const { report } = await stage().report(await stage().make('formula.html', html));
		const csv = await save(report, words.file.kinds.csv, '.csv');
		const [, ...rows] = Papa.parse<string[]>(csv.slice(1), { newline: '\r\n', skipEmptyLines: true }).data;
		expect(rows[0]?.[1]).toBe(`'=HYPERLINK("http://x.test","Bins")`);
		expect(rows.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
	});

	test('people who choose so get the report in place of the popup', async () => {
		const options = await stage().show(`${stage().session.origin}options.html`);
		await clickOn(options, words.options.openReport);
		await until('the button to open the report', async () => (await popupSet(stage().reader)) === '');
		await stage().session.press(await stage().open(PAGE));
		const report = await stage().findTab('report.html?tab=');
		await until('the result', () => report.exists(RESULT), 30_000);
		expect(await textOf(report, 'h1')).toContain('Waste and recycling services');
		expect(await stage().session.popupIsOpen()).toBe(false);
	});

	test('the options list the saved checks, open one again, and delete it', async () => {
		await stage().check(await stage().open('contact.html'));
		const found = await stage().audit();
		await stage().closePopup();
		const options = await stage().show(`${stage().session.origin}options.html`);
		await shows(options, found.page.url);
		await clickOn(options, pageName(found.page));
		const report = await stage().findTab('report.html?audit=');
		await shows(report, headlineParts(found).title);
		await options.activate();
		const before = (await saved(stage().reader)).length;
		await clickOn(options, words.options.deleteAll);
		await clickOn(options, words.options.yes);
		await shows(options, words.options.savedText(0));
		expect([before > 0, (await saved(stage().reader)).length]).toEqual([true, 0]);
	});

	test('a report that cannot be read says so, and not that it was deleted', async () => {
		await stage().check(await stage().open('contact.html'));
		const id = await stage().auditId();
		await spoilDatabase(stage().reader);
		const report = await stage().show(`${stage().session.origin}report.html?audit=${id}`);
		await shows(report, words.refusal.unexpected.happened);
		expect(await report.text()).not.toContain(words.status.deleted);
	});
});
