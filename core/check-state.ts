/** How far a check of a tab is: what the background writes and popup and report watch. */

/** The steps of a check, in order. */
export const STEPS = ['loading', 'reading', 'accessibility', 'words', 'reading-age', 'saving'] as const;
export type Step = (typeof STEPS)[number];

/** Why a page could not be checked. Each has a sentence of its own that says what to do. */
export type Refusal =
	| 'browser-page'
	| 'store'
	| 'extension-page'
	| 'pdf'
	| 'file-permission'
	| 'not-a-web-page'
	| 'error-page'
	| 'blocked'
	| 'no-grant'
	| 'tab-closed'
	| 'page-left'
	| 'still-loading'
	| 'took-too-long'
	| 'unexpected';

/**
 * What the tab shows now, against what was checked: the very page, the page with another address or title, the page loaded
 * anew, another page, or something that we may not read.
 */
export type PageNow = 'checked' | 'changed' | 'reloaded' | 'elsewhere' | 'unreadable';

export type CheckState =
	/** `done` of `of` parts of the step are finished; `started` is ISO 8601. */
	| { readonly status: 'running'; readonly step: Step; readonly done: number; readonly of: number; readonly started: string }
	| {
			readonly status: 'done';
			readonly auditId: string;
			readonly finished: string;
			readonly url: string;
			readonly title: string;
			/** The check of the same page before it, to compare with. */
			readonly previous?: string;
			/** The disk had no room for it: it goes with the tab. */
			readonly unsaved?: true;
	  }
	| { readonly status: 'refused'; readonly reason: Refusal; readonly detail?: string }
	| { readonly status: 'cancelled' }
	/** There was a result, and it is no longer saved. */
	| { readonly status: 'deleted' }
	/** The browser stopped the background in the middle. */
	| { readonly status: 'interrupted' };
