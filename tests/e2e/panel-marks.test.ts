/** Panel and page side by side: whatever happens on one of them, the other says the same. */
import { describe, expect, test } from 'vitest';
import { pageName } from '../../core/summary.ts';
import { formatTime, words } from '../../core/words.ts';
import { type Tab, until, type View } from '../../scripts/browsers/session.ts';
import { BROWSERS } from './browsers.ts';
import { tabTo } from './keyboard.ts';
import { type Piece, type Seen, seen } from './marks-probe.ts';
import { onStage } from './stage.ts';
import { tabInFront } from './stored.ts';
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
		expect((await look()).said).toBe(words.marks.marked(words.marks.statuses.fixed));
		await panel.click('.item-chosen .decision summary');
		await clickOn(panel, `${status.known}: ${statusMeaning.known}`);
		await clickOn(panel, decision.save);
		await until('the card to say no more', async () => (await look()).said === '');
	});

	test('a check that was deleted is said to be deleted, and the button checks again', async () => {
		const { tab, panel } = await opened();
		const first = await stage().auditId();
		const { page: about, time } = await stage().audit();
		const options = await stage().show(`${stage().session.origin}options.html`);
		const name = words.options.checkOf(pageName(about), formatTime(time));
		await clickOn(options, `${words.options.delete} ${words.options.deleteOne(name)}`);
		await clickOn(options, words.options.yes);
		await shows(options, words.options.deleted);
		await tab.activate();
		await shows(panel, words.status.deleted);
		expect(await texts(panel, 'button')).toContain(words.action.again);
		await stage().check(tab);
		expect(await stage().auditId()).not.toBe(first);
		await until('the result in the panel', async () => (await texts(panel, '.item')).length > 0);
	});
});
