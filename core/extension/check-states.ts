import { browser } from 'wxt/browser';
import type { CheckState } from '../check-state.ts';
import { forgetPrivateAudits } from './audits.ts';
import { heldAddresses, heldKey, readHeld } from './held-checks.ts';
import { forgetHeld } from './reviews.ts';
import { watchSession } from './watch-session.ts';

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

/** Forgets a closed tab, and with it what was held in memory for it alone. */
export async function forgetTab(tabId: number): Promise<void> {
	const { audits, addresses } = await readHeld(tabId);
	await browser.storage.session.remove([keyOf(tabId), heldKey(tabId), `marks:${tabId}`, `pictures:${tabId}`]);
	await forgetPrivateAudits(audits);
	const others = await heldAddresses();
	await forgetHeld(addresses.filter((address) => !others.has(address)));
}

export const watchState = (tabId: number, changed: (state: CheckState | undefined) => void): (() => void) =>
	watchSession((changes) => {
		const change = changes[keyOf(tabId)];
		if (change) changed(change.newValue as CheckState | undefined);
	});
