/** Pages that cannot be checked, and checks that come to nothing: a clear sentence for each, and never an endless wait. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Refusal } from '../../core/check-state.ts';
import { headlineParts } from '../../core/summary.ts';
import { words } from '../../core/words.ts';
import { type Tab, until } from '../../scripts/browsers/session.ts';
import { bigPage } from './big-page.ts';
import { BROWSERS } from './browsers.ts';
import { minimalPdf } from './minimal-pdf.ts';
import { AT_WORK, onStage, RESULT } from './stage.ts';
import { saved, stateOf, tabInFront } from './stored.ts';
import { clickOn, shows, texts } from './views.ts';

const browserPages = {
	chromium: ['chrome://version/', 'chrome://settings/'],
	firefox: ['about:support', 'about:config', 'about:blank'],
} as const;

/** Nothing answers there: hosts of the network are out of reach of these tests. */
const nowhere = ['http://nowhere.test/bins', 'https://nowhere.test/bins'];
const stores = {
	chromium: 'https://chromewebstore.google.com/detail/x',
	firefox: 'https://addons.mozilla.org/en-GB/firefox/',
} as const;

const DOCUMENTS: readonly (readonly [what: string, file: string, content: string | Buffer, refusal: Refusal])[] = [
	['a PDF', 'plan.pdf', minimalPdf('Local plan'), 'pdf'],
	['plain text', 'readme.txt', 'Bins are emptied on Tuesday.', 'not-a-web-page'],
	['XML', 'feed.xml', '<?xml version="1.0"?><bins><bin day="Tuesday"/></bins>', 'not-a-web-page'],
	['a data file', 'bins.json', '{"day":"Tuesday"}', 'not-a-web-page'],
	[
		'a drawing',
		'bin.svg',
		'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
		'not-a-web-page',
	],
	['a picture', 'dot.gif', Buffer.from('R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs=', 'base64'), 'not-a-web-page'],
];

describe.each(BROWSERS)('in %s', (browser) => {
	const stage = onStage(browser);

	const refuses = async (tab: Tab, refusal: Refusal) => {
		const popup = await stage().press(tab);
		const over = async () => (await popup.exists(RESULT)) || (await texts(popup, '.status .lead'))[0] === words.status.refused;
		await until('the check to be over', over, 20_000);
		const state = await stage().state();
		expect(state).toEqual({ status: 'refused', reason: refusal, ...(state && 'detail' in state ? { detail: state.detail } : {}) });
		const { happened, todo } = words.refusal[refusal];
		expect((await texts(popup, '.status > p')).slice(0, 2)).toEqual([happened, todo]);
	};

	test.each(browserPages[browser])('%s is the browser’s own', async (address) => {
		await refuses(await stage().show(address), 'browser-page');
	});

	test.each(nowhere)('%s, which does not answer, shows a message of the browser', async (address) => {
		await refuses(await stage().show(address, false), 'error-page');
	});

	test('the shop for extensions is known by its address, even where it does not answer', async () => {
		await refuses(await stage().show(stores[browser], false), 'store');
	});

	test.each(DOCUMENTS)('%s is no web page', async (_, file, content, refusal) => {
		writeFileSync(path.join(stage().folder, file), content);
		await refuses(await stage().open(file, 'made'), refusal);
	});

	test('a page of an extension is no web page', async () => {
		await refuses(await stage().show(`${stage().session.origin}options.html`), 'extension-page');
	});

	test('a page that the council’s server did not find is checked like any other', async () => {
		const popup = await stage().check(await stage().open('no-such-page.html', 'odd'));
		const audit = await stage().audit();
		expect(audit.page.title).toBe('Page not found - Exampleton Council');
		expect(await texts(popup, RESULT)).toEqual([headlineParts(audit).title]);
	});

	test('a tab that closes in the middle leaves nothing behind', async () => {
		const before = (await saved(stage().reader)).length;
		const tab = await stage().make('big.html', bigPage(2_500));
		await shows(await stage().press(tab), AT_WORK);
		const id = await tabInFront(stage().reader);
		await tab.close();
		await until('the state of the tab to go', async () => (await stateOf(stage().reader, id)) === undefined);
		expect(await saved(stage().reader)).toHaveLength(before);
	});

	test('a report on a tab that closed in the middle says so', async () => {
		const tab = await stage().make('big.html', bigPage(2_500));
		await shows(await stage().press(tab), AT_WORK);
		const report = await stage().session.extensionPage(`report.html?tab=${await tabInFront(stage().reader)}`);
		await shows(report, words.status.checking);
		await tab.close();
		await shows(report, words.refusal['tab-closed'].happened);
		await report.close();
	});

	test('a page that is left in the middle ends with a sentence, and the next page can be checked', async () => {
		const tab = await stage().make('big.html', bigPage(2_500));
		const popup = await stage().press(tab);
		await shows(popup, AT_WORK);
		await tab.goto(stage().address('index.html'));
		expect(await stage().ended()).toEqual({ status: 'refused', reason: 'page-left', detail: 'page was left' });
		if (await stage().session.popupIsOpen()) await shows(await stage().session.popup(), words.refusal['page-left'].happened);
		await stage().closePopup();
		await stage().check(tab);
	});

	test('a page that hangs for ever can be cancelled', async () => {
		const tab = await stage().make('hang.html', '<!doctype html><html lang="en"><title>Hangs</title><h1>Hangs</h1></html>');
		await tab.evaluate(() => {
			setTimeout(() => {
				for (;;);
			});
		});
		const popup = await stage().press(tab);
		await shows(popup, words.status.checking);
		await clickOn(popup, words.action.cancel);
		await shows(popup, words.status.cancelled);
		expect(await stage().state()).toEqual({ status: 'cancelled' });
	});
});
