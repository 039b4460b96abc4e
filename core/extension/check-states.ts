import { browser } from 'wxt/browser';
import type { CheckState } from '../check-state.ts';

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

/** Forgets a closed tab, and with it what a private window held. */
export async function forgetTab(tabId: number): Promise<void> {
	const state = await readState(tabId);
	const own = [keyOf(tabId), `marks:${tabId}`];
	await browser.storage.session.remove(state?.status === 'done' ? [...own, `audit:${state.auditId}`] : own);
}

export function watchState(tabId: number, changed: (state: CheckState | undefined) => void): () => void {
	const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
		const change = area === 'session' ? changes[keyOf(tabId)] : undefined;
		if (change) changed(change.newValue as CheckState | undefined);
	};
	browser.storage.onChanged.addListener(listener);
	return () => browser.storage.onChanged.removeListener(listener);
}
