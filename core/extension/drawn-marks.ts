import { browser } from 'wxt/browser';
import type { Shown } from '../mark.ts';
import { watchSession } from './watch-session.ts';

/** Which marks are drawn on which tab, in `storage.session`: gone when the browser closes, never on the disk. */

export interface DrawnMarks {
	/** The check whose findings they are: a page that comes back from the browser's cache may still show those of another. */
	readonly of: string;
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

const KEY = 'marks:';
const keyOf = (tabId: number): string => `${KEY}${tabId}`;

/** Panel, popup and background draw on the same tab, one at a time: else what is kept here is not what is on the page. */
export const inTurn = <T>(tabId: number, work: () => Promise<T>): Promise<T> => navigator.locks.request(keyOf(tabId), work);

export async function readDrawn(tabId: number): Promise<DrawnMarks | undefined> {
	const stored: Record<string, unknown> = await browser.storage.session.get(keyOf(tabId));
	return stored[keyOf(tabId)] as DrawnMarks | undefined;
}

function writeDrawn(tabId: number, drawn: DrawnMarks): Promise<void> {
	return browser.storage.session.set({ [keyOf(tabId)]: drawn });
}

/** Calls back with what is drawn on whichever tab now; nothing where marks were taken away. @returns how to stop */
export const watchDrawn = (changed: (tabId: number, drawn: DrawnMarks | undefined) => void): (() => void) =>
	watchSession((changes) => {
		for (const [key, { newValue }] of Object.entries(changes))
			if (key.startsWith(KEY)) changed(Number(key.slice(KEY.length)), newValue as DrawnMarks | undefined);
	});

/** In one turn with what takes the marks away. */
export function forgetDrawn(tabId: number): Promise<void> {
	return browser.storage.session.remove(keyOf(tabId));
}

/** What a way to the next one goes on from. A card that is closed takes nothing away from that. */
export const choose = (tabId: number, chosen: string): Promise<void> =>
	inTurn(tabId, async () => {
		const drawn = await readDrawn(tabId);
		if (drawn?.keys.includes(chosen)) await writeDrawn(tabId, { ...drawn, chosen, left: undefined });
	});

/** Drawn anew, in one turn with the drawing: where the chosen one is gone, the way goes on from the one before it. */
export async function redrawn(tabId: number, { keys, ...now }: Omit<DrawnMarks, 'chosen' | 'left'>): Promise<void> {
	const before = await readDrawn(tabId);
	const chosen = before?.chosen;
	if (before === undefined || chosen === undefined || keys.includes(chosen))
		return writeDrawn(tabId, { ...now, keys, chosen, left: before?.left });
	const still = new Set(keys);
	const last = before.keys.slice(0, before.keys.indexOf(chosen)).findLast((key) => still.has(key));
	return writeDrawn(tabId, { ...now, keys, chosen: last, left: chosen });
}
