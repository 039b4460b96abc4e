/** Panel and page side by side: whatever happens on one of them, the other says the same. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DrawnMarks } from '../../core/extension/drawn-marks.ts';
import { pageName } from '../../core/summary.ts';
import { formatTime, words } from '../../core/words.ts';
import { type Tab, until, type View } from '../../scripts/browsers/session.ts';
import { BROWSERS } from './browsers.ts';
import { tabTo } from './keyboard.ts';
import { type Piece, type Seen, seen } from './marks-probe.ts';
import { onStage } from './stage.ts';
import { area, savedEntries, tabInFront } from './stored.ts';
import { clickOn, shows, textOf, texts } from './views.ts';

const { decision, said, status, statusMeaning } = words.review;
const PAGE = `<!doctype html><html lang="en-GB"><head><title>Bins</title></head><body><main><h1>Bins</h1>
	<p>For dates of your bins <a href="/bins">click here</a>.</p><p>For dates of your boxes <a href="/boxes">read more</a>.</p>
	<details><summary>Bags</summary><p>For dates of your bags <a href="/bags">look here</a>.</p>
	<p>The council utilises this page in order to tell you about bags.</p></details>
	</main></body></html>`;

describe.each(BROWSERS)('panel and page in %s', (browser) => {
	const stage = onStage(browser);

	const opened = async (): Promise<{ tab: Tab; panel: View }> => {
		const tab = await stage().make('bins.html', PAGE);
		return { tab, panel: await stage().openPanel(await stage().check(tab)) };
	};
	const choose = async (panel: View, part: string): Promise<void> => {
		const at = (await texts(panel, '.item')).findIndex((item) => item.includes(part));
		await panel.click(`.item:nth-child(${at + 1}) > button`);
		await until('the finding to open', async () => (await textOf(panel, '.item-chosen')).includes(part));
	};
	const look = async (): Promise<Seen> => seen(stage().reader, await tabInFront(stage().reader));
	const visible = async (): Promise<readonly Piece[]> => (await look()).labels.filter((label) => label.visible);
	/** Presses a mark, or a button of the card, as soon as it is there. */
	const press = async (tab: Tab, name: string): Promise<void> => {
		const pieces = async () => [...(await look()).buttons, ...(await visible())];
		const piece = await until(name, async () => (await pieces()).find((each) => each.name.includes(name)));
		await tab.clickAt(piece.x + piece.width / 2, piece.y + piece.height / 2);
	};

	test('the number of marked findings is what can be seen, also after a section is opened, and the keyboard stays', async () => {
		const { panel } = await opened();
		await clickOn(panel, words.marks.show);
		const before = (await until('the marks', async () => ((await visible()).length > 0 ? visible() : undefined))).length;
		await shows(panel, words.panel.marked(before));
		await choose(panel, 'look here');
		await shows(panel, words.shown.closed);
		await tabTo(panel, words.panel.open);
		await panel.press('Enter');
		await until('more marks', async () => (await visible()).length > before + 1);
		await shows(panel, words.panel.marked((await visible()).length));
		expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe(words.panel.take);
	});

	test('what a page that writes itself anew took away is there again once a finding is chosen', async () => {
		const { tab, panel } = await opened();
		await clickOn(panel, words.marks.show);
		const before = (await until('the marks', async () => ((await visible()).length > 0 ? visible() : undefined))).length;
		await tab.evaluate((html: string) => {
			document.open();
			document.write(html);
			document.close();
		}, PAGE);
		expect(await visible()).toEqual([]);
		await choose(panel, 'click here');
		await until('the marks again', async () => (await visible()).length === before);
	});

	test('‘Next’ and ‘Previous’ on the card take the panel along', async () => {
		const { tab, panel } = await opened();
		await clickOn(panel, words.marks.show);
		await press(tab, 'Link text');
		await until('the finding in the panel', () => panel.exists('.item-chosen'));
		const chosen = () => textOf(panel, '.item-chosen .number-mark');
		const first = await chosen();
		await press(tab, words.marks.next);
		await until('the next in the panel', async () => (await chosen()) !== first);
		expect((await look()).card).toContain(`${/\d+/.exec(await chosen())?.[0]}. `);
		await press(tab, words.marks.previous);
		await until('the first in the panel', async () => (await chosen()) === first);
	});

	test('one finding that was chosen stays the only one that is marked, and no button says that all are', async () => {
		const { tab, panel } = await opened();
		await choose(panel, 'click here');
		await until('its mark', async () => (await visible()).length === 1);
		await stage().open('index.html');
		await shows(panel, words.panel.notChecked);
		await tab.activate();
		await shows(panel, words.marks.show);
		await panel.evaluate(() => new Promise((done) => setTimeout(done, 300)));
		expect(await visible()).toHaveLength(1);
		expect(await panel.text()).not.toContain(words.marks.hide);
		const popup = await stage().check(tab);
		await clickOn(popup, words.marks.show);
		await until('all marks', async () => (await visible()).length > 1);
		await shows(popup, words.marks.hide);
	});

	test('a decision on the card that overtakes the last one in the panel takes ‘Undo’ away', async () => {
		const { tab, panel } = await opened();
		await clickOn(panel, words.marks.show);
		await press(tab, 'Link text');
		await until('the finding in the panel', () => panel.exists('.item-chosen'));
		await panel.click('.item-chosen .decision summary');
		await clickOn(panel, `${status.known}: ${statusMeaning.known}`);
		await clickOn(panel, decision.save);
		await shows(panel, said({ kind: 'status', key: '', status: 'known' }));
		await press(tab, words.marks.statuses.fixed);
		await until('the bar to go', async () => !(await panel.exists('.undo-bar')));
		expect(await textOf(panel, '.item-chosen')).toContain(status.fixed);
		await until('the card to say so', async () => (await look()).said === words.marks.marked(words.marks.statuses.fixed));
		await panel.click('.item-chosen .decision summary');
		await clickOn(panel, `${status.known}: ${statusMeaning.known}`);
		await clickOn(panel, decision.save);
		await until('the card to say no more', async () => (await look()).said === '');
	});

	test('of findings chosen fast one after another only the last is marked, and what its card says is kept', async () => {
		const { tab, panel } = await opened();
		await choose(panel, 'click here');
		const keptOf = async (): Promise<unknown> => {
			const tabId = await tabInFront(stage().reader);
			return ((await area(stage().reader, 'session'))[`marks:${tabId}`] as DrawnMarks | undefined)?.keys;
		};
		const wait = (ms: number) => panel.evaluate((time: number) => new Promise((done) => setTimeout(done, time)), ms);
		const pressLine = (at: number) =>
			panel.evaluate((line: number) => document.querySelectorAll<HTMLElement>('.item > button')[line]?.click(), at);
		await wait(500);
		const kept = await keptOf();
		for (let between = 0; between <= 120; between += 20) {
			await pressLine(1);
			await wait(between);
			await pressLine(0);
			await wait(500);
			expect((await visible()).map(({ name }) => name.split(',')[0])).toEqual(['1']);
			expect(await keptOf()).toEqual(kept);
		}
		await until('the last one', async () => (await textOf(panel, '.item-chosen')).includes('click here'));
		expect(await panel.text()).not.toContain(words.panel.gone);
		await press(tab, 'Link text');
		const before = (await savedEntries(stage().reader)).length;
		await press(tab, words.marks.statuses.known);
		await until('the card to say so', async () => (await look()).said === words.marks.marked(words.marks.statuses.known));
		expect(await savedEntries(stage().reader)).toHaveLength(before + 1);
		await until('the decision in the panel', async () => (await textOf(panel, '.item-chosen')).includes(status.known));
	});

	test('marks that the popup shows and hides are so in the panel at once, and no finding is said to be gone', async () => {
		const { tab, panel } = await opened();
		const popup = await stage().check(tab);
		await clickOn(popup, words.marks.show);
		await shows(panel, words.marks.hide);
		await stage().closePopup();
		const all = (await visible()).length;
		await choose(panel, 'click here');
		expect(await visible()).toHaveLength(all);
		await shows(panel, words.panel.marked(all));
		await clickOn(await stage().press(tab), words.marks.hide);
		await shows(panel, words.marks.show);
		await stage().closePopup();
		expect(await visible()).toEqual([]);
		await choose(panel, 'read more');
		await until('its mark', async () => (await visible()).length === 1);
		expect(await panel.text()).not.toContain(words.panel.gone);
	});

	test('what is said on a page that came back, while another was checked in the tab, goes to neither by mistake', async () => {
		const { tab, panel } = await opened();
		await clickOn(panel, words.marks.show);
		const label = await until('the mark', async () => (await visible()).find(({ name }) => name.includes('Link text')));
		const clickAt = ({ x, y, width, height }: Piece) => tab.clickAt(x + width / 2, y + height / 2);
		await clickAt(label);
		const known = await until('the card', async () =>
			(await look()).buttons.find(({ name }) => name === words.marks.statuses.known),
		);
		await clickAt(known);
		await until('the card to say so', async () => (await look()).said === words.marks.marked(words.marks.statuses.known));
		await tab.press('Escape');
		writeFileSync(path.join(stage().folder, 'bags.html'), PAGE);
		await tab.goto(stage().address('bags.html', 'made'));
		await stage().check(tab);
		await until('its marks', async () => (await visible()).length > 1);
		const before = await savedEntries(stage().reader);
		await tab.evaluate(() => history.back());
		await until('the first page', async () => (await tab.url()).includes('bins.html'));
		// Firefox lets nobody look into a page that came back: the same places are pressed as before.
		await clickAt(label);
		await clickAt(known);
		await panel.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
		if (browser === 'chromium') expect((await look()).said).toBe(words.marks.notKept);
		expect(await savedEntries(stage().reader)).toEqual(before);
	});

	test('a check that was deleted is said to be deleted, its cards keep nothing and say so, and the button checks again', async () => {
		const { tab, panel } = await opened();
		await choose(panel, 'click here');
		await press(tab, 'Link text');
		const first = await stage().auditId();
		const { page: about, time } = await stage().audit();
		const options = await stage().show(`${stage().session.origin}options.html`);
		const name = words.options.checkOf(pageName(about), formatTime(time));
		await clickOn(options, `${words.options.delete} ${words.options.deleteOne(name)}`);
		await clickOn(options, words.options.yes);
		await shows(options, words.options.deleted);
		await tab.activate();
		await shows(panel, words.status.deleted);
		const before = (await savedEntries(stage().reader)).length;
		await press(tab, words.marks.statuses.known);
		await until('the card to say so', async () => (await look()).said === words.marks.notKept);
		expect(await savedEntries(stage().reader)).toHaveLength(before);
		expect(await texts(panel, 'button')).toContain(words.action.again);
		await stage().check(tab);
		expect(await stage().auditId()).not.toBe(first);
		await until('the result in the panel', async () => (await texts(panel, '.item')).length > 0);
	});
});
