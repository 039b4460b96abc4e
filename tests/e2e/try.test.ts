import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/session.ts';
import { RESULT, Stage } from './stage.ts';
import { area, saved, shortcut } from './stored.ts';
import { clickOn, texts } from './views.ts';

describe.each(['chromium', 'firefox'] as const)('try %s', (browser) => {
	let stage: Stage;
	beforeAll(async () => { stage = await Stage.start(browser); });
	afterAll(() => stage?.close());
	test('one', async () => {
		let t = performance.now();
		const lap = (w: string) => { console.log(browser, w, Math.round(performance.now() - t)); t = performance.now(); };
		const tab = await stage.open('old-style-page.html');
		lap('open');
		const popup = await stage.check(tab);
		lap('check');
		console.log(await popup.text());
		console.log(await stage.auditId(), await shortcut(stage.reader), JSON.stringify(await area(stage.reader, 'local')), (await saved(stage.reader)).length);
		lap('reads');
		await stage.closePopup();
		lap('close');
		const again = await stage.press(tab);
		await until('r', () => again.exists(RESULT));
		lap('again');
		console.log(await stage.auditId());
		await clickOn(again, 'Options');
		const options = await stage.session.findTab('options.html');
		console.log(await options.text());
		console.log(await stage.session.popupIsOpen());
		await stage.tidy(tab);
	});
});
