import { browser } from 'wxt/browser';
import { cleanAddress, withoutHash } from '../../address.ts';
import { type Mark, marksOf } from '../../mark.ts';
import { numberedFindings } from '../../panel-list.ts';
import { altFor, type Picture } from '../../pictures/picture.ts';
import { stoodStill, type WholeSight, wholeSight } from '../../pictures/picture-scene.ts';
import type { PicturesEnd } from '../../pictures/picture-state.ts';
import { reviewed } from '../../review/reviewed.ts';
import type { Audit } from '../../types.ts';
import { addressOf, readAudit } from '../audits.ts';
import { readState } from '../check-states.ts';
import { inTime, LateError } from '../in-time.ts';
import { LEFT, PageError, readMark, watchLeaving } from '../page-call.ts';
import { readReview } from '../reviews.ts';
import { drawn, imageFrom } from './picture-image.ts';
import { beginPictures, type PicturePage, putBack } from './picture-page.ts';
import { Stopped } from './picture-stop.ts';
import { keepPicture } from './pictures.ts';

/** Pictures of findings on the page of a tab, one after another, as a person with a camera would take them. */

export interface Assignment {
	readonly tabId: number;
	readonly auditId: string;
	readonly keys: readonly string[];
	readonly signal: AbortSignal;
	readonly capture: (tabId: number, windowId: number) => Promise<string>;
	/** After each one. */
	readonly progress: (result: 'taken' | 'unseen' | 'moving') => Promise<void>;
}

const MOST_TO_PUT_BACK = 3_000;

/** Takes them all, keeps each at once, and leaves the page as it was. @returns why it ended */
export async function takePictures(work: Assignment): Promise<PicturesEnd> {
	const { tabId, auditId } = work;
	const refused = await inTime(refusal(tabId, auditId), work.signal).catch((error) => whyOf(error, work));
	if (refused) return refused;
	const audit = await readAudit(auditId);
	if (audit === undefined) return 'other-page';
	const stop = new AbortController();
	const stopFor = (why: PicturesEnd) => (): void => stop.abort(new Stopped(why));
	const unwatch = [watchTabs(tabId, stopFor), watchLeaving(tabId, stopFor('page-left'))];
	const signal = AbortSignal.any([work.signal, stop.signal]);
	try {
		await bringToFront(tabId);
		await takeAll({ ...work, signal }, audit);
		return 'done';
	} catch (error) {
		return await whyOf(signal.aborted ? signal.reason : error, work);
	} finally {
		for (const each of unwatch) each();
		// What was left or closed has nothing to put back, and what hangs puts itself back.
		await inTime(putBack(tabId), undefined, MOST_TO_PUT_BACK).catch(() => undefined);
	}
}

/** Why no picture can be taken of what this check was about. */
async function refusal(tabId: number, auditId: string): Promise<PicturesEnd | undefined> {
	const tab = await browser.tabs.get(tabId).catch(() => undefined);
	if (tab === undefined) return 'tab-closed';
	if (tab.incognito) return 'private';
	const mark = await readMark(tabId).catch((error) => (error instanceof LateError ? ('late' as const) : undefined));
	if (mark === 'late') return 'failed';
	if (mark === undefined) return 'press-again';
	const state = await readState(tabId);
	if (mark.marker !== auditId || state?.status !== 'done') return 'other-page';
	return withoutHash(cleanAddress(mark.url)) === withoutHash(state.url) ? undefined : 'other-page';
}

async function whyOf(error: unknown, { tabId, auditId }: Assignment): Promise<PicturesEnd> {
	if (error instanceof Stopped) return error.why;
	if (error instanceof LateError) return 'failed';
	// Browsers have many words for a page that went away or closed itself in the middle of a call.
	const now = await refusal(tabId, auditId);
	if (now !== undefined) return now === 'other-page' ? 'page-left' : now;
	return error instanceof PageError ? 'page-left' : 'failed';
}

