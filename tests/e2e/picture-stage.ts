/** A report on a page with a filled-in form, and pictures asked for in it. */
import { expect } from 'vitest';
import type { Finding } from '../../core/types.ts';
import { words } from '../../core/words.ts';
import { type Tab, until } from '../../scripts/browsers/session.ts';
import { forgetPictures, picturesState, savedPictures } from './picture-pixels.ts';
import type { Stage } from './stage.ts';
import { tabInFront } from './stored.ts';
import { clickOn, shows } from './views.ts';

const { pictures: says } = words;

/** The colour of all that anybody typed or chose. */
export const TYPED = '#ff00ff';
export const MUST = '#a3241d';

export const at =
	(id: string) =>
	({ selector }: Finding): boolean =>
		selector.at(-1)?.includes(id) === true;

export const pictureStage = (stage: () => Stage) => {
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
		const report = await stage().openReport(popup);
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
	return { open, askForAll, stopped, ended, pictureOf };
};
