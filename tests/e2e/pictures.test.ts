/** Evidence pictures, asked for by a person in the report and taken on the page. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { parseReview } from '../../core/export/review-parse.ts';
import type { Finding } from '../../core/types.ts';
import { words } from '../../core/words.ts';
import { type Look, pause, type Tab, until } from '../../scripts/browsers/session.ts';
import { BROWSERS } from './browsers.ts';
import { faults } from './faults.ts';
import { highlighted, seen } from './marks-probe.ts';
import { coloursIn, forgetPictures, picturesState, savedPictures } from './picture-pixels.ts';
import { onStage, RESULT } from './stage.ts';
import { setZoom, spoilDatabase, tabInFront } from './stored.ts';
import { clickOn, shows } from './views.ts';

const { pictures: says } = words;
const MUST = '#a3241d';
const TYPED = '#ff00ff';

describe.each(BROWSERS)('pictures in %s', (browser) => {
	const stage = onStage(browser);

	/** Somebody fills the form in, scrolls, checks the page and opens the report. */
	const open = async (
		page = 'pictures.html',
		host: 'odd' | 'sample' = 'odd',
		before = async (_: Tab): Promise<void> => undefined,
	) => {
		const tab = await stage().open(page, host);
		await before(tab);
		await tab.evaluate(() => {
			for (const field of [
				document.querySelector<HTMLInputElement>('#typed'),
				(window as unknown as { closedField?: HTMLInputElement }).closedField,
			])
				if (field) field.value = 'MMMMMMMMM';
			const inside = document.querySelector<HTMLIFrameElement>('#frame')?.contentDocument?.querySelector('input');
			if (inside) inside.value = 'MMMMMMMMM';
			for (const box of document.querySelectorAll<HTMLInputElement>('[type="checkbox"]')) box.checked = true;
			const editor = document.querySelector('.editor');
			if (editor) editor.textContent = 'MMMMMMMMM';
			document.querySelector('#typed')?.dispatchEvent(new Event('input'));
			window.scrollTo(0, 333);
			document.querySelector('#scroller')?.scrollTo(0, 44);
		});
		const popup = await stage().check(tab);
		await forgetPictures(stage().reader);
		const tabId = await tabInFront(stage().reader);
		const { findings } = await stage().audit();
		await clickOn(popup, words.action.report);
		const report = await stage().findTab('report.html?tab=');
		await until('the report', () => report.exists(RESULT));
		return { tab, tabId, report, findings };
	};
	/** Asks for pictures of everything, and waits until some are there. */
	const askForAll = async (report: Tab, findings: readonly Finding[], some = 2): Promise<void> => {
		const placed = findings.filter(({ selector }) => selector.length > 0).length;
		await clickOn(report, says.these(Math.min(placed, 100), placed));
		await until('some pictures', async () => (await savedPictures(stage().reader)).length >= some);
	};
	/** What is kept is what the report says. */
	const stopped = async (tabId: number, report: Tab) => {
		const state = await ended(tabId);
		await shows(report, says.ended(state));
		expect((await savedPictures(stage().reader)).length).toBe(state.taken);
		expect(state.taken).toBeGreaterThan(1);
		return state.why;
	};
	const ended = (tabId: number, ms = 60_000) =>
		until(
			'the pictures',
			async () => {
				const state = await picturesState(stage().reader, tabId);
				return state?.status === 'ended' ? state : undefined;
			},
			ms,
		);
	const pictureOf = async (findings: readonly Finding[], wanted: (finding: Finding) => boolean) => {
		const key = findings.find(wanted)?.key;
		const picture = (await savedPictures(stage().reader)).find((each) => each.key === key);
		if (picture === undefined)
			throw new Error(`No picture of ${key} among ${JSON.stringify(findings.map((each) => [each.rule, each.selector]))}`);
		return picture;
	};
	const standing = (tab: Tab) =>
		tab.evaluate(() => [scrollY, document.querySelector('#scroller')?.scrollTop, document.documentElement.outerHTML.length]);

	test('show the place with its mark and nothing that anybody typed, and the page stands as before', async () => {
		const { tab, tabId, report, findings } = await open();
		const before = await standing(tab);
		const placed = findings.filter(({ selector }) => selector.length > 0).length;
		await clickOn(report, says.these(placed, placed));
		const state = await ended(tabId);
		expect(state.why).toBe('done');
		await shows(report, says.ended(state));
		expect(await tabInFront(stage().reader)).not.toBe(tabId);
		expect(await standing(tab)).toEqual(before);
		const { reader } = stage();
		const at = (id: string) => (finding: Finding) => finding.selector.at(-1)?.includes(id) === true;
		const blue = await coloursIn(reader, await pictureOf(findings, at('#blue')), ['#0000ff', MUST, '#00ffff']);
		expect(blue['#0000ff']).toBeGreaterThan(200 * 120 * 0.9);
		expect(blue[MUST]).toBeGreaterThan(600);
		const red = await coloursIn(reader, await pictureOf(findings, at('#red')), ['#ff0000', MUST, TYPED]);
		expect(red[TYPED]).toBe(0);
		expect(red['#ff0000']).toBeGreaterThan(200 * 120 * 0.9);
		expect(red[MUST]).toBeGreaterThan(600);
		const typed = await coloursIn(reader, await pictureOf(findings, at('#typed')), [TYPED, MUST, '#dfe5e4']);
		expect(typed[TYPED]).toBe(0);
		expect(typed[MUST]).toBeGreaterThan(300);
		expect(typed['#dfe5e4']).toBeGreaterThan(1_000);
		const foreign = await coloursIn(reader, await pictureOf(findings, at('#foreign')), ['#dfe5e4', '#b4bfbd', MUST]);
		expect((foreign['#dfe5e4'] ?? 0) + (foreign['#b4bfbd'] ?? 0)).toBeGreaterThan(500 * 140 * 0.8);
		const said = await coloursIn(reader, await pictureOf(findings, ({ quote }) => quote === 'in order to'), ['#ffff00', '#000000']);
		expect(said['#ffff00']).toBeGreaterThan(1_000);
	});

	test('are of the right place where the page is enlarged, and other marks of ours come back', async () => {
		const { tab, tabId, report, findings } = await open('pictures.html', 'odd', async () => {
			await setZoom(stage().reader, await tabInFront(stage().reader), 1.5);
		});
		await tab.activate();
		const popup = await stage().press(tab);
		await clickOn(popup, words.marks.show);
		await shows(popup, words.marks.hide);
		await stage().closePopup();
		const { reader } = stage();
		const before = { labels: (await seen(reader, tabId)).labels, words: await highlighted(tab) };
		expect(before.words).toContain('in order to');
		await report.activate();
		await askForAll(report, findings);
		expect((await ended(tabId)).why).toBe('done');
		expect({ labels: (await seen(reader, tabId)).labels, words: await highlighted(tab) }).toEqual(before);
		const blue = await pictureOf(findings, ({ selector }) => selector.at(-1)?.includes('#blue') === true);
		expect(blue.scale).toBeCloseTo(1.5, 1);
		const seenBlue = await coloursIn(reader, blue, ['#0000ff', MUST]);
		expect(seenBlue['#0000ff']).toBeGreaterThan(200 * 120 * 0.9);
		expect(seenBlue['#0000ff']).toBeLessThan(200 * 120 * 1.02);
		await setZoom(reader, tabId, 1);
	});

	test('can be cancelled on the page, with the mouse and with a key', async () => {
		const { tab, tabId, report, findings } = await open('old-style-page.html', 'sample');
		const begun = Date.now();
		await askForAll(report, findings);
		expect(Date.now() - begun).toBeGreaterThan(600);
		const [x, y] = await tab.evaluate((): [number, number] => {
			const { right, top, bottom } = document.querySelector('critical-friend-progress')?.getBoundingClientRect() ?? new DOMRect();
			return [right - 50, (top + bottom) / 2];
		});
		await tab.clickAt(x, y);
		expect(await stopped(tabId, report)).toBe('cancelled');
		expect(await tabInFront(stage().reader)).not.toBe(tabId);
		expect(await tab.exists('critical-friend-progress')).toBe(false);
		expect(await tab.evaluate(() => scrollY)).toBe(333);
		const already = (await savedPictures(stage().reader)).length;
		await clickOn(report, says.these(100, 100));
		await until('it to begin', () => tab.exists('critical-friend-progress'));
		await pause(300);
		await tab.press('Escape');
		const again = await ended(tabId);
		expect(again.why).toBe('cancelled');
		expect((await savedPictures(stage().reader)).length).toBe(Math.max(already, again.taken));
	});

	test('stop with a sentence when the person goes to another tab, and leave them there', async () => {
		const { tabId, report, findings } = await open('old-style-page.html', 'sample');
		await askForAll(report, findings);
		const other = await stage().open('index.html');
		await other.activate();
		const there = await tabInFront(stage().reader);
		expect(await stopped(tabId, report)).toBe('tab-changed');
		expect(await tabInFront(stage().reader)).toBe(there);
	});

	test('stop with a sentence when the page goes, and say what to do before the next', async () => {
		const { tab, tabId, report, findings } = await open('old-style-page.html', 'sample');
		await askForAll(report, findings);
		await tab.goto(stage().address('widgets.html', 'odd'));
		expect(['page-left', 'press-again']).toContain(await stopped(tabId, report));
		await clickOn(report, says.these(100, 100));
		const state = await until('an answer', async () => {
			const now = await picturesState(stage().reader, tabId);
			return now?.status === 'ended' && now.taken === 0 ? now : undefined;
		});
		expect(state.why).toBe('press-again');
		await shows(report, 'Press the Critical Friend button on the page, then ask again.');
	});

	test('are kept where the browser stops the background in the middle, and the report says so', async () => {
		const { tab, tabId, report, findings } = await open('old-style-page.html', 'sample');
		await askForAll(report, findings);
		await stage().session.stopBackground();
		expect(await stopped(tabId, report)).toBe('interrupted');
		await until('the page to be put back', async () => !(await tab.exists('critical-friend-progress')), 15_000);
		expect(await tab.evaluate(() => scrollY)).toBe(333);
	});

	test('are looked at, cropped and removed before they go into files', async () => {
		const { tabId, report, findings } = await open();
		await askForAll(report, findings);
		const { taken } = await ended(tabId);
		await report.activate();
		await shows(report, says.view);
		const { reader } = stage();
		const blue = (finding: Finding): boolean => finding.selector.at(-1)?.includes('#blue') === true;
		const whole = await pictureOf(findings, blue);
		const item = `#picture-${encodeURIComponent(whole.key)}`;
		const press = (at: number): Promise<void> => report.click(`${CSS_ESCAPED(item)} button:nth-child(${at})`);
		await press(1);
		await until('the picture', () => report.exists('dialog img'));
		expect(await faults(report)).toEqual([]);
		await report.press('Escape');
		await until('the dialog to close', async () => !(await report.exists('dialog')));
		// By the keyboard: 100 pixels off the left.
		await press(2);
		await until('the dialog', () => report.exists('dialog input'));
		expect(await faults(report)).toEqual([]);
		await report.click('dialog input');
		for (const key of '100') await report.press(key);
		await clickOn(report, says.crop.keep);
		await shows(report, says.crop.done);
		const narrow = await pictureOf(findings, blue);
		expect([narrow.width, narrow.height]).toEqual([whole.width - 100, whole.height]);
		await clickOn(report, await undoCrop(report));
		await shows(report, says.crop.undone);
		expect(await pictureOf(findings, blue)).toEqual(whole);
		// With the mouse: the right half.
		await press(2);
		await until('the dialog', () => report.exists('dialog .crop'));
		await drawOver(report);
		await clickOn(report, says.crop.keep);
		await shows(report, says.crop.done);
		const half = await pictureOf(findings, blue);
		expect(half.width).toBeLessThan(whole.width * 0.6);
		const red = (await savedPictures(reader)).find(
			({ key }) => key === findings.find(({ selector }) => selector.at(-1)?.includes('#red'))?.key,
		);
		const redItem = CSS_ESCAPED(`#picture-${encodeURIComponent(red?.key ?? '')}`);
		await report.click(`${redItem} button:last-child`);
		await shows(report, says.removed);
		await until('the picture to go', async () => !(await report.exists(`${redItem} img`)));
		await report.click(`${redItem} button`);
		await shows(report, says.back);
		await until('the picture', () => report.exists(`${redItem} img`));
		expect(await savedPictures(reader)).toContainEqual(red);
		await report.click(`${redItem} button:last-child`);
		await shows(report, says.removed);
		const left = await savedPictures(reader);
		expect(left).toHaveLength(taken - 1);

		const save = saver(report);
		const html = String(await save(words.file.kinds.html, '.html'));
		expect(html.split('<figure>')).toHaveLength(left.length + 1);
		for (const { data } of left) expect(html).toContain(data);
		for (const { data } of [whole, red ?? whole]) expect(html).not.toContain(data);
		const { value: word } = await mammoth.convertToHtml({ buffer: await save(words.file.kinds.docx, '.docx') });
		expect(word.match(/<img /g)).toHaveLength(left.length);
		for (const { data } of left) expect(word).toContain(data);
		expect(word).not.toContain(whole.data);
		const review = parseReview(String(await save(words.review.keep.save, '-review.json')));
		const byKey = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : 1);
		expect('review' in review ? review.review.pictures.toSorted(byKey) : review.problem).toEqual(left.toSorted(byKey));
	});

	const saver =
		(report: Tab) =>
		async (button: string, ending: string): Promise<Buffer> => {
			const { downloads } = stage();
			for (const name of readdirSync(downloads)) rmSync(path.join(downloads, name));
			await clickOn(report, button);
			const file = await until(`a file ${ending}`, async () => {
				const files = readdirSync(downloads);
				return files.length === 1 && files[0]?.endsWith(ending) ? path.join(downloads, files[0]) : undefined;
			});
			return until('its content', async () => {
				const content = readFileSync(file);
				return content.length > 0 ? content : undefined;
			});
		};

	test('pass the checks in every look and at 320 pixels', async () => {
		const { tabId, report, findings } = await open();
		await askForAll(report, findings);
		await ended(tabId);
		await report.activate();
		await shows(report, says.view);
		for (const look of ['light', 'dark', 'forced'] as const satisfies readonly Look[]) {
			await stage().session.look(look);
			expect(await faults(report)).toEqual([]);
		}
		const own = await tabInFront(stage().reader);
		await setZoom(stage().reader, own, 4);
		const room = () => report.evaluate(() => [document.documentElement.clientWidth, document.documentElement.scrollWidth] as const);
		await until('the zoom', async () => (await room())[0] <= 320);
		await report.evaluate(() => document.querySelectorAll<HTMLButtonElement>('.picture button')[1]?.click());
		await until('the dialog', () => report.exists('dialog'));
		const [width, content] = await room();
		expect(content).toBe(width);
		await setZoom(stage().reader, own, 1);
	});

	test('stop with a sentence where the disk takes no more, and keep what is there', async () => {
		const { tabId, report, findings } = await open('old-style-page.html', 'sample');
		await askForAll(report, findings);
		await spoilDatabase(stage().reader);
		const state = await ended(tabId);
		expect(state.why).toBe('full');
		await shows(report, says.ended(state));
	});
});

