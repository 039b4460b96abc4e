/** Findings on the page itself: shown, gone through and taken away again, with the page as it was. */
import { describe, expect, test } from 'vitest';
import { marksOf } from '../../core/mark.ts';
import { numberedFindings } from '../../core/panel-list.ts';
import { reviewed } from '../../core/review/reviewed.ts';
import { gravestFirst } from '../../core/summary.ts';
import type { Finding } from '../../core/types.ts';
import { words } from '../../core/words.ts';
import { pause, type Tab, until } from '../../scripts/browsers/session.ts';
import { BROWSERS } from './browsers.ts';
import { askMarks, commandKeys, frameWith, highlighted, type Piece, type Seen, seen } from './marks-probe.ts';
import { onStage } from './stage.ts';
import { tabInFront } from './stored.ts';
import { clickOn, shows } from './views.ts';

/** What a page's own script could notice. */
const pageState = () => {
	const copy = document.documentElement.cloneNode(true) as Element;
	copy.querySelector('critical-friend-marks')?.remove();
	const { activeElement, styleSheets } = document;
	const { scrollWidth, scrollHeight } = document.documentElement;
	return {
		html: copy.outerHTML,
		focus: activeElement?.id,
		sheets: styleSheets.length,
		fields: [...document.querySelectorAll('input')].map(({ value, selectionStart }) => [value, selectionStart]),
		selection: getSelection()?.toString(),
		scroll: [scrollX, scrollY],
		size: [scrollWidth, scrollHeight],
		boxes: [...document.querySelectorAll('body *')].map((one) => {
			const { x, y, width, height } = one.getBoundingClientRect();
			return [x, y, width, height].map(Math.round).join(' ');
		}),
		highlights: (CSS.highlights as unknown as Map<string, unknown>).size,
	};
};
const withoutHighlights = ({ highlights: _, ...rest }: ReturnType<typeof pageState>) => rest;

const middle = ({ x, y, width, height }: Piece): [number, number] => [x + width / 2, y + height / 2];

