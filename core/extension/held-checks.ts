import { browser } from 'wxt/browser';

/** What is held in memory for a tab, of private windows and where the disk has no room: it outlives a check that follows. */
export interface HeldForTab {
	/** The last check and the one before it. */
	readonly audits: readonly string[];
	/** Pages that were checked in the tab: what people said of them goes with it. */
	readonly addresses: readonly string[];
}

const PREFIX = 'held:';

export const heldKey = (tabId: number): string => `${PREFIX}${tabId}`;

export async function readHeld(tabId: number): Promise<HeldForTab> {
	const key = heldKey(tabId);
	const stored: Record<string, unknown> = await browser.storage.session.get(key);
	return (stored[key] as HeldForTab | undefined) ?? { audits: [], addresses: [] };
}

export function writeHeld(tabId: number, held: HeldForTab): Promise<void> {
	return browser.storage.session.set({ [heldKey(tabId)]: held });
}

/** Pages of which some tab holds a check. */
export async function heldAddresses(): Promise<ReadonlySet<string>> {
	const stored: Record<string, unknown> = await browser.storage.session.get(null);
	const all = Object.entries(stored).filter(([key]) => key.startsWith(PREFIX));
	return new Set(all.flatMap(([, held]) => (held as HeldForTab).addresses));
}
