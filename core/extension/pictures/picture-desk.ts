import { browser } from 'wxt/browser';
import { MOST_AT_ONCE } from '../../pictures/picture.ts';
import type { PicturesEnd, PicturesState } from '../../pictures/picture-state.ts';
import { camera } from './capture.ts';
import { hearPictures, type PicturesRequest } from './picture-messages.ts';
import { putBack } from './picture-page.ts';
import { readPicturesState, tabsAtWork, writePicturesState } from './picture-states.ts';
import { Stopped } from './picture-stop.ts';
import { bringToFront, takePictures } from './take-pictures.ts';

/** The background's part: takes the pictures that a report asks for, and outlives the report's being behind the page. */
export function followPictures(): void {
	const running = new Map<number, AbortController>();
	const desk: Desk = { running, capture: camera() };
	const cancel = (tabId: number): void => running.get(tabId)?.abort(new Stopped('cancelled'));
	hearPictures(async (request, from) => {
		if (request.pictures === 'cancel') cancel(request.tabId);
		else if (request.pictures === 'take') await take(request, from, desk);
		else await findOut(request.tabId, desk);
	}, cancel);
	// The browser may have stopped this background in the middle.
	void tabsAtWork().then((tabs) => tabs.map((tabId) => findOut(tabId, desk)));
}

interface Desk {
	readonly running: Map<number, AbortController>;
	readonly capture: ReturnType<typeof camera>;
}

async function take(
	request: PicturesRequest & { pictures: 'take' },
	from: number | undefined,
	{ running, capture }: Desk,
): Promise<void> {
	const { tabId, auditId } = request;
	if (running.has(tabId)) return;
	const controller = new AbortController();
	running.set(tabId, controller);
	const keys = request.keys.slice(0, MOST_AT_ONCE);
	const [one] = keys;
	const counts = { taken: 0, unseen: 0, moving: 0 };
	const asked = { auditId, of: keys.length, ...(keys.length === 1 && one !== undefined ? { one } : {}) };
	await writePicturesState(tabId, { ...asked, ...counts, status: 'running' });
	const progress = async (result: keyof typeof counts): Promise<void> => {
		counts[result]++;
		await writePicturesState(tabId, { ...asked, ...counts, status: 'running' });
	};
	void takePictures({ tabId, auditId, keys, signal: controller.signal, capture, progress })
		.catch((): PicturesEnd => 'failed')
		.then(async (why) => {
			const ended: PicturesState = { ...asked, ...counts, status: 'ended', why };
			await writePicturesState(tabId, ended);
			// Somebody who went to another tab wants to be there.
			if (why !== 'tab-changed' && from !== undefined) await bringToFront(from).catch(() => undefined);
		})
		.finally(() => running.delete(tabId));
}

/** It says 'running' but nothing runs: the browser stopped the background in the middle. */
async function findOut(tabId: number, { running }: Desk): Promise<void> {
	const state = await readPicturesState(tabId);
	if (state?.status !== 'running' || running.has(tabId)) return;
	await writePicturesState(tabId, { ...state, status: 'ended', why: 'interrupted' });
	if ((await browser.tabs.get(tabId).catch(() => undefined)) !== undefined) await putBack(tabId).catch(() => undefined);
}