describe.each(BROWSERS)('pictures in a private window of %s', (browser) => {
	const stage = onStage(browser, { private: true });

	test('are off, and the report says why', async () => {
		const popup = await stage().check(await stage().open('pictures.html', 'odd'));
		await clickOn(popup, words.action.report);
		const report = await stage().findTab('report.html?tab=');
		await until('the report', () => report.exists(RESULT));
		await shows(report, says.private);
		expect(await report.text()).not.toContain(says.take);
	});
});

/** A percent sign in an id has to be told apart from the rest of the selector. */
const CSS_ESCAPED = (selector: string): string => selector.replaceAll('%', '\\%');

const undoCrop = (report: Tab): Promise<string> =>
	report.evaluate(
		(label: string) =>
			[...document.querySelectorAll('button')]
				.map((one) => one.innerText.replace(/\s+/g, ' ').trim())
				.find((one) => one.startsWith(label)) ?? '',
		says.crop.undo,
	);

/** From the middle to the right edge, as a person draws with the mouse. */
const drawOver = (report: Tab): Promise<void> =>
	report.evaluate(() => {
		const crop = document.querySelector<HTMLElement>('.crop');
		if (crop === null) return;
		crop.setPointerCapture = () => undefined;
		const { left, top, right, bottom, width } = crop.getBoundingClientRect();
		const send = (type: string, clientX: number, clientY: number): boolean =>
			crop.dispatchEvent(new PointerEvent(type, { clientX, clientY, pointerId: 1, bubbles: true, cancelable: true }));
		send('pointerdown', left + width / 2, top);
		send('pointermove', right, bottom);
		send('pointerup', right, bottom);
	});
