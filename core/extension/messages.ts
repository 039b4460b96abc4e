import { browser } from 'wxt/browser';
import type { CheckState, PageNow } from '../check-state.ts';
import type { PageType } from '../types.ts';

/** All that popup, panel and report ask of the background. What it answers is in `storage.session`. */
export type Request =
	/** The button was pressed on this tab: show what there is, or begin. */
	| { readonly ask: 'open'; readonly tabId: number }
	/** Check (again), whatever there is. */
	| { readonly ask: 'check'; readonly tabId: number; readonly pageType?: PageType | undefined }
	/** Say what there is and what became of the page, and begin nothing. */
	| { readonly ask: 'look'; readonly tabId: number }
	| { readonly ask: 'cancel'; readonly tabId: number };

export interface Answer {
	readonly state: CheckState | undefined;
	/** Address or title changed since the check, without a load. */
	readonly pageChanged: boolean;
	/** The grant has ended: only a press of the button checks the page again. */
	readonly pressAgain?: true;
	/** Where there is a finished check: what became of its page. */
	readonly page?: PageNow;
}

export function ask(request: Request): Promise<Answer> {
	return browser.runtime.sendMessage(request);
}

/** Only our own pages may ask: our scripts in a page say other things, and the page itself cannot send messages to us. */
export const isOurPage = ({ id, url }: { readonly id?: string | undefined; readonly url?: string | undefined }): boolean =>
	id === browser.runtime.id && url?.startsWith(`${location.origin}/`) === true;

export function onRequest(answer: (request: Request) => Promise<Answer>): void {
	browser.runtime.onMessage.addListener((message: unknown, sender) => {
		if (!isOurPage(sender)) return undefined;
		if (typeof message !== 'object' || message === null || !('ask' in message)) return undefined;
		return answer(message as Request);
	});
}
