/** What the browser keeps: across versions of the extension, and until people delete it. */
import { describe, expect, test } from 'vitest';
import { pageName } from '../../core/summary.ts';
import { formatTime, words } from '../../core/words.ts';
import { until } from '../../scripts/browsers/session.ts';
import { sampleAudit } from '../sample-audit.ts';
import { BROWSERS } from './browsers.ts';
import { onStage } from './stage.ts';
import { olderDatabase, saved, savedEntries, spoilDatabase, spoilStorage } from './stored.ts';
import { clickOn, shows } from './views.ts';

const { status, statusMeaning, decision, aside } = words.review;

describe.each(BROWSERS)('what is kept in %s', (browser) => {
	const stage = onStage(browser);

	test('by an older version of the extension is still there, and opens', async () => {
		const { styleHash: _, page, ...audit } = sampleAudit({ time: new Date().toISOString() });
		const { frames: __, ...state } = page.state;
		const older = { ...audit, version: 2, page: { ...page, state } };
		await olderDatabase(stage().reader, {
			id: 'older',
			address: 'https://www.sampleton.gov.uk/bins/missed-bins',
			saved: audit.time,
			audit: older,
		});
		const options = await stage().show(`${stage().session.origin}options.html`);
		await clickOn(options, pageName(page));
		const report = await stage().findTab('report.html?audit=older');
		await shows(report, page.title);
		const [kept] = await saved(stage().reader);
		expect([kept?.audit.version, kept?.audit.page.state.frames]).toEqual([4, []]);
		expect(await savedEntries(stage().reader)).toEqual([]);
	});

	test('of decisions is listed with the check, and is deleted with it', async () => {
		const { report, found } = await stage().report(await stage().open('old-style-page.html'));
		await report.activate();
		await report.click('.decision summary');
		await clickOn(report, `${status.fixed}: ${statusMeaning.fixed}`);
		await clickOn(report, decision.save);
		await shows(report, aside.text);
		const options = await stage().show(`${stage().session.origin}options.html`);
		await shows(options, words.options.said(1));
		const name = words.options.checkOf(pageName(found.page), formatTime(found.time));
		await clickOn(options, `${words.options.delete} ${words.options.deleteOne(name)}`);
		await shows(options, words.options.deleteOneAsk(name, 1, true));
		await clickOn(options, words.options.yes);
		await until('the decision to go', async () => (await savedEntries(stage().reader)).length === 0);
	});

	test('as the name that signs decisions is set in the options', async () => {
		const options = await stage().show(`${stage().session.origin}options.html`);
		await until('the form', () => options.exists('form input[type="text"]'));
		await options.click('form input[type="text"]');
		for (const letter of 'Sam') await options.press(letter);
		await clickOn(options, words.options.nameSave);
		await shows(options, words.options.nameSaved);
		await stage().closePopup();
		const { report } = await stage().report(await stage().open('contact.html'));
		await report.activate();
		await report.click('.decision summary');
		await clickOn(report, `${status.known}: ${statusMeaning.known}`);
		await clickOn(report, decision.save);
		await shows(report, decision.change);
		expect(await savedEntries(stage().reader)).toMatchObject([{ entry: { who: 'Sam', said: { status: 'known' } } }]);
	});

	test('stays where the browser fails to save or delete, and the options say so', async () => {
		await stage().check(await stage().open('contact.html'));
		const { page, time } = await stage().audit();
		const options = await stage().show(`${stage().session.origin}options.html`);
		const name = words.options.checkOf(pageName(page), formatTime(time));
		await shows(options, pageName(page));
		await spoilStorage(options, 'local');
		await clickOn(options, words.options.nameSave);
		await shows(options, words.options.nameNotSaved);
		await clickOn(options, `${words.options.delete} ${words.options.deleteOne(name)}`);
		await spoilDatabase(stage().reader);
		await clickOn(options, words.options.yes);
		await shows(options, words.options.notDeleted);
		expect(await options.text()).toContain(pageName(page));
		expect(await options.text()).not.toContain(words.options.deleted);
	});
});
