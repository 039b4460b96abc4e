/** Evidence pictures once they are there: looked at, cropped, removed, and in files. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { parseReview } from '../../core/export/review-parse.ts';
import { words } from '../../core/words.ts';
import { type Look, type Tab, until } from '../../scripts/browsers/session.ts';
import { samplePicture } from '../sample-picture.ts';
import { BROWSERS } from './browsers.ts';
import { faults } from './faults.ts';
import { picturesState, putPicture, savedPictures } from './picture-pixels.ts';
import { at, pictureStage } from './picture-stage.ts';
import { savedFile } from './saved-file.ts';
import { onStage } from './stage.ts';
import { hold, letGo, setZoom, tabInFront } from './stored.ts';
import { clickOn, shows } from './views.ts';

const { pictures: says } = words;
const SAME = '<!doctype html><html lang="en"><title>Bins</title><main><h1>Bins</h1><img src="/none.png"></main></html>';

describe.each(BROWSERS)('pictures that are kept in %s', (browser) => {
	const stage = onStage(browser);
	const { open, askForAll, ended, pictureOf } = pictureStage(stage);

	test('are looked at, cropped and removed before they go into files', async () => {
		const { tabId, report, findings } = await open();
		await askForAll(report, findings);
		const { taken } = await ended(tabId);
		await report.activate();
		await shows(report, says.view);
		const { reader } = stage();
		const blue = at('#blue');
		const whole = await pictureOf(findings, blue);
		const item = `#picture-${encodeURIComponent(whole.key)}`;
		const press = (at: number): Promise<void> => report.click(`${escaped(item)} button:nth-child(${at})`);
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
		const redItem = escaped(`#picture-${encodeURIComponent(red?.key ?? '')}`);
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
		expect(html.split('<img ')).toHaveLength(left.length + 1);
		for (const { data } of left) expect(html).toContain(data);
		for (const { data } of [whole, red ?? whole]) expect(html).not.toContain(data);
		const { value: word } = await mammoth.convertToHtml({ buffer: await save(words.file.kinds.docx, '.docx') });
		expect(word.match(/<img /g)).toHaveLength(left.length);
		for (const { data } of left) expect(word).toContain(data);
		expect(word).not.toContain(whole.data);
		const review = parseReview(String(await save(words.review.keep.save, '-review.json')));
		const byKey = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : 1);
		expect('review' in review ? review.review.pictures.toSorted(byKey) : review.problem).toEqual(left.toSorted(byKey));

		// Asked for again, what was cropped is whole again: the report must not say otherwise.
		expect((await report.text()).split(says.crop.done)).toHaveLength(2);
		await askForAll(report, findings);
		await until('the next pictures', async () => (await picturesState(reader, tabId))?.status === 'running');
		await ended(tabId);
		expect((await pictureOf(findings, blue)).width).toBe(whole.width);
		await report.activate();
		await shows(report, says.anew);
		expect(await report.text()).not.toContain(says.crop.done);
		expect(await report.text()).not.toContain(says.removed);
	});

	const saver =
		(report: Tab) =>
		(button: string, ending: string): Promise<Buffer> =>
			savedFile(report, stage().downloads, button, ending);

	/** A check of a page with an image without words, a picture of its first finding, and the popup. */
	const pictured = async (name: string) => {
		const tab = await stage().make(name, SAME);
		const popup = await stage().check(tab);
		const { page, findings } = await stage().audit();
		const picture = samplePicture({ key: findings[0]?.key ?? '' });
		await putPicture(stage().reader, page.url, picture);
		return { tab, popup, picture };
	};

	test('are in a file that is asked for before the report shows them', async () => {
		const { popup, picture } = await pictured('slow.html');
		await hold(stage().reader, 'pictures');
		const report = await stage().openReport(popup, words.action.download);
		const { kinds, working } = words.file;
		const file = savedFile(report, stage().downloads, kinds.html, '.html');
		await shows(report, working(kinds.html));
		await letGo(stage().reader);
		expect(String(await file)).toContain(picture.data);
	});

	test('of one page are not shown with the next one, even where both have the same fault', async () => {
		const { tab, popup, picture } = await pictured('one.html');
		const report = await stage().openReport(popup);
		await report.activate();
		await clickOn(report, `${says.remove} : ${says.place(1)}`);
		await shows(report, says.removed);
		writeFileSync(path.join(stage().folder, 'two.html'), SAME);
		await tab.goto(stage().address('two.html', 'made'));
		await stage().check(tab);
		const { findings } = await stage().audit();
		expect(findings.map(({ key }) => key)).toContain(picture.key);
		await report.activate();
		await shows(report, says.none);
		expect(await report.text()).not.toContain(says.removed);
	});

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

	test('go with all that is kept of a page', async () => {
		const { tabId, report, findings } = await open();
		await askForAll(report, findings);
		await ended(tabId);
		const options = await stage().show(`${stage().session.origin}options.html`);
		await clickOn(options, words.options.deleteAll);
		await clickOn(options, words.options.yes);
		await until('the pictures to go', async () => (await savedPictures(stage().reader)).length === 0);
	});
});

/** A percent sign in an id has to be told apart from the rest of the selector. */
const escaped = (selector: string): string => selector.replaceAll('%', '\\%');

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
