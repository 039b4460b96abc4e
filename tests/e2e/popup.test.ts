/** What a press of the button shows, and what it shows the next time. */
import { describe, expect, test } from 'vitest';
import { summaryText } from '../../core/export/summary-text.ts';
import { firstFive } from '../../core/first-five.ts';
import { headline, headlineParts, pageName } from '../../core/summary.ts';
import { formatTime, words } from '../../core/words.ts';
import { until } from '../../scripts/browsers/session.ts';
import { bigPage } from './big-page.ts';
import { BROWSERS } from './browsers.ts';
import { controls, tabOn, tabTo } from './keyboard.ts';
import { AT_WORK, onStage, RESULT } from './stage.ts';
import { saved, shortcut } from './stored.ts';
import { clickOn, shows, textOf, texts } from './views.ts';

const PAGE = 'old-style-page.html';

describe.each(BROWSERS)('the popup in %s', (browser) => {
	const stage = onStage(browser);

	test('a press checks the page, says what was found in numbers, and names five things to fix first, one a rule', async () => {
		const popup = await stage().check(await stage().open(PAGE));
		const found = await stage().audit();
		expect(await texts(popup, RESULT)).toEqual([headlineParts(found).title]);
		expect(headline(found)).toMatch(/^\d+ kinds of problem to fix and \d+ to improve\./);
		expect(await textOf(popup, '.page-name')).toBe(pageName(found.page));

		const bars = await texts(popup, '.bars li');
		for (const label of Object.values(words.severity)) expect(bars.filter((bar) => bar.startsWith(label))).toHaveLength(1);
		expect(bars.length).toBeGreaterThan(4);
		for (const bar of bars) expect(bar).toMatch(/\d|none found/);

		const { items } = firstFive(found, undefined);
		expect(items).toHaveLength(5);
		expect(new Set(items.map(({ rule }) => rule)).size).toBe(5);
		expect(await texts(popup, '.first h3')).toEqual(items.map(({ title }) => title));
		const shown = await texts(popup, '.first li');
		for (const [at, { reason, fix }] of items.entries()) {
			expect(shown[at]).toContain(reason);
			expect(shown[at]).toContain(fix);
		}
	});

	test('it says what is good, what was not checked, and the reading age', async () => {
		const popup = await stage().check(await stage().open('service-page.html'));
		const { good, notChecked, facts } = await stage().audit();
		expect(good.length).toBeGreaterThanOrEqual(4);
		const goodShown = await texts(popup, '.good li');
		expect(goodShown).toHaveLength(good.length);
		for (const [at, { title, evidence }] of good.entries()) {
			expect(goodShown[at]).toContain(title);
			expect(goodShown[at]).toContain(evidence);
			expect(evidence).not.toBe('');
		}
		expect(await texts(popup, '.not-checked strong')).toEqual(notChecked.map(({ what }) => what));
		expect(await popup.text()).toContain(words.notChecked.always);
		expect(await textOf(popup, '.answer')).toBe(words.readingAge.about(facts.readingAge?.age ?? 0));
	});

	test('opened again on the same page it shows the finished check, and checks again only when asked', async () => {
		const tab = await stage().open(PAGE);
		await stage().check(tab);
		const first = await stage().auditId();
		await stage().closePopup();
		const again = await stage().check(tab);
		expect(await stage().auditId()).toBe(first);
		expect(await again.text()).toContain(words.status.checked(formatTime((await stage().audit()).time)));
		expect(await again.text()).not.toContain('The page has changed');
		await clickOn(again, words.action.again);
		await until('a new check', async () => (await stage().auditId()) !== first);
		await until('its result', () => again.exists(RESULT));
	});

	test('after a reload it checks at once', async () => {
		const tab = await stage().open(PAGE);
		await stage().check(tab);
		const first = await stage().auditId();
		await stage().closePopup();
		await tab.reload();
		await stage().check(tab);
		expect(await stage().auditId()).not.toBe(first);
	});

	test('it says so when address or title changed without a load', async () => {
		const tab = await stage().open(PAGE);
		await stage().check(tab);
		const first = await stage().auditId();
		const title = pageName((await stage().audit()).page);
		const says = async () => {
			await stage().closePopup();
			return textOf(await stage().check(tab), '.headline');
		};
		await tab.evaluate(() => history.pushState(null, '', '?step=2'));
		expect(await says()).toContain(words.status.changed(title));
		await tab.evaluate(() => history.back());
		await until('the old address', async () => !(await tab.url()).includes('?'));
		expect(await says()).not.toContain(words.status.changed(title));
		await tab.evaluate(() => {
			document.title = 'Step 3';
		});
		expect(await says()).toContain(words.status.changed(title));
		expect(await stage().auditId()).toBe(first);
	});

	test('closed in the middle, the check goes on, and opened again it shows the step or the result', async () => {
		const tab = await stage().make('big.html', bigPage(2_500));
		const popup = await stage().press(tab);
		await shows(popup, words.status.checking);
		await stage().closePopup();
		expect((await stage().state())?.status).toBe('running');
		await shows(await stage().press(tab), AT_WORK);
		await stage().closePopup();
		const id = await stage().auditId();
		expect(await textOf(await stage().check(tab), RESULT)).toBe(headlineParts(await stage().audit()).title);
		expect(await stage().auditId()).toBe(id);
	});

	test('Cancel stops the check, says so and offers another; the next page is checked at once', async () => {
		const before = (await saved(stage().reader)).length;
		const tab = await stage().make('big.html', bigPage(2_500));
		const popup = await stage().press(tab);
		await shows(popup, AT_WORK);
		await clickOn(popup, words.action.cancel);
		await shows(popup, words.status.cancelled);
		expect(await stage().state()).toEqual({ status: 'cancelled' });
		expect(await popup.text()).toContain(words.status.cancelledText);
		expect(await saved(stage().reader)).toHaveLength(before);
		await clickOn(popup, words.action.check);
		await shows(popup, AT_WORK);
		await clickOn(popup, words.action.cancel);
		await shows(popup, words.status.cancelled);
		await stage().closePopup();
		await tab.goto(stage().address('index.html'));
		expect(await textOf(await stage().check(tab), '.page-name')).toContain('Exampleton Council');
	});

	test('people who edit the words see the faults of others folded into one line, and are not asked again', async () => {
		const tab = await stage().open(PAGE);
		const popup = await stage().check(tab);
		await clickOn(popup, words.role.words);
		const { items, others } = firstFive(await stage().audit(), 'words');
		await shows(popup, others?.line ?? 'a line about others');
		expect(await texts(popup, '.first h3')).toEqual(items.map(({ title }) => title));
		expect(items.every(({ fixer }) => fixer === 'content')).toBe(true);
		await stage().closePopup();
		const again = await stage().check(tab);
		await shows(again, `${words.role.title}: ${words.role.words}`);
		expect(await again.text()).toContain(others?.line);
		expect(await again.evaluate(() => document.querySelector<HTMLDetailsElement>('details.role')?.open)).toBe(false);
	});

	test('Copy summary puts the summary on the clipboard', async () => {
		const popup = await stage().check(await stage().open(PAGE));
		await clickOn(popup, words.action.copy);
		await shows(popup, words.manager.copied);
		expect((await stage().session.clipboard()).replaceAll('\r\n', '\n')).toBe(summaryText(await stage().audit()));
	});

	test('the Tab key reaches every control, each with a focus that shows', async () => {
		const popup = await stage().check(await stage().open(PAGE));
		const all = await controls(popup);
		const reached = new Map<number, boolean>();
		for (let presses = 0; presses < 3 * all && reached.size < all; presses += 1) {
			const { at, visible } = await tabOn(popup);
			if (at >= 0) reached.set(at, visible);
		}
		expect([...reached.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: all }, (_, at) => at));
		expect([...reached].filter(([, visible]) => !visible)).toEqual([]);
	});

	test('Enter on ‘Open full report’ opens the report, and the popup goes', async () => {
		const popup = await stage().check(await stage().open(PAGE));
		await tabTo(popup, words.action.report);
		await popup.press('Enter');
		const report = await stage().findTab('report.html?tab=');
		await until('the report', () => report.exists(RESULT));
		await until('the popup to close', async () => !(await stage().session.popupIsOpen()));
	});

	test('Options opens the options, and the popup goes', async () => {
		await clickOn(await stage().check(await stage().open(PAGE)), words.action.options);
		const options = await stage().findTab('options.html');
		await shows(options, words.options.title);
		await until('the popup to close', async () => !(await stage().session.popupIsOpen()));
	});

	test('the help names the keys that are really set', async () => {
		const keys = await shortcut(stage().reader);
		expect(keys).toMatch(/\w\+\w/);
		const popup = await stage().check(await stage().open('index.html'));
		await clickOn(popup, words.help.shortcut);
		await shows(popup, words.help.shortcutIs(keys));
	});
});
