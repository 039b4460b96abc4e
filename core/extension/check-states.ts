import { browser } from 'wxt/browser';
import type { CheckState } from '../check-state.ts';
import { forgetPrivateAudits } from './audits.ts';
import { keepHeldOnly } from './reviews.ts';

/** How far the check of each tab is, in `storage.session`: gone when the browser closes, never on the disk. */

const keyOf = (tabId: number): string => `tab:${tabId}`;

export async function readState(tabId: number): Promise<CheckState | undefined> {
	const key = keyOf(tabId);
	const stored: Record<string, unknown> = await browser.storage.session.get(key);
	return stored[key] as CheckState | undefined;
}

export function writeState(tabId: number, state: CheckState): Promise<void> {
	return browser.storage.session.set({ [keyOf(tabId)]: state });
}

/** What is held in memory for a tab, of private windows and where the disk has no room: it outlives a check that follows. */
export interface HeldForTab {
	/** The last check and the one before it. */
	readonly audits: readonly string[];
	/** Pages that were checked in the tab: what people said of them goes with it. */
	readonly addresses: readonly string[];
}

const heldKey = (tabId: number): string => `held:${tabId}`;

export async function readHeld(tabId: number): Promise<HeldForTab> {
	const key = heldKey(tabId);
	const stored: Record<string, unknown> = await browser.storage.session.get(key);
	return (stored[key] as HeldForTab | undefined) ?? { audits: [], addresses: [] };
}

export function writeHeld(tabId: number, held: HeldForTab): Promise<void> {
	return browser.storage.session.set({ [heldKey(tabId)]: held });
}

/** Forgets a closed tab, and with it what a private window held. */
export async function forgetTab(tabId: number): Promise<void> {
	const { audits } = await readHeld(tabId);
	await browser.storage.session.remove([keyOf(tabId), heldKey(tabId), `marks:${tabId}`, `pictures:${tabId}`]);
	await forgetPrivateAudits(audits);
	const stored: Record<string, unknown> = await browser.storage.session.get(null);
	const others = Object.entries(stored).filter(([key]) => key.startsWith('held:'));
	await keepHeldOnly(new Set(others.flatMap(([, held]) => (held as HeldForTab).addresses)));
}

export function watchState(tabId: number, changed: (state: CheckState | undefined) => void): () => void {
	const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
		const change = area === 'session' ? changes[keyOf(tabId)] : undefined;
		if (change) changed(change.newValue as CheckState | undefined);
	};
	browser.storage.onChanged.addListener(listener);
	return () => browser.storage.onChanged.removeListener(listener);
}
