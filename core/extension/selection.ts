import { browser } from 'wxt/browser';
import type { Picked } from '../own.ts';

/**
 * What a person selected in a tab; nothing where that is nothing, or the page is out of reach. Words in frames count for
 * the page as a whole: which frame it is, only a check finds out.
 */
export async function selectedIn(tabId: number): Promise<Picked | undefined> {
	const results = await browser.scripting.executeScript({ target: { tabId }, files: ['/selected.js'] }).catch(() => []);
	const json = results[0]?.result;
	return typeof json === 'string' ? ((JSON.parse(json) as Picked | null) ?? undefined) : undefined;
}