describe.each(BROWSERS)('marks in %s', (browser) => {
	const stage = onStage(browser);

	/** Checks a page and presses 'Show on page'. */
	const marked = async (
		tab: Tab,
	): Promise<{ tabId: number; findings: readonly (Finding & { number: number })[]; look: (frame?: number) => Promise<Seen> }> => {
		const popup = await stage().check(tab);
		await clickOn(popup, words.marks.show);
		await shows(popup, words.marks.hide);
		await stage().closePopup();
		await tab.activate();
		const tabId = await tabInFront(stage().reader);
		const all = numberedFindings(reviewed(await stage().audit(), []));
		const findings = all.map(({ number, finding }) => ({ ...finding, number })).sort(gravestFirst);
		return { tabId, findings, look: (frame) => seen(stage().reader, tabId, frame) };
	};
	const open = () => stage().open('marks.html', 'odd');
	const press = async (tab: Tab, pieces: readonly Piece[], name: string): Promise<void> => {
		const piece = pieces.find((each) => each.name.includes(name));
		if (piece === undefined) throw new Error(`No ${name} among ${pieces.map((each) => each.name).join(' | ')}`);
		await tab.clickAt(...middle(piece));
	};

	test('every finding with a place on the page has a label with its number, what to do and what is wrong', async () => {
		const tab = await stage().open('old-style-page.html');
		const { findings, look } = await marked(tab);
		const { labels } = await look();
		expect(labels).toHaveLength(findings.length);
		expect(labels.filter(({ visible }) => visible).length).toBeGreaterThan(findings.length - 5);
		for (const { number, severity, title } of findings)
			expect(labels.map(({ name }) => name)).toContain(words.marks.name(number, words.severity[severity], title));
		const quotes = findings.filter(({ rule }) => rule === 'metaphor').map(({ quote }) => quote);
		expect(await highlighted(tab)).toEqual(expect.arrayContaining(quotes));
		const shown = labels.filter(({ visible }) => visible);
		for (const [at, one] of shown.entries())
			for (const other of shown.slice(at + 1))
				expect(Math.abs(one.x - other.x) >= one.width - 1 || Math.abs(one.y - other.y) >= 19 || one.x > other.x).toBe(true);
	});

	test('a page stays as it was while marks are on, and nothing is left when they are off', async () => {
		const tab = await open();
		await tab.evaluate(() => {
			const field = document.querySelector('input');
			if (field === null) return;
			field.value = 'Typed by somebody';
			field.focus();
			field.setSelectionRange(3, 5);
			window.scrollTo(0, 40);
		});
		const before = await tab.evaluate(pageState);
		const { look } = await marked(tab);
		expect((await look()).labels.length).toBeGreaterThan(5);
		expect(withoutHighlights(await tab.evaluate(pageState))).toEqual(withoutHighlights(before));
		const popup = await stage().press(tab);
		await clickOn(popup, words.marks.hide);
		await shows(popup, words.marks.show);
		await stage().closePopup();
		expect(await tab.evaluate(pageState)).toEqual(before);
		expect(await tab.exists('critical-friend-marks')).toBe(false);
	});

	test('scrolling the page runs none of our code; scrolling a part of it moves its marks', async () => {
		const tab = await open();
		const { findings, look } = await marked(tab);
		const held = findings.find(({ suffix }) => suffix?.startsWith(' stick'));
		const sticky = held && words.marks.name(held.number, words.severity[held.severity], held.title);
		await pause(300);
		const first = await look();
		for (const to of [200, 700, 100]) {
			await tab.evaluate((y: number) => window.scrollTo(0, y), to);
			await pause(100);
		}
		const second = await look();
		expect(second.work).toEqual(first.work);
		// What is fixed to the window stays where it is, the rest goes with the page.
		for (const [at, { y, visible }] of first.labels.entries())
			if (visible && first.labels[at]?.name !== sticky) expect([100, 0]).toContain(Math.round(y - (second.labels[at]?.y ?? 0)));
		await tab.evaluate(() => document.querySelector('#scroller')?.scrollTo(0, 300));
		await until('the marks of the part to move', async () => ((await look()).work?.drawn ?? 0) > (second.work?.drawn ?? 0));
		const third = await look();
		expect(third.labels.filter(({ visible }) => visible).length).toBe(second.labels.filter(({ visible }) => visible).length + 1);
		expect((third.work?.drawn ?? 0) - (second.work?.drawn ?? 0)).toBeLessThan(4);
	});

	test.each(['top', 'bottom'])(
		'what sticks to the %s of the window keeps its marks while the document scrolls, and none of our code runs',
		async (edge) => {
			const tab = await open();
			await tab.evaluate((to: string) => {
				if (to === 'top') return;
				document.querySelector<HTMLElement>('#sticky')?.style.setProperty('inset-block', 'auto 10px');
				document.querySelector<HTMLElement>('#first')?.style.setProperty('margin-top', '1000px');
			}, edge);
			const { findings, look } = await marked(tab);
			const held = findings.find(({ suffix }) => suffix?.startsWith(' stick'));
			const apart = async (): Promise<number> => {
				const label = (await look()).labels.find(({ name }) => name.startsWith(`${held?.number}, `));
				const top = await tab.evaluate(() => document.querySelector('#sticky p')?.getBoundingClientRect().top ?? 0);
				return Math.round((label?.y ?? 0) - top);
			};
			const before = await apart();
			const { work } = await look();
			const stuck = new Set<number>();
			for (const to of [400, 1200, 1800, 3000, 0]) {
				await tab.evaluate((y: number) => window.scrollTo(0, y), to);
				await pause(100);
				expect([to, await apart()]).toEqual([to, before]);
				stuck.add(
					await tab.evaluate((side: string) => {
						const box = document.querySelector('#sticky')?.getBoundingClientRect();
						return Math.round(side === 'top' ? (box?.top ?? 0) : innerHeight - (box?.bottom ?? 0));
					}, edge),
				);
			}
			// It stuck at some of these places, and not at others.
			expect([stuck.has(10), stuck.size > 1]).toEqual([true, true]);
			expect((await look()).work).toEqual(work);
		},
	);

	test('a press on a label opens a card; Escape closes it, and the focus goes back', async () => {
		const tab = await open();
		await tab.evaluate(() => document.querySelector('input')?.focus());
		const { findings, look, tabId } = await marked(tab);
		const at = findings.findIndex(({ rule, quote }) => rule === 'negative-contraction' && quote === 'can’t');
		const finding = findings[at];
		await press(tab, (await look()).labels, `${finding?.number}, `);
		const open1 = await until('the card', async () => ((await look()).card === '' ? undefined : look()));
		for (const text of [finding?.title, finding?.why, finding?.fix, finding?.guidance[0]?.name, words.marks.status])
			expect(open1.card).toContain(text);
		expect(open1.focus).toContain(finding?.title);
		await until('the way to ‘Fixed’', async () => {
			await tab.press('Tab');
			return (await look()).focus === words.marks.statuses.fixed;
		});
		await tab.press('Enter');
		await until('the card to say so', async () => (await look()).said === words.marks.marked(words.marks.statuses.fixed));
		// The panel sets it aside and draws the others anew: the card stays, with the keyboard in it.
		const all = findings.map((each) => ({ number: each.number, finding: each }));
		const others = marksOf(all).filter(({ key }) => key !== finding?.key);
		await askMarks(stage().reader, tabId, 'show', [others, await stage().auditId()]);
		expect(await look()).toMatchObject({ focus: words.marks.statuses.fixed, said: words.marks.marked(words.marks.statuses.fixed) });
		await press(tab, (await look()).buttons, words.marks.next);
		await until('the next card', async () => !(await look()).card.includes(`${finding?.number}. `));
		await tab.press('Escape');
		await until('the card to close', async () => (await look()).card === '');
		expect(await tab.evaluate(() => document.activeElement?.id)).toBe('name');
		// The page hears nothing of a person's presses there, but that the focus left its field and came back.
		const heard = await tab.evaluate(() => (window as unknown as { heard: string[] }).heard);
		expect(heard.filter((each) => each.endsWith('critical-friend-marks'))).toEqual([]);
	});

	test('a page that listens first hears that a key was pressed in a card, and nothing of what stands there', async () => {
		const tab = await open();
		await tab.evaluate(() => {
			const seen: string[] = [];
			Object.assign(window, { seen });
			for (const type of ['keydown', 'keyup', 'click'])
				window.addEventListener(
					type,
					(event) => {
						const [first] = event.composedPath() as Element[];
						seen.push(`${event.type} ${first?.localName} ${first?.shadowRoot === null} ${first?.childElementCount}`);
					},
					true,
				);
		});
		const { look } = await marked(tab);
		await press(tab, (await look()).labels, '1, ');
		await until('the card', async () => (await look()).card !== '');
		await tab.press('Tab');
		const heard = await tab.evaluate(() => (window as unknown as { seen: string[] }).seen);
		expect(heard.length).toBeGreaterThan(0);
		for (const each of heard) expect(each).toMatch(/ critical-friend-marks true 0$/);
	});

	test('marks are drawn in frames, numbered over the whole page', async () => {
		const tab = await stage().open('frames.html', 'odd');
		const { findings, look, tabId } = await marked(tab);
		const inside = findings.flatMap(({ frame, number }) => (frame === undefined ? [] : [String(number)])).sort();
		expect(inside.length).toBeGreaterThan(0);
		const frame = await frameWith(stage().reader, tabId, 'inside.html');
		const { labels } = await look(frame);
		expect(labels.map(({ name }) => name.split(',')[0])).toEqual(inside);
	});

	test('a closed section opens on request, but never by a button in a form', async () => {
		const tab = await open();
		const { findings, tabId } = await marked(tab);
		const ask = (step: string, words: string): Promise<string | null> => {
			const found = findings.find(({ rule, suffix }) => rule === 'metaphor' && suffix?.startsWith(words));
			return askMarks(stage().reader, tabId, step, [found?.key]);
		};
		expect(await ask('goTo', ' meet')).toBe('closed');
		expect(await ask('openSection', ' meet')).toBe('shown');
		expect(await tab.evaluate(() => document.querySelector('details')?.open)).toBe(true);
		expect(await ask('goTo', ' trade')).toBe('closed');
		expect(await ask('openSection', ' trade')).toBe('shown');
		expect(await ask('openSection', ' care')).toBe('hidden');
		expect(await tab.evaluate(() => document.querySelector('#in-form')?.getAttribute('aria-expanded'))).toBe('false');
	});

	test('a finding whose words were edited is gone, and one whose words moved is found again', async () => {
		const tab = await open();
		const { findings, tabId } = await marked(tab);
		const keyOf = (words: string) => findings.find(({ rule, suffix }) => rule === 'metaphor' && suffix?.startsWith(words))?.key;
		await tab.evaluate(() => {
			const edited = document.querySelector('#edited');
			if (edited) edited.textContent = 'We ask for this to learn.';
			const first = document.querySelector('#first');
			first?.before(document.createElement('p'));
			const moved = document.createElement('p');
			moved.textContent = first?.textContent ?? '';
			first?.remove();
			document.querySelector('main')?.append(moved);
		});
		expect(await askMarks(stage().reader, tabId, 'goTo', [keyOf(' learn')])).toBe('gone');
		expect(await askMarks(stage().reader, tabId, 'goTo', [keyOf(' help')])).toBe('shown');
	});

	test('the keyboard goes to a place on request only, and leaves no trace there', async () => {
		const tab = await open();
		const { findings, tabId } = await marked(tab);
		const key = findings.find(({ rule, suffix }) => rule === 'metaphor' && suffix?.startsWith(' learn'))?.key;
		await askMarks(stage().reader, tabId, 'goTo', [key]);
		expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('body');
		await askMarks(stage().reader, tabId, 'goTo', [key, { focus: true }]);
		expect(await tab.evaluate(() => document.activeElement?.id)).toBe('edited');
		await tab.evaluate(() => document.querySelector('input')?.focus());
		expect(await tab.evaluate(() => document.querySelector('#edited')?.hasAttribute('tabindex'))).toBe(false);
	});

	test('words in a shadow tree, which no highlight reaches, get lines of their own', async () => {
		const tab = await open();
		const { findings, look } = await marked(tab);
		const inside = findings.filter(({ selector }) => selector.length > 1);
		expect(inside.map(({ quote }) => quote)).toContain('in order to');
		expect((await look()).boxes.filter(({ kind }) => kind.includes('words')).length).toBe(
			inside.filter(({ rule }) => rule === 'metaphor').length,
		);
		expect((await highlighted(tab)).filter((quote) => quote === 'in order to').length).toBe(
			findings.filter(({ quote, selector }) => quote === 'in order to' && selector.length === 1).length,
		);
	});

	test('they stay above what the page opens later', async () => {
		const tab = await open();
		const { look } = await marked(tab);
		const { labels } = await look();
		const [x, y] = middle(labels.find(({ visible }) => visible) as Piece);
		const onTop = () => tab.evaluate((...at: number[]) => document.elementFromPoint(at[0] ?? 0, at[1] ?? 0)?.localName, x, y);
		expect(await onTop()).toBe('critical-friend-marks');
		await tab.evaluate(() => document.querySelector<HTMLElement>('#cover')?.showPopover());
		await until('the marks to be on top', async () => (await onTop()) === 'critical-friend-marks');
		expect(await tab.evaluate(() => document.elementFromPoint(innerWidth - 60, 10)?.id)).toBe('cover');
	});

	test('a page whose policy forbids everything shows them, too', async () => {
		const tab = await stage().open('strict.html', 'odd');
		const { look } = await marked(tab);
		const { labels } = await look();
		expect(labels.length).toBeGreaterThan(0);
		// Our own style sheet is at work.
		for (const { height, visible } of labels) if (visible) expect(height).toBe(20);
	});

	test('they go away by themselves when the page is left', async () => {
		const tab = await open();
		const { look } = await marked(tab);
		expect((await look()).labels.length).toBeGreaterThan(0);
		await tab.reload();
		expect(await tab.exists('critical-friend-marks')).toBe(false);
		const popup = await stage().check(tab);
		await shows(popup, words.marks.show);
	});

	test('the browser has a key for each command', async () => {
		const keys = await commandKeys(stage().reader);
		for (const name of ['toggle-marks', 'next-finding', 'previous-finding']) expect(keys[name]).toMatch(/\S/);
		expect(new Set(Object.values(keys)).size).toBe(Object.keys(keys).length);
	});
});
