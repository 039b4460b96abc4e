import { browser } from 'wxt/browser';
import type { Shown } from '../mark.ts';

/** Which marks are drawn on which tab, in `storage.session`: gone when the browser closes, never on the disk. */

export interface DrawnMarks {
	/** In the order of their numbers. */
	readonly keys: readonly string[];
	readonly shown: Readonly<Record<string, Shown>>;
	readonly chosen?: string | undefined;
}

const keyOf = (tabId: number): string => `marks:${tabId}`;

export async function readDrawn(tabId: number): Promise<DrawnMarks | undefined> {
	const stored: Record<string, unknown> = await browser.storage.session.get(keyOf(tabId));
	return stored[keyOf(tabId)] as DrawnMarks | undefined;
}

export function writeDrawn(tabId: number, drawn: DrawnMarks): Promise<void> {
	return browser.storage.session.set({ [keyOf(tabId)]: drawn });
}

export function forgetDrawn(tabId: number): Promise<void> {
	return browser.storage.session.remove(keyOf(tabId));
}

export async function choose(tabId: number, chosen: string | undefined): Promise<void> {
	const drawn = await readDrawn(tabId);
	if (drawn) await writeDrawn(tabId, { ...drawn, chosen });
}
