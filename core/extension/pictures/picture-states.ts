import { browser } from 'wxt/browser';
import type { PicturesState } from '../../pictures/picture-state.ts';
import { watchSession } from '../watch-session.ts';

/** How far the pictures of each tab are, in `storage.session`. */

const PREFIX = 'pictures:';
/** Changes in the database are heard by nobody; this key tells of them. */
const TICK = 'pictures-changed';

export async function readPicturesState(tabId: number): Promise<PicturesState | undefined> {
	const key = `${PREFIX}${tabId}`;
	const stored: Record<string, unknown> = await browser.storage.session.get(key);
	return stored[key] as PicturesState | undefined;
}

export function writePicturesState(tabId: number, state: PicturesState): Promise<void> {
	return browser.storage.session.set({ [`${PREFIX}${tabId}`]: state });
}

/** Tabs whose pictures were being taken when anybody last said so. */
export async function tabsAtWork(): Promise<readonly number[]> {
	const stored: Record<string, unknown> = await browser.storage.session.get(null);
	return Object.entries(stored)
		.filter(([key, state]) => key.startsWith(PREFIX) && (state as PicturesState).status === 'running')
		.map(([key]) => Number(key.slice(PREFIX.length)));
}

export function tellPicturesChanged(address: string): Promise<void> {
	return browser.storage.session.set({ [TICK]: { address, id: crypto.randomUUID() } });
}

interface Watch {
	readonly state: (state: PicturesState | undefined) => void;
	readonly pictures: (address: string) => void;
}

/** @returns how to stop */
export const watchPictures = (tabId: number | undefined, on: Watch): (() => void) =>
	watchSession((changes) => {
		const told = changes[TICK]?.newValue as { readonly address: string } | undefined;
		if (told) on.pictures(told.address);
		const change = tabId === undefined ? undefined : changes[`${PREFIX}${tabId}`];
		if (change) on.state(change.newValue as PicturesState | undefined);
	});
