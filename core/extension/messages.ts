import { browser } from 'wxt/browser';
import type { CheckState } from '../check-state.ts';
import type { PageType } from '../types.ts';

/** All that popup and report ask of the background. What it answers is in `storage.session`. */
export type Request =
	/** The button was pressed on this tab: show what there is, or begin. */
	| { readonly ask: 'open'; readonly tabId: number }
	/** Check (again), whatever there is. */
	| { readonly ask: 'check'; readonly tabId: number; readonly pageType?: PageType | undefined }
	| { readonly ask: 'cancel'; readonly tabId: number };

export interface Answer {
	readonly state: CheckState | undefined;
	/** Address or title changed since the check, without a load. */
	readonly pageChanged: boolean;
}

export function ask(request: Request): Promise<Answer> {
	return browser.runtime.sendMessage(request);
}

export function onRequest(answer: (request: Request) => Promise<Answer>): void {
	browser.runtime.onMessage.addListener((message: unknown, sender) => {
		// Only our own pages may ask: our scripts in a page say other things, and the page itself cannot send messages to us.
		if (sender.id !== browser.runtime.id || !sender.url?.startsWith(`${location.origin}/`)) return undefined;
		if (typeof message !== 'object' || message === null || !('ask' in message)) return undefined;
		return answer(message as Request);
	});
}
