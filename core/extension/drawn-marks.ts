import { browser } from 'wxt/browser';
import type { Shown } from '../mark.ts';

/** Which marks are drawn on which tab, in `storage.session`: gone when the browser closes, never on the disk. */

export interface DrawnMarks {
	/** In the order of their numbers. */
	readonly keys: readonly string[];
	readonly shown: Readonly<Record<string, Shown>>;
	/** The chosen one and no other. */
	readonly alone: boolean;
	/** From which one the way to the next goes on. */
	readonly chosen?: string | undefined;
	/** Was chosen when it was set aside: its card may still stand open. */
	readonly left?: string | undefined;
}

const keyOf = (tabId: number): string => `marks:${tabId}`;

export async function readDrawn(tabId: number): Promise<DrawnMarks | undefined> {
	const stored: Record<string, unknown> = await browser.storage.session.get(keyOf(tabId));
	return stored[keyOf(tabId)] as DrawnMarks | undefined;
}

function writeDrawn(tabId: number, drawn: DrawnMarks): Promise<void> {
	return browser.storage.session.set({ [keyOf(tabId)]: drawn });
}

export function forgetDrawn(tabId: number): Promise<void> {
	return browser.storage.session.remove(keyOf(tabId));
}

/** What a way to the next one goes on from. A card that is closed takes nothing away from that. */
export async function choose(tabId: number, chosen: string | undefined): Promise<void> {
	const drawn = await readDrawn(tabId);
	if (drawn && chosen !== undefined && drawn.keys.includes(chosen)) await writeDrawn(tabId, { ...drawn, chosen, left: undefined });
}

/** Drawn anew: where the chosen one is gone, the way goes on from the one before it. */
export async function redrawn(tabId: number, { keys, shown, alone }: Pick<DrawnMarks, 'keys' | 'shown' | 'alone'>): Promise<void> {
	const before = await readDrawn(tabId);
	const chosen = before?.chosen;
	if (before === undefined || chosen === undefined || keys.includes(chosen))
		return writeDrawn(tabId, { keys, shown, alone, chosen, left: before?.left });
	const still = new Set(keys);
	const last = before.keys.slice(0, before.keys.indexOf(chosen)).findLast((key) => still.has(key));
	return writeDrawn(tabId, { keys, shown, alone, chosen: last, left: chosen });
}
