/** Private windows: a check works there, and nothing of it stays. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { words } from '../../core/words.ts';
import { until } from '../../scripts/browsers/session.ts';
import { BROWSERS } from './browsers.ts';
import { onStage, RESULT } from './stage.ts';
import { area, saved, spoilDatabase } from './stored.ts';
import { clickOn, shows, textOf } from './views.ts';

/**
 * A word that stands nowhere else, close enough to a fault for it to be kept with the finding, and far from any other. A
 * database shortens what it has seen before, so its letters follow each other nowhere else.
 */
const WORD = 'Xqvkzjwq';
const PAGE = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Bins</title></head>
	<body><main><h1>Bins</h1><p>In ${WORD} please put your bin out.</p></main></body></html>`;

const SECRET = 'Zwqixvukyjbz';

/** Files of the browser's profile that hold the word, as letters of one byte or of two. */
const filesWith = (folder: string, word: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name))
		.filter((file) => {
			try {
				const bytes = readFileSync(file);
				return bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'));
			} catch {
				// Browsers tidy up while we look.
				return false;
			}
		});

const mentions = (where: unknown): boolean => JSON.stringify(where).includes(WORD);

describe.each(BROWSERS)('a private window in %s', (browser) => {
	const stage = onStage(browser, { private: true });

	test('a check works, its report opens, and people read that it will go', async () => {
		const popup = await stage().check(await stage().make('bins.html', PAGE));
		expect(await popup.text()).toContain(words.status.private);
		const report = await stage().openReport(popup);
		await shows(report, WORD);
	});

	test('nothing of it is in the database, in the settings or anywhere on the disk', async () => {
		await stage().check(await stage().make('bins.html', PAGE));
		const id = await stage().auditId();
		expect(mentions((await area(stage().reader, 'session'))[`audit:${id}`])).toBe(true);
		expect(await saved(stage().reader)).toEqual([]);
		expect(mentions(await area(stage().reader, 'local'))).toBe(false);
		expect(filesWith(stage().session.profile, WORD)).toEqual([]);
		const options = await stage().show(`${stage().session.origin}options.html`);
		await shows(options, words.options.savedText(0));
	});

	test('the panel works there, and says that what people decide goes with the tab', async () => {
		const panel = await stage().openPanel(await stage().check(await stage().make('panel.html', PAGE)));
		await shows(panel, words.review.keep.private);
		expect(await panel.text()).toContain(words.status.private);
		await panel.click('.item > button');
		await until('the finding', () => panel.exists('.card .decision'));
		expect(await panel.text()).toContain(WORD);
		expect(mentions(await area(stage().reader, 'local'))).toBe(false);
		expect(await saved(stage().reader)).toEqual([]);
	});

	test('closing the tab forgets every check of it', async () => {
		const tab = await stage().make('bins.html', PAGE);
		const popup = await stage().check(tab);
		const first = await stage().auditId();
		await clickOn(popup, words.action.again);
		await until('a new check', async () => (await stage().auditId()) !== first);
		await until('its result', () => popup.exists(RESULT));
		expect(await textOf(popup, '.page-name')).toBe('Bins');
		expect(mentions(await area(stage().reader, 'session'))).toBe(true);
		await stage().closePopup();
		await tab.close();
		await until('the check to go', async () => !mentions(await area(stage().reader, 'session')));
		expect(Object.keys(await area(stage().reader, 'session')).filter((key) => key.startsWith('audit:'))).toEqual([]);
	});

	test('what people decide is in memory only, takes effect, and goes with the tab', async () => {
		const tab = await stage().make('decided.html', PAGE);
		const popup = await stage().check(tab);
		const report = await stage().openReport(popup);
		await report.activate();
		await report.click('.decision summary');
		const { status, statusMeaning, decision, aside, keep } = words.review;
		await clickOn(report, `${status['not-an-issue']}: ${statusMeaning['not-an-issue']}`);
		expect(await report.text()).not.toContain('(house style)');
		await report.click('.decision-form input[type="text"]');
		for (const letter of SECRET) await report.press(letter);
		await clickOn(report, decision.save);
		await shows(report, aside.text);
		await shows(report, SECRET);
		await shows(report, keep.private);
		const held = async () => Object.keys(await area(stage().reader, 'session')).filter((key) => key.startsWith('review-'));
		expect(await held()).toHaveLength(1);
		expect(JSON.stringify(await area(stage().reader, 'local'))).not.toContain(SECRET);
		expect(filesWith(stage().session.profile, SECRET)).toEqual([]);
		await stage().closePopup();
		await tab.close();
		await until('the decision to go', async () => (await held()).length === 0);
	});
});

describe.each(BROWSERS)('a usual window in %s', (browser) => {
	const stage = onStage(browser);

	test('a check is kept on the disk, which shows that the search above finds what there is', async () => {
		await stage().check(await stage().make('bins.html', PAGE));
		expect(JSON.stringify(await saved(stage().reader))).toContain(WORD);
		await until('the word on the disk', async () => filesWith(stage().session.profile, WORD).length > 0);
	});

	test('a check that the disk does not take is shown all the same, with a sentence', async () => {
		await spoilDatabase(stage().reader);
		const popup = await stage().check(await stage().make('bins.html', PAGE));
		await shows(popup, words.status.unsaved);
		expect(mentions((await area(stage().reader, 'session'))[`audit:${await stage().auditId()}`])).toBe(true);
	});
});