function watchTabs(tabId: number, stopFor: (why: PicturesEnd) => () => void): () => void {
	const home = browser.tabs.get(tabId).catch(() => undefined);
	const turned = async (to: { readonly tabId: number; readonly windowId: number }): Promise<void> => {
		if (to.tabId !== tabId && to.windowId === (await home)?.windowId) {
			// A report that opens this tab from another one is heard of late.
			const tab = await browser.tabs.get(tabId).catch(() => undefined);
			if (tab?.active !== true) stopFor(tab === undefined ? 'tab-closed' : 'tab-changed')();
		}
	};
	const removed = (id: number): void => {
		if (id === tabId) stopFor('tab-closed')();
	};
	browser.tabs.onActivated.addListener(turned);
	browser.tabs.onRemoved.addListener(removed);
	return () => {
		browser.tabs.onActivated.removeListener(turned);
		browser.tabs.onRemoved.removeListener(removed);
	};
}

/** In its window, and its window above others. */
export async function bringToFront(tabId: number): Promise<void> {
	const tab = await browser.tabs.update(tabId, { active: true });
	const { windowId } = tab ?? {};
	if (windowId === undefined) return;
	const { focused, state } = await browser.windows.get(windowId);
	if (!focused || state === 'minimized') await browser.windows.update(windowId, { focused: true });
}

async function takeAll({ tabId, auditId, keys, signal, capture, progress }: Assignment, audit: Audit): Promise<void> {
	const address = addressOf(audit);
	const wanted = new Set(keys);
	const numbered = numberedFindings(reviewed(audit, await readReview(address, false))).filter(({ finding }) =>
		wanted.has(finding.key),
	);
	const marks = marksOf(numbered);
	const page = await beginPictures(tabId, marks, signal);
	const { windowId = -1 } = await browser.tabs.get(tabId);
	for (const [at, mark] of marks.entries()) {
		signal.throwIfAborted();
		await page.show(at, marks.length);
		const image = await takeOne(page, mark, () => inTime(capture(tabId, windowId), signal));
		if ((await inTime(refusal(tabId, auditId), signal)) !== undefined) throw new PageError(LEFT);
		if (typeof image === 'object') {
			const finding = numbered[at]?.finding ?? mark;
			const picture: Picture = { key: mark.key, taken: new Date().toISOString(), alt: altFor(finding, audit.page), ...image };
			await keepPicture(address, picture).catch(() => {
				throw new Stopped('full');
			});
		}
		await progress(typeof image === 'object' ? 'taken' : image);
	}
}

type Image = Awaited<ReturnType<typeof drawn>>;

/** How often it waits for a page to stand still. */
const TRIES = 3;

async function takeOne(page: PicturePage, mark: Mark, capture: () => Promise<string>): Promise<Image | 'unseen' | 'moving'> {
	if ((await page.aim(mark)) !== 'shown') return 'unseen';
	for (let tries = 0; tries < TRIES; tries++) {
		const before = await sightOf(page);
		if (before.crop === undefined) return 'unseen';
		const address = await capture();
		const after = await sightOf(page);
		// What a person typed is covered where it was: on a page that moves, that might be somewhere else by now.
		if (stoodStill(before, after)) return develop(address, { ...before, crop: before.crop }, mark);
	}
	return 'moving';
}

async function sightOf(page: PicturePage): Promise<WholeSight> {
	const sight = wholeSight(await page.look());
	if (sight === undefined) throw new Stopped('page-left');
	if (!sight.drawn) throw new Stopped('tab-changed');
	if (sight.window.pinched) throw new Stopped('pinched');
	return sight;
}

async function develop(address: string, sight: WholeSight & { readonly crop: object }, { severity }: Mark): Promise<Image> {
	const image = await imageFrom(address);
	try {
		const scale = image.width / sight.window.width;
		// The browser gave something other than the window that was measured.
		if (Math.abs(image.height / scale - sight.window.height) > 4) throw new Stopped('failed');
		return await drawn(image, { ...sight, severity, scale });
	} finally {
		image.close();
	}
}
