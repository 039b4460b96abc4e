/** The panel beside the page, opened and used with the mouse and the keys as people do. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { marksOf } from '../../core/mark.ts';
import { pageOrder } from '../../core/page-order.ts';
import { headlineParts } from '../../core/summary.ts';
import type { Finding } from '../../core/types.ts';
import { words } from '../../core/words.ts';
import { atMost, pause, type Tab, until, type View } from '../../scripts/browsers/session.ts';
import { BROWSERS } from './browsers.ts';
import { controls, tabOn, tabTo } from './keyboard.ts';
import { askMarks, frameWith, type Seen, seen } from './marks-probe.ts';
import { onStage, RESULT } from './stage.ts';
import { keep, store, tabInFront } from './stored.ts';
import { clickOn, shows, textOf, texts } from './views.ts';

const LONG = 'The council utilises this page in order to tell you about the collection of bins and boxes. ';
const page = (sentences: readonly string[], title = 'Bins'): string =>
	`<!doctype html><html lang="en-GB"><head><title>${title}</title></head><body><main><h1>${title}</h1>
	${sentences.map((sentence) => `<p>${sentence}</p><p style="height: 600px">${LONG}</p>`).join('\n')}
	</main></body></html>`;
const CLICK_HERE = 'For dates of your bins <a href="/bins">click here</a>.';
const READ_MORE = 'For dates of your boxes <a href="/boxes">read more</a>.';

describe.each(BROWSERS)('the panel in %s', (browser) => {
	const stage = onStage(browser);

	const opened = async (tab: Tab): Promise<View> => stage().openPanel(await stage().check(tab));
	const marks = async (): Promise<Seen> => seen(stage().reader, await tabInFront(stage().reader));
	/** Presses the first finding whose line holds these words. */
	const choose = async (panel: View, part: string): Promise<void> => {
		const at = (await texts(panel, '.item')).findIndex((item) => item.includes(part));
		if (at === -1) throw new Error(`No finding says ‘${part}’.`);
		await panel.click(`.item:nth-child(${at + 1}) > button`);
		await until('the finding to open', async () => (await textOf(panel, '.item-chosen')).includes(part));
	};

	test('a press in the popup opens it, with the findings of this page in page order, each with its number', async () => {
		const panel = await opened(await stage().open('old-style-page.html'));
		await until('the popup to close', async () => !(await stage().session.popupIsOpen()));
		const { findings, page: about } = await stage().audit();
		expect(await textOf(panel, RESULT)).toBe(headlineParts(await stage().audit()).title);
		expect(await panel.text()).toContain(about.title);
		const inOrder = pageOrder(findings);
		const shown = await texts(panel, '.item');
		expect(shown).toHaveLength(50);
		for (const [at, item] of shown.entries()) {
			expect(item).toMatch(new RegExp(`^Finding ${at + 1} `));
			expect(item).toContain(inOrder[at]?.title);
		}
		await clickOn(panel, words.panel.later(50));
		await until('the next part', async () => (await textOf(panel, '.item')).startsWith('Finding 51 '));
	});

	test('it opens on a page that is not checked, says what to do, and begins no check', async () => {
		const tab = await stage().open('old-style-page.html');
		const panel = await opened(tab);
		await stage().open('index.html');
		await shows(panel, words.panel.notChecked);
		await pause(300);
		expect(await stage().state()).toBeUndefined();
		await tab.activate();
		await until('the first tab’s result', () => panel.exists(RESULT));
	});

	test('a finding that is chosen is scrolled to and marked; all are marked and unmarked by a button', async () => {
		const tab = await stage().make('choose.html', page(['Fine.', 'Fine.', CLICK_HERE, READ_MORE]));
		const panel = await opened(tab);
		expect(await tab.evaluate(() => scrollY)).toBe(0);
		await choose(panel, 'click here');
		await until('the page to scroll', () => tab.evaluate(() => scrollY > 300));
		expect((await marks()).labels.filter(({ visible }) => visible)).toHaveLength(1);
		expect(await panel.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true');
		await clickOn(panel, words.marks.show);
		await shows(panel, words.panel.marked((await stage().audit()).findings.length - 1).slice(2, 20));
		expect((await marks()).labels.length).toBeGreaterThan(3);
		await clickOn(panel, words.marks.hide);
		await until('the marks to go', async () => !(await tab.exists('critical-friend-marks')));
	});

	test('‘Take me there’ moves the keyboard’s place to the finding, and says so', async () => {
		const tab = await stage().make('take.html', page(['Fine.', CLICK_HERE, READ_MORE]));
		const panel = await opened(tab);
		await choose(panel, 'click here');
		const at = () => tab.evaluate(() => document.activeElement?.textContent ?? '');
		expect(await at()).not.toBe('click here');
		await clickOn(panel, words.panel.take);
		await shows(panel, words.panel.taken);
		expect(await at()).toBe('click here');
		// The browser's own key for going from panel to page; Chromium's reaches no test.
		if (browser === 'chromium') return;
		await panel.press('F6');
		await until('the keyboard on the page', () => tab.evaluate(() => document.hasFocus()));
		await until('the finding', async () => (await at()) === 'click here');
	});

	test('whoever is taken to a finding and then goes to a field of the page stays there', async () => {
		const tab = await stage().make('stay.html', page(['<label>Postcode <input id="postcode"></label>', CLICK_HERE]));
		const panel = await opened(tab);
		await choose(panel, 'click here');
		await clickOn(panel, words.panel.take);
		await shows(panel, words.panel.taken);
		const at = await tab.evaluate(async () => {
			const rest = () => new Promise((done) => setTimeout(done, 50));
			document.querySelector<HTMLInputElement>('#postcode')?.focus();
			// As browsers tell a page to which the keyboard comes from the panel.
			dispatchEvent(new FocusEvent('focus'));
			await rest();
			return document.activeElement?.id;
		});
		expect(at).toBe('postcode');
	});

	test('a mark that is pressed on the page is chosen in the panel, whatever was filtered out', async () => {
		const tab = await stage().make('press.html', page([CLICK_HERE, READ_MORE]));
		const panel = await opened(tab);
		await clickOn(panel, words.marks.show);
		const label = await until('the marks', async () =>
			(await marks()).labels.find(({ name, visible }) => visible && name.includes('Link text')),
		);
		await clickOn(panel, words.panel.arrange);
		await panel.click('.filters fieldset:first-child label:last-child input');
		await until('fewer findings', async () => !(await panel.text()).includes('Showing all'));
		await tab.clickAt(label.x + label.width / 2, label.y + label.height / 2);
		await until('the finding in the panel', () => panel.exists('.item-chosen'));
		expect(await textOf(panel, '.item-chosen')).toContain('click here');
		expect(await panel.text()).toContain('Showing all');
	});

	test('findings can be grouped by rule, by what to do, and filtered', async () => {
		const panel = await opened(await stage().open('old-style-page.html'));
		await clickOn(panel, words.panel.arrange);
		await clickOn(panel, words.panel.orders.severity);
		await until('groups', () => panel.exists('.group'));
		const groups = await texts(panel, '.group summary');
		const first = groups.findIndex((group) => group.startsWith(words.severity.should));
		expect(groups.slice(0, first).every((group) => group.startsWith(words.severity.must))).toBe(true);
		expect(groups.at(-1)).toMatch(new RegExp(`^${words.severity.consider}`));
		await panel.click('.filters fieldset:first-child label:first-of-type input');
		await until('must only', async () =>
			(await texts(panel, '.group summary')).every((group) => group.startsWith(words.severity.must)),
		);
	});

	test('a decision counts everywhere at once, is undone as easily, and is there when the panel opens again', async () => {
		const tab = await stage().make('decide.html', page([CLICK_HERE, READ_MORE]));
		const panel = await opened(tab);
		const before = await textOf(panel, RESULT);
		await choose(panel, 'click here');
		await panel.click('.item-chosen .decision summary');
		await until('the form', () => panel.exists('.decision-form'));
		await panel.click('.decision-form fieldset label:nth-of-type(2) input');
		await clickOn(panel, words.review.decision.save);
		await shows(panel, words.review.said({ kind: 'status', key: '', status: 'fixed' }));
		expect(await panel.evaluate(() => document.activeElement?.closest('.item-chosen') !== null)).toBe(true);
		// What was said is drawn once it is read again.
		await until('the decision', async () => (await textOf(panel, '.item-chosen')).includes(words.review.status.fixed));
		await clickOn(panel, words.panel.next);
		await until('it to be set aside', async () => !(await texts(panel, '.item')).some((item) => item.includes('click here')));
		await stage().closePanel();
		const again = await opened(tab);
		expect((await texts(again, '.item')).some((item) => item.includes('click here'))).toBe(false);
		const aside = `${words.review.aside.bring} ${words.review.own.about('click here')}`;
		await clickOn(again, aside);
		await until('it to be back', async () => (await textOf(again, RESULT)) === before);
	});

	test('after an edit and a reload the panel says what to do, and then what changed', async () => {
		const tab = await stage().make('edit.html', page([CLICK_HERE, READ_MORE]));
		const panel = await opened(tab);
		await clickOn(panel, words.marks.show);
		await shows(panel, words.marks.hide);
		writeFileSync(path.join(stage().folder, 'edit.html'), page(['<a href="/bins">Dates of your bins</a>.', READ_MORE]));
		await tab.reload();
		if (browser === 'firefox') {
			await shows(panel, words.pageNow.unreadable.happened);
			expect(await texts(panel, 'button')).not.toContain(words.marks.hide);
			expect(await texts(panel, 'button')).not.toContain(words.action.again);
			await stage().check(tab);
			await stage().closePopup();
		} else {
			await shows(panel, words.pageNow.reloaded.happened);
			expect(await texts(panel, 'button')).toContain(words.marks.show);
			await clickOn(panel, words.action.again);
		}
		await shows(panel, '1 fixed', 30_000);
		await until('the marks again', async () => (await marks()).labels.length > 0);
		await shows(panel, words.marks.hide);
		expect(await panel.text()).not.toContain(words.pageNow.unreadable.happened);
		expect((await texts(panel, '.item')).some((item) => item.includes('read more'))).toBe(true);
	});

	test('what is gone after an edit says so', async () => {
		const tab = await stage().make('gone.html', page([CLICK_HERE, READ_MORE]));
		const panel = await opened(tab);
		await tab.evaluate(() => document.querySelector('a')?.parentElement?.remove());
		await choose(panel, 'click here');
		await shows(panel, words.shown.gone);
	});

	/** Says that it is odd, in the form that is open. */
	const addOdd = async (panel: View): Promise<void> => {
		await panel.click('.own input[type="text"]');
		for (const key of ['o', 'd', 'd']) await panel.press(key);
		await clickOn(panel, words.review.own.add);
		await until('it in the list', async () => (await texts(panel, '.item')).some((item) => item.includes('odd')));
	};

	test('a person adds a finding about the words that they selected', async () => {
		const tab = await stage().make('own.html', page([CLICK_HERE, READ_MORE]));
		const panel = await opened(tab);
		await tab.evaluate(() => {
			const text = document.querySelector('main p:nth-of-type(2)')?.firstChild;
			if (text) getSelection()?.setBaseAndExtent(text, 4, text, 11);
		});
		await clickOn(panel, words.review.own.title);
		await until('the words', () =>
			panel.evaluate(() => document.querySelector<HTMLTextAreaElement>('.own textarea')?.value === 'council'),
		);
		await addOdd(panel);
		await choose(panel, 'odd');
		await until('its mark', async () => (await marks()).labels.some(({ name, visible }) => visible && name.includes('odd')));
	});

	test('what a person adds about two paragraphs stands below their heading, before what comes after them', async () => {
		const tab = await stage().make('two.html', page(['Bring your bags.', 'Come at 9am.', CLICK_HERE]));
		const panel = await opened(tab);
		await tab.evaluate(() => {
			const [first, , second] = document.querySelectorAll('main p');
			if (first?.firstChild && second?.firstChild) getSelection()?.setBaseAndExtent(first.firstChild, 6, second.firstChild, 4);
		});
		await clickOn(panel, words.review.own.title);
		await shows(panel, words.review.own.picked('Bins'));
		await addOdd(panel);
		const items = await texts(panel, '.item');
		const at = items.findIndex((item) => item.includes('odd'));
		expect(items.slice(at + 1).filter((item) => item.includes('utilises'))).toHaveLength(3);
		expect(items.slice(0, at).filter((item) => item.includes('utilises'))).toHaveLength(0);
	});

	test('a finding of a person’s own whose words are gone is marked as fixed by a press, as no check can tell', async () => {
		const tab = await stage().make('gone.html', page(['Bring your bags.']));
		const panel = await opened(tab);
		await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('main p') as Node));
		await clickOn(panel, words.review.own.title);
		await shows(panel, words.review.own.picked('Bins'));
		await addOdd(panel);
		await tab.evaluate(() => document.querySelector('main p')?.remove());
		await choose(panel, 'odd');
		await shows(panel, words.panel.goneOwn);
		await clickOn(panel, words.panel.fixed);
		await until('the decision', async () => (await textOf(panel, '.item-chosen')).includes(words.review.status.fixed));
		await until('the button to go', async () => !(await texts(panel, 'button')).includes(words.panel.fixed));
		expect(await panel.evaluate(() => document.activeElement?.matches('.item-chosen > button'))).toBe(true);
	});

	test('what a person selected in a frame is taken from there, and marked there', async () => {
		const tab = await stage().open('frames.html', 'odd');
		const panel = await opened(tab);
		await tab.evaluate(() => {
			const inner = document.querySelector<HTMLIFrameElement>('#same-site');
			const view = inner?.contentWindow;
			inner?.focus();
			const text = inner?.contentDocument?.querySelector('p')?.firstChild;
			if (view && text) view.getSelection()?.setBaseAndExtent(text, 0, text, 6);
		});
		const wanted = await tab.evaluate(
			() => document.querySelector<HTMLIFrameElement>('#same-site')?.contentWindow?.getSelection()?.toString() ?? '',
		);
		expect(wanted).not.toBe('');
		await clickOn(panel, words.review.own.title);
		await until('the words', () =>
			panel.evaluate((text: string) => document.querySelector<HTMLTextAreaElement>('.own textarea')?.value === text, wanted.trim()),
		);
		await addOdd(panel);
		await choose(panel, 'odd');
		const reader = stage().reader;
		const frame = await frameWith(reader, await tabInFront(reader), 'inside.html');
		await until('its mark in the frame', async () =>
			(await seen(reader, await tabInFront(reader), frame)).labels.some(({ name }) => name.includes('odd')),
		);
	});

	test.each([
		['a closed details', 'click here', () => document.querySelector('details')?.open === true],
		['a tab that is not in front', 'read more', () => document.querySelector('#two')?.getAttribute('aria-selected') === 'true'],
		['an accordion that slides', 'look here', () => document.querySelector('.slides.open') !== null],
	] as const)('‘Open this section’ opens %s, and shows what is in it', async (_, link, isOpen) => {
		const tab = await stage().open('sections.html', 'odd');
		const panel = await opened(tab);
		await choose(panel, link);
		await shows(panel, words.shown.closed);
		expect(await tab.evaluate(isOpen)).toBe(false);
		await clickOn(panel, words.panel.open);
		await until('the section to open', () => tab.evaluate(isOpen));
		await until('the mark', async () => (await marks()).labels.some(({ visible }) => visible));
		await until('no more to open', async () => !(await texts(panel, 'button')).includes(words.panel.open));
		expect(await panel.text()).not.toContain(words.shown.closed);
	});

	test('a finding in a part that is slid shut, with no button for it, is said to be out of sight', async () => {
		const panel = await opened(await stage().open('sections.html', 'odd'));
		await choose(panel, 'more info');
		await shows(panel, words.shown.hidden);
		expect(await texts(panel, 'button')).not.toContain(words.panel.open);
	});

	test('under a dialog of the page, where no mark can be pressed, the panel goes from one to the next', async () => {
		const tab = await stage().open('dialog.html', 'odd');
		const panel = await opened(tab);
		await choose(panel, 'news.png');
		const label = async () => (await marks()).labels.find(({ visible }) => visible);
		const first = await until('the mark', label);
		await tab.clickAt(first.x + first.width / 2, first.y + first.height / 2);
		expect((await marks()).card).toBe('');
		await clickOn(panel, words.panel.next);
		await until('the next mark', async () => (await label())?.name !== first.name);
		expect(await textOf(panel, '.item-chosen')).not.toContain('news.png');
		// The keys for the next finding open its card, which can be read there.
		const [one] = (await stage().audit()).findings.filter(({ snippet }) => snippet?.includes('news.png'));
		await askMarks(stage().reader, await tabInFront(stage().reader), 'show', [
			marksOf(one ? [{ number: 1, finding: one }] : []),
			await stage().auditId(),
		]);
		await askMarks(stage().reader, await tabInFront(stage().reader), 'goTo', [one?.key, { card: true }]);
		expect((await marks()).card).toContain(one?.title);
	});

	test('5,000 findings are there within a second, and filtered in a tenth of it', async () => {
		const tab = await stage().open('old-style-page.html');
		const panel = await opened(tab);
		const { findings, ...rest } = await stage().audit();
		const many = Array.from({ length: 5_000 }, (_, at) => {
			const like = findings[at % findings.length] as Finding;
			return { ...like, key: `${like.key}#${at + 2}`, place: at + 1 };
		});
		const state = { status: 'done', auditId: 'many', finished: rest.time, url: rest.page.url, title: rest.page.title };
		await keep(stage().reader, 'many', { ...rest, findings: many });
		await store(stage().reader, 'session', { [`tab:${await tabInFront(stage().reader)}`]: state });
		await shows(panel, '5,000');
		await panel.evaluate(() => setTimeout(() => location.reload(), 0));
		await pause(200);
		const usable = await until('the panel to open again', () =>
			atMost(
				2_000,
				panel.evaluate(async () => {
					while (document.querySelector('.item') === null) await new Promise((done) => setTimeout(done, 10));
					return performance.now();
				}),
			),
		);
		await clickOn(panel, words.panel.arrange);
		const filter = () =>
			panel.evaluate(async () => {
				const before = document.querySelector('.items')?.textContent;
				const from = performance.now();
				document.querySelector<HTMLInputElement>('.filters input')?.click();
				while (document.querySelector('.items')?.textContent === before) await new Promise((done) => setTimeout(done, 1));
				// Up to where it is on the screen.
				await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
				return performance.now() - from;
			});
		// There and back: other work on the machine may slow down one of them.
		const filtered = Math.min(await filter(), await filter(), await filter());
		process.stdout.write(`${browser}: 5,000 findings usable in ${Math.round(usable)} ms, filtered in ${Math.round(filtered)} ms\n`);
		expect(usable).toBeLessThan(1_000);
		expect(filtered).toBeLessThan(100);
	});

	test('the keyboard reaches everything, and the keyboard’s place stays with the finding', async () => {
		const panel = await opened(await stage().make('keys.html', page([CLICK_HERE, READ_MORE])));
		const all = await controls(panel);
		const reached = new Map<number, boolean>();
		for (let presses = 0; presses < 2 * all && reached.size < all; presses += 1) {
			const { at, visible } = await tabOn(panel);
			if (at >= 0) reached.set(at, visible);
		}
		expect(reached.size).toBe(all);
		expect([...reached].filter(([, visible]) => !visible)).toEqual([]);
		await choose(panel, 'click here');
		const chosen = () => textOf(panel, '.item-chosen > button');
		const before = await chosen();
		await tabTo(panel, words.panel.next);
		await panel.press('Enter');
		await until('the next finding', async () => (await chosen()) !== before);
		// The focus follows once the list is drawn anew.
		await until('the keyboard there', () =>
			panel.evaluate(() => document.activeElement?.matches('.item-chosen > button') === true),
		);
	});
});
