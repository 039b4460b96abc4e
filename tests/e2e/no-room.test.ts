/** What people say where the disk has no check or no room for it: held in memory, or refused, and never lost in silence. */
import { describe, expect, test } from 'vitest';
import { pageName } from '../../core/summary.ts';
import { formatTime, words } from '../../core/words.ts';
import { type Tab, until } from '../../scripts/browsers/session.ts';
import { BROWSERS } from './browsers.ts';
import { onStage, RESULT } from './stage.ts';
import { area, emptyDatabase, savedEntries, spoilDatabase, tabInFront } from './stored.ts';
import { clickOn, shows } from './views.ts';

const { status, statusMeaning, decision } = words.review;
const PAGE = `<!doctype html><html lang="en-GB"><head><title>Bins</title></head><body><main><h1>Bins</h1>
	<p>For dates of your bins <a href="/bins">click here</a>.</p></main></body></html>`;

describe.each(BROWSERS)('what is said in %s', (browser) => {
	const stage = onStage(browser);

	const sayKnown = async (report: Tab): Promise<void> => {
		await report.activate();
		await report.click('.decision summary');
		await clickOn(report, `${status.known}: ${statusMeaning.known}`);
		await clickOn(report, decision.save);
	};
	const checked = async (file: string) => {
		const tab = await stage().make(file, PAGE);
		const popup = await stage().check(tab);
		const id = await tabInFront(stage().reader);
		await clickOn(popup, words.action.report);
		const report = await stage().findTab(`report.html?tab=${id}`);
		await until('the report', () => report.exists(RESULT));
		return { tab, report };
	};
	/** Which pages something is held of in memory. */
	const held = async (): Promise<string[]> =>
		Object.entries(await area(stage().reader, 'session'))
			.filter(([key]) => key.startsWith('review-unsaved:'))
			.map(([, entry]) => new URL((entry as { address: string }).address).pathname)
			.sort();

	test('of a check that was deleted meanwhile is refused, with a sentence', async () => {
		const { found, report } = await stage().report(await stage().make('deleted.html', PAGE));
		const options = await stage().show(`${stage().session.origin}options.html`);
		const name = words.options.checkOf(pageName(found.page), formatTime(found.time));
		await clickOn(options, `${words.options.delete} ${words.options.deleteOne(name)}`);
		await clickOn(options, words.options.yes);
		await shows(options, words.options.savedText(0));
		await sayKnown(report);
		await shows(report, decision.failed);
		expect(await savedEntries(stage().reader)).toEqual([]);
		expect(await held()).toEqual([]);
	});

	test('of a check that is in memory alone is there, too, where nothing tidies it away', async () => {
		await spoilDatabase(stage().reader);
		const { tab, report } = await checked('memory.html');
		await emptyDatabase(stage().reader);
		await sayKnown(report);
		await shows(report, decision.change);
		const options = await stage().show(`${stage().session.origin}options.html`);
		await shows(options, words.options.savedText(0));
		expect(await held()).toEqual(['/memory.html']);
		await tab.close();
		await until('it to go with the tab', async () => (await held()).length === 0);
	});

	test('of a check that is on the disk, which has no room for more, outlives other tabs', async () => {
		const disk = await checked('disk.html');
		await stage().closePopup();
		await spoilDatabase(stage().reader);
		const memory = await checked('memory.html');
		await sayKnown(memory.report);
		await shows(memory.report, decision.change);
		await sayKnown(disk.report);
		await shows(disk.report, decision.change);
		expect(await held()).toEqual(['/disk.html', '/memory.html']);
		await memory.tab.close();
		await until('what goes with the tab to go', async () => !(await held()).includes('/memory.html'));
		expect(await held()).toEqual(['/disk.html']);
	});
});
