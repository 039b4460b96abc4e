import { browser } from 'wxt/browser';
import type { Picked } from '../review/own.ts';
import { pickedFrom, type SelectedHere } from '../selected-frames.ts';
import { inTime } from './in-time.ts';

/** What a person selected in a tab, in any frame that the grant reaches; nothing where that is nothing, or the page is out of reach. */
export async function selectedIn(tabId: number): Promise<Picked | undefined> {
	const target = { tabId, allFrames: true };
	const results = await inTime(browser.scripting.executeScript({ target, files: ['/selected.js'] })).catch(() => []);
	return pickedFrom(results.flatMap(({ result }) => (typeof result === 'string' ? [JSON.parse(result) as SelectedHere] : [])));
}
