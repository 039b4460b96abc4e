import { browser } from 'wxt/browser';

/** Each browser has a panel of its own kind, and the types know Chrome's only. */
interface Panels {
	readonly sidePanel?: { open(options: { readonly windowId: number }): Promise<void> };
	readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the panel beside the page. Browsers allow it only within a press, so nothing may be waited for before: the window
 * has to be known.
 */
export async function openPanel(windowId: number | undefined): Promise<void> {
	const { sidePanel, sidebarAction }: Panels = browser;
	if (sidebarAction) await sidebarAction.open();
	else if (windowId !== undefined) await sidePanel?.open({ windowId });
}
