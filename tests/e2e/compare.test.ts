/** Check, decide, mend, load again, check again: by real clicks, with every surface counting the same. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { ReviewFile } from '../../core/export/review-file.ts';
import type { Settings } from '../../core/extension/settings.ts';
import { reviewed } from '../../core/review/reviewed.ts';
import { words } from '../../core/words.ts';
import { type Tab, until, type View } from '../../scripts/browsers/session.ts';
import { BROWSERS } from './browsers.ts';
import { savedFile } from './saved-file.ts';
import { onStage, RESULT } from './stage.ts';
import { area, spoilDatabase, spoilStorage } from './stored.ts';
import { clickOn, shows, textOf, texts } from './views.ts';

const { decision, status, comparison, aside, keep, own } = words.review;

const LINK = '<p>To report a bin that we missed <a href="/a">click here</a>.</p>';
const page = (...paragraphs: readonly string[]): string =>
	`<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Missed bins - Exampleton Council</title></head>
	<body><main><h1>Missed bins</h1>${paragraphs.join('')}</main></body></html>`;
const PLEASE = '<p>Please put your bin out by 6am.</p>';
const CAPITALS = '<p>DO NOT LEAVE BAGS ON THE STREET.</p>';

describe.each(BROWSERS)('in %s', (browser) => {
	const stage = onStage(browser);

	/** Pages of other tests have other decisions. */
	const edit = (name: string, html: string): void => writeFileSync(path.join(stage().folder, name), html);

	/** A press, and the popup once it shows the check after this one. */
	const checkAfter = async (tab: Tab, before: string): Promise<View> => {
		const popup = await stage().press(tab);
		await until('another check', async () => (await stage().auditId()) !== before, 30_000);
		await until('its result', () => popup.exists(RESULT));
		return popup;
	};

	const openReport = async (popup: View): Promise<Tab> => {
		const report = await stage().openReport(popup);
		await report.activate();
		return report;
	};

	/** Fills in the form of the finding about these words. */
	const decide = async (report: Tab, about: string, ...choices: readonly string[]): Promise<void> => {
		await clickOn(report, `${decision.open} : ${own.about(about)}`);
		for (const choice of choices) await clickOn(report, choice);
		await clickOn(report, decision.save);
	};
	const choice = (what: keyof typeof status): string => `${status[what]}: ${words.review.statusMeaning[what]}`;

	const totals = async (report: View): Promise<readonly string[]> => [
		...(await texts(report, '#status-title, .lead-rest')),
		...(await texts(report, '.bars li')),
	];

	test('what was mended in the page is fixed, and the rest is still there', async () => {
		const tab = await stage().make('mended.html', page(LINK, PLEASE, CAPITALS));
		const popup = await stage().check(tab);
		expect(await popup.exists('.comparison')).toBe(false);
		const first = await stage().auditId();
		const { findings } = await stage().audit();
		expect(findings.filter(({ rule }) => rule === 'please')).toHaveLength(1);
		await stage().closePopup();
		edit('mended.html', page(LINK, CAPITALS));
		await tab.reload();
		const after = await checkAfter(tab, first);
		await shows(after, `${comparison.counts({ fixed: [findings[0] as never], still: findings.slice(1), fresh: [] })}.`);
		expect(await textOf(after, '.since')).toContain('1 fixed');
		expect(await textOf(after, '.changes')).toContain('1, now 0');
		const report = await openReport(after);
		await shows(report, '1 fixed');
		await clickOn(report, comparison.fixed(1));
		await shows(report, 'Please');
	});

	test('a decision goes with its paragraph alone, where the heading is renamed and the paragraph is gone', async () => {
		const pale = (text: string): string => `<p class="pale">${text}</p>`;
		const style = '<style>.pale { color: #aaa }</style>';
		const rest = [pale('A burial costs 900 pounds.'), pale('A memorial costs 300 pounds.')];
		const tab = await stage().make('fees.html', page(style, '<h2>Burials</h2>', pale('The old price list.'), ...rest));
		const popup = await stage().check(tab);
		const first = await stage().auditId();
		const report = await openReport(popup);
		await decide(report, 'The old price list.', choice('not-an-issue'));
		await shows(report, words.review.said({ kind: 'status', key: '', status: 'not-an-issue' }));
		await tab.activate();
		edit('fees.html', page(style, '<h2>Fees</h2>', ...rest));
		await tab.reload();
		await checkAfter(tab, first);
		await stage().closePopup();
		await report.activate();
		await shows(report, aside.none);
		const { audit, entries } = JSON.parse(await save(report, words.review.keep.save, '-review.json')) as ReviewFile;
		const counting = reviewed(audit, entries).audit.findings.filter(({ rule }) => rule === 'color-contrast');
		expect(counting.map(({ quote }) => quote)).toEqual(['A burial costs 900 pounds.', 'A memorial costs 300 pounds.']);
		expect(await textOf(report, '.since')).not.toMatch(/[1-9]\d* (?:fixed|new)/);
	});

	test('a report that stays open says how to check again, and shows what changed when that check ends', async () => {
		const tab = await stage().make('open.html', page(LINK, PLEASE));
		const report = await openReport(await stage().check(tab));
		await tab.activate();
		const first = await stage().auditId();
		edit('open.html', page(LINK));
		await tab.reload();
		if (browser === 'firefox') await shows(report, words.status.pressAgain);
		else expect(await report.text()).toContain(words.action.again);
		await checkAfter(tab, first);
		await shows(report, '1 fixed');
		expect(await report.text()).not.toContain(words.status.pressAgain);
	});

	test('in Chrome the report checks again by itself, until the tab leaves the site', async () => {
		if (browser === 'firefox') return;
		const tab = await stage().make('chrome.html', page(LINK, PLEASE));
		const report = await openReport(await stage().check(tab));
		edit('chrome.html', page(LINK));
		await tab.reload();
		await clickOn(report, words.action.again);
		await shows(report, '1 fixed');
		await tab.goto(stage().address('index.html'));
		await shows(report, words.status.pressAgain);
		expect(await textOf(report, 'h1')).toContain('Missed bins');
	});

	test('what is set aside leaves every count at once, and comes back by Undo', async () => {
		const tab = await stage().make('aside.html', page(LINK, PLEASE, CAPITALS));
		const report = await openReport(await stage().check(tab));
		const before = await totals(report);
		await decide(report, 'Please', choice('not-an-issue'));
		await shows(report, words.review.said({ kind: 'status', key: '', status: 'not-an-issue' }));
		await until('other numbers', async () => JSON.stringify(await totals(report)) !== JSON.stringify(before));
		const after = await totals(report);
		expect(await report.evaluate(() => document.activeElement?.closest('li, h2, h3, h4') !== null)).toBe(true);

		const rows = await save(report, words.file.kinds.csv, '.csv');
		const [, ...cells] = Papa.parse<string[]>(rows.replace(/^\ufeff/, ''), { skipEmptyLines: true }).data;
		const shown = await textOf(report, '.report [role="status"]:not(.hidden):not(.said)');
		expect(shown).toContain(String(cells.length));
		const { audit, entries } = JSON.parse(await save(report, words.review.keep.save, '-review.json')) as ReviewFile;
		expect(reviewed(audit, entries).audit.findings).toHaveLength(cells.length);

		await tab.activate();
		const popup = await stage().check(tab);
		expect(await totals(popup)).toEqual(after);
		await stage().closePopup();
		await report.activate();
		await clickOn(report, decision.undo);
		await until('the numbers of before', async () => JSON.stringify(await totals(report)) === JSON.stringify(before));
		await shows(report, aside.none);
		expect(await textOf(report, '.undo-bar [role="status"]')).toBe(decision.undone);
		await clickOn(report, decision.close);
		await until('the bar to go', async () => !(await report.exists('.undo-bar')));
	});

	test('what was marked fixed and is found again is to do, and says so', async () => {
		const tab = await stage().make('again.html', page(LINK, PLEASE));
		const popup = await stage().check(tab);
		const first = await stage().auditId();
		const report = await openReport(popup);
		await decide(report, 'Please', choice('fixed'));
		await shows(report, aside.text);
		await tab.activate();
		await tab.reload();
		await checkAfter(tab, first);
		await shows(report, decision.foundAgain);
		await shows(report, aside.none);
	});

	test('decisions outlive the report and the background, and are saved as a file without notes of our own', async () => {
		const tab = await stage().make('kept.html', page(LINK, PLEASE));
		const report = await openReport(await stage().check(tab));
		await decide(report, 'Please', choice('known'));
		await shows(report, words.review.said({ kind: 'status', key: '', status: 'known' }));
		await report.close();
		await stage().closePopup();
		await stage().session.stopBackground();
		const again = await openReport(await stage().check(tab));
		await shows(again, decision.change);
		await shows(again, keep.here);
		const file = JSON.parse(await save(again, keep.save, '-review.json')) as ReviewFile;
		expect([file.format, file.version, file.audit.format]).toEqual(['critical-friend/review', 2, 'critical-friend/audit']);
		expect(file.entries.map(({ said }) => said)).toEqual([expect.objectContaining({ kind: 'status', status: 'known' })]);
	});

	test('words go into the house style and out again, and a person adds a thing of their own', async () => {
		const tab = await stage().make('own.html', page(LINK, PLEASE));
		const report = await openReport(await stage().check(tab));
		await decide(report, 'Please', choice('not-an-issue'), decision.scopeWords('Please'));
		await shows(report, decision.byWords);
		const allowed = async () => ((await area(stage().reader, 'local')).settings as Settings | undefined)?.houseStyle?.wordsAllowed;
		expect(await allowed()).toEqual(['Please']);
		await clickOn(report, `${aside.bringWords} ${own.about('Please')}`);
		await shows(report, aside.none);
		expect(await allowed()).toBeUndefined();

		await clickOn(report, own.title);
		await report.click('.own input[type="text"]');
		for (const letter of 'Slow') await report.press(letter);
		await clickOn(report, own.add);
		await shows(report, words.review.own.source);
		expect((await texts(report, '.kind h4')).some((title) => title.endsWith('Slow'))).toBe(true);
	});

	test('what the browser does not keep stays written where it was', async () => {
		const report = await openReport(await stage().check(await stage().make('lost.html', page(LINK))));
		await clickOn(report, own.title);
		await report.click('.own input[type="text"]');
		for (const letter of 'Slow') await report.press(letter);
		await spoilDatabase(stage().reader);
		await spoilStorage(report, 'session');
		await clickOn(report, own.add);
		await shows(report, decision.failed);
		const written = () => report.evaluate(() => document.querySelector<HTMLInputElement>('.own input[type="text"]')?.value);
		expect(await written()).toBe('Slow');
	});

	const save = async (report: Tab, button: string, ending: string): Promise<string> =>
		String(await savedFile(report, stage().downloads, button, ending));
});
