import { browser } from 'wxt/browser';
import { pause, Stopped } from './picture-stop.ts';

/** Browsers allow two pictures of a tab a second. */
const APART = 600;

/** The page in front of a window as the browser shows it. Never more often than browsers allow, whoever asks. */
export function camera(): (tabId: number, windowId: number) => Promise<string> {
	const last = { at: 0 };
	const shot = async (windowId: number): Promise<string> => {
		await pause(last.at + APART - Date.now());
		last.at = Date.now();
		return browser.tabs.captureVisibleTab(windowId, { format: 'png' });
	};
	return async (tabId, windowId) => {
		await mustBeInFront(tabId);
		const image = await shot(windowId).catch(async () => {
			// Once more: it may have been too soon after somebody else's.
			await pause(APART);
			return shot(windowId);
		});
		// What another tab showed in between is nobody's evidence.
		await mustBeInFront(tabId);
		return image;
	};
}

async function mustBeInFront(tabId: number): Promise<void> {
	const tab = await browser.tabs.get(tabId).catch(() => undefined);
	if (tab === undefined) throw new Stopped('tab-closed');
	if (!tab.active) throw new Stopped('tab-changed');
}
