/** What somebody is typing when something else happens: it stays until it is saved or taken out again. */
import { describe, expect, test } from 'vitest';
import { words } from '../../core/words.ts';
import { type Tab, until, type View } from '../../scripts/browsers/session.ts';
import { BROWSERS } from './browsers.ts';
import { type Piece, seen } from './marks-probe.ts';
import { onStage, RESULT } from './stage.ts';
import { holdSettings, letSettingsGo, savedEntries, tabInFront } from './stored.ts';
import { clickOn, shows, textOf, texts } from './views.ts';

const { decision, own, status, statusMeaning } = words.review;
const page = (title: string): string =>
	`<!doctype html><html lang="en-GB"><head><title>${title}</title></head><body><main><h1>${title}</h1>
	<p>For dates of your bins <a href="/bins">click here</a>.</p><p>For dates of your boxes <a href="/boxes">read more</a>.</p>
	</main></body></html>`;
const NOTE = '.decision-form textarea';
const WHAT = '.own input[type="text"]';

describe.each(BROWSERS)('what is half typed in %s', (browser) => {
	const stage = onStage(browser);

	const choose = async (panel: View, part: string): Promise<void> => {
		const at = (await texts(panel, '.item')).findIndex((item) => item.includes(part));
		await panel.click(`.item:nth-child(${at + 1}) > button`);
		await until('the finding to open', async () => (await textOf(panel, '.item-chosen')).includes(part));
	};
	const type = async (view: View, where: string, text: string): Promise<void> => {
		await until('the field', () => view.exists(where));
		await view.click(where);
		for (const key of text) await view.press(key);
	};
	const typedIn = (view: View, where: string) =>
		view.evaluate((field: string) => document.querySelector<HTMLInputElement>(field)?.value, where);
	const stands = (view: View, where: string, text: string) =>
		until(`‘${text}’ to stand there`, async () => (await typedIn(view, where)) === text);
	const checkAgain = async (view: View): Promise<void> => {
		const first = await stage().auditId();
		await clickOn(view, words.action.again);
		await until('another check', async () => (await stage().auditId()) !== first, 30_000);
		await until('its result', () => view.exists(RESULT));
	};
	const sayKnownOnCard = async (tab: Tab, panel: View): Promise<void> => {
		const [number] = /\d+/.exec(await textOf(panel, '.item-chosen .number-mark')) ?? [];
		// The mark of what was chosen before may still be there.
		const isChosen = ({ name, visible }: Piece): boolean => visible && name.startsWith(`${number},`);
		const look = async () => seen(stage().reader, await tabInFront(stage().reader));
		const press = async (piece: Piece) => tab.clickAt(piece.x + piece.width / 2, piece.y + piece.height / 2);
		await press(await until('the mark', async () => (await look()).labels.find(isChosen)));
		await press(
			await until('the card', async () => (await look()).buttons.find(({ name }) => name === words.marks.statuses.known)),
		);
	};

	test('in the panel stays through other marks, other tabs, a new check and a decision on the card, and goes when saved', async () => {
		const tab = await stage().make('drafts.html', page('Bins'));
		const panel = await stage().openPanel(await stage().check(tab));
		await choose(panel, 'click here');
		await panel.click('.item-chosen .decision summary');
		await type(panel, NOTE, 'ask');
		await clickOn(panel, own.title);
		await type(panel, WHAT, 'odd');

		await choose(panel, 'read more');
		expect(await panel.exists(NOTE)).toBe(false);
		await choose(panel, 'click here');
		await stands(panel, NOTE, 'ask');

		// The same words on another page are about something else.
		const other = await stage().make('drafts-too.html', page('Boxes'));
		await stage().check(other);
		await stage().closePopup();
		await shows(panel, 'Boxes');
		await choose(panel, 'click here');
		expect(await panel.exists(NOTE)).toBe(false);
		expect(await typedIn(panel, WHAT)).toBe('');
		await tab.activate();
		await stands(panel, NOTE, 'ask');
		expect(await typedIn(panel, WHAT)).toBe('odd');

		await checkAgain(panel);
		await stands(panel, NOTE, 'ask');
		expect(await typedIn(panel, WHAT)).toBe('odd');

		await choose(panel, 'read more');
		await choose(panel, 'click here');
		await sayKnownOnCard(tab, panel);
		// What nobody touched says what was decided elsewhere.
		await until('the decision in the form', () =>
			panel.evaluate(() => document.querySelector<HTMLInputElement>('.decision-form input:checked')?.value === 'known'),
		);
		expect(await typedIn(panel, NOTE)).toBe('ask');

		await clickOn(panel, decision.save);
		await until('the form to go', async () => !(await panel.exists(NOTE)));
		expect(await textOf(panel, '.item-chosen')).toContain('ask');
		await choose(panel, 'read more');
		await choose(panel, 'click here');
		expect(await panel.exists(NOTE)).toBe(false);
		await clickOn(panel, own.add);
		await until('it in the list', async () => (await texts(panel, '.item')).some((item) => item.includes('odd')));
		expect(await typedIn(panel, WHAT)).toBe('');
	});

	test('and saved in the panel is said of its page, whoever turns to another tab before it is kept', async () => {
		const other = await stage().make('said-too.html', page('Boxes'));
		await stage().check(other);
		await stage().closePopup();
		const tab = await stage().make('said.html', page('Bags'));
		const panel = await stage().openPanel(await stage().check(tab));
		await choose(panel, 'click here');
		await panel.click('.item-chosen .decision summary');
		await type(panel, NOTE, 'ask');
		await clickOn(panel, `${status['not-an-issue']}: ${statusMeaning['not-an-issue']}`);
		await clickOn(panel, decision.scopeWords('click here'));
		const before = await savedEntries(stage().reader);
		await holdSettings(stage().reader);
		await clickOn(panel, decision.save);
		await other.activate();
		await shows(panel, 'Boxes');
		await letSettingsGo(stage().reader);
		const after = await until('both words to be kept', async () => {
			const all = await savedEntries(stage().reader);
			return all.length === before.length + 2 && all;
		});
		const places = (all: readonly { readonly address: string }[]) => all.map(({ address }) => address).sort();
		const here = stage().address('said.html', 'made');
		expect(places(after)).toEqual(places([...before, { address: here }, { address: here }]));
		expect(await panel.exists('.undo-bar')).toBe(false);
		await tab.activate();
		await shows(panel, words.review.keep.entries(2));
		expect(await panel.exists(NOTE)).toBe(false);
	});

	test('in the report stays through a new check, and two presses of Save at once save it once', async () => {
		const tab = await stage().make('drafts-report.html', page('Bags'));
		const { report } = await stage().report(tab);
		await report.activate();
		await report.click('.decision summary');
		await type(report, NOTE, 'ask');
		await clickOn(report, own.title);
		await type(report, WHAT, 'odd');
		await tab.activate();
		const first = await stage().auditId();
		await stage().session.press(tab);
		await clickOn(await stage().session.popup(), words.action.again);
		await until('another check', async () => (await stage().auditId()) !== first, 30_000);
		await stage().closePopup();
		await report.activate();
		await stands(report, NOTE, 'ask');
		expect(await typedIn(report, WHAT)).toBe('odd');
		const before = (await savedEntries(stage().reader)).length;
		await clickOn(report, `${status.known}: ${statusMeaning.known}`);
		await report.evaluate(() => {
			const form = document.querySelector<HTMLFormElement>('.decision-form');
			form?.requestSubmit();
			form?.requestSubmit();
		});
		await until('the form to go', async () => !(await report.exists(NOTE)));
		expect(await savedEntries(stage().reader)).toHaveLength(before + 2);
	});
});
