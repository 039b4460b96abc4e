/** A check whose background the browser stopped in the middle. */
import { describe, expect, test } from 'vitest';
import { words } from '../../core/words.ts';
import { until, type View } from '../../scripts/browsers/session.ts';
import { bigPage } from './big-page.ts';
import { BROWSERS } from './browsers.ts';
import { AT_WORK, onStage, RESULT } from './stage.ts';
import { store, tabInFront } from './stored.ts';
import { clickOn, shows } from './views.ts';

describe.each(BROWSERS)('a check that was interrupted in %s', (browser) => {
	const stage = onStage(browser);

	const offersAnother = async (popup: View) => {
		await shows(popup, words.status.interrupted);
		expect(await popup.text()).toContain(words.status.interruptedText);
		expect(await stage().state()).toEqual({ status: 'interrupted' });
		await clickOn(popup, words.action.again);
		await until('the result', () => popup.exists(RESULT), 30_000);
	};

	test('the popup that is open says so and offers another check', async () => {
		const popup = await stage().press(await stage().make('big.html', bigPage(2_500)));
		await shows(popup, AT_WORK);
		await stage().session.stopBackground();
		await offersAnother(popup);
	});

	test('the next opening says so and offers another check', async () => {
		const tab = await stage().make('big.html', bigPage(2_500));
		await shows(await stage().press(tab), AT_WORK);
		await stage().closePopup();
		await stage().session.stopBackground();
		await offersAnother(await stage().press(tab));
	});

	test('so does one that left its state behind when it was stopped', async () => {
		const tab = await stage().open('index.html');
		const state = { status: 'running', step: 'words', done: 0, of: 1, started: new Date().toISOString() };
		await store(stage().reader, 'session', { [`tab:${await tabInFront(stage().reader)}`]: state });
		await offersAnother(await stage().press(tab));
	});
});
