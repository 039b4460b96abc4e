import { browser } from 'wxt/browser';
import type { CheckState, PageNow } from '../check-state.ts';
import type { Comparison } from '../review/compare.ts';
import type { Entry, Said } from '../review/review.ts';
import type { Reviewed } from '../review/reviewed.ts';
import type { Audit, PageType } from '../types.ts';
import type { Role } from '../words.ts';
import { addressOf } from './audits.ts';
import { watchState } from './check-states.ts';
import { type Answer, ask, type Request } from './messages.ts';
import { loadReview, type Past, previousOf } from './review-view.ts';
import { say, watchReviews } from './reviews.ts';
import { openSaved, unexpected } from './saved-check.ts';
import { changeSettings, readSettings } from './settings.ts';

/** How often a view asks after a check that is under way. */
const BEAT = 5_000;

/** What popup, panel and report show of the check of one tab. */
export interface CheckView {
	readonly state: CheckState | undefined;
	/** As the machine found it. Show and count `reviewed.audit`. */
	readonly audit?: Audit | undefined;
	/** Comes with `audit`, always. */
	readonly reviewed?: Reviewed | undefined;
	/** What people said of the page, the oldest first. */
	readonly entries?: readonly Entry[] | undefined;
	/** With the check of the page before this one, where there is one. */
	readonly comparison?: Comparison | undefined;
	readonly pageChanged: boolean;
	/** The grant has ended: only a press of the button checks the page again. */
	readonly pressAgain?: boolean | undefined;
	/** What became of the page of a finished check; left out where a view did not ask. */
	readonly page?: PageNow | undefined;
	readonly role?: Role | undefined;
	/** The key that is really set, which the browser or the person may have changed. */
	readonly shortcut?: string | undefined;
	readonly privateWindow: boolean;
}

export interface CheckFollower {
	readonly check: () => void;
	/** Checks again, as another kind of page. */
	readonly checkAs: (pageType: PageType) => void;
	readonly cancel: () => void;
	readonly chooseRole: (role: Role) => void;
	/** Says something of the page of a check that was on show. It is written when this resolves, and drawn soon after. */
	readonly say: (said: Said, about: Audit) => Promise<Entry>;
	/** Asks what became of the page, without beginning anything. */
	readonly look: () => void;
	/** Follows no longer. */
	readonly stop: () => void;
}

interface Followed {
	/** undefined where the tab is gone or was never known: then only a saved check can be shown */
	readonly tabId: number | undefined;
	/** A saved check to show in place of beginning one. */
	readonly auditId?: string | undefined;
	/** Only looks on: never begins a check by itself. */
	readonly looking?: boolean;
}

/** Follows the check of a tab and draws at every change. */
export function followCheck({ tabId, auditId, looking = false }: Followed, draw: (view: CheckView) => void): CheckFollower {
	const view: { -readonly [K in keyof CheckView]: CheckView[K] } = {
		state: undefined,
		pageChanged: false,
		privateWindow: inPrivateWindow(),
	};
	const first = looking ? 'look' : 'open';
	const stopping = new AbortController();
	const held: { ready: boolean; answered: boolean; shown: number; said: number; past: Past } = {
		ready: false,
		answered: !looking,
		shown: 0,
		said: 0,
		past: {},
	};
	const change = (next: Partial<CheckView>): void => {
		Object.assign(view, next);
		// Drawn before the settings are known, the view would ask again for what the person has said already.
		if (held.ready && held.answered && !stopping.signal.aborted) draw({ ...view });
	};
	const failed = (error: unknown): void => {
		held.answered = true;
		change({ state: unexpected(error) });
	};
	const show = async (state: CheckState | undefined): Promise<void> => {
		// Of two that are under way, the later one says what is shown.
		const turn = ++held.shown;
		const { said } = held;
		try {
			const past = state?.status === 'done' ? await previousOf(state) : {};
			const loaded = await loadReview(past, view.privateWindow);
			if (turn !== held.shown) return;
			held.past = past;
			held.answered = true;
			const deleted = state?.status === 'done' && past.audit === undefined;
			change({ state: deleted ? { status: 'deleted' } : state, audit: past.audit, ...loaded });
			if (said !== held.said) void refresh();
		} catch (error) {
			if (turn === held.shown) failed(error);
		}
	};
	/** Somebody said something of the page on show. */
	const refresh = async (): Promise<void> => {
		const turn = ++held.said;
		const { past } = held;
		const loaded = await loadReview(past, view.privateWindow);
		if (turn === held.said && past === held.past) change(loaded);
	};
	const heard = ({ state, pageChanged, pressAgain, page }: Answer): void => {
		change({ pageChanged, pressAgain, page: page ?? (state?.status === 'done' ? view.page : undefined) });
		// Where nothing new began, what is on show stays: it may be an earlier check than the last one of the tab.
		if (!pressAgain || view.audit === undefined) void show(state);
	};
	const request = (what: Request['ask'], pageType?: PageType): void => {
		if (tabId === undefined) change({ state: { status: 'refused', reason: 'tab-closed' } });
		else void ask(what === 'check' ? { ask: what, tabId, pageType } : { ask: what, tabId }).then(heard, failed);
	};

	/** What became of the page; what is on show stays. */
	const look = (): void => {
		if (tabId === undefined) return;
		void ask({ ask: 'look', tabId }).then(
			({ pageChanged, pressAgain, page = view.page }) => change({ pageChanged, pressAgain, page }),
			() => undefined,
		);
	};

	void readSettings().then(({ role }) => {
		held.ready = true;
		change({ role });
	});
	void readShortcut().then((shortcut) => change({ shortcut }));
	const ends = [() => stopping.abort()];
	const unwatchReviews = watchReviews((address) => {
		if (view.audit !== undefined && address === addressOf(view.audit)) void refresh();
	});
	ends.push(unwatchReviews);
	if (tabId !== undefined) {
		const unwatchState = watchState(tabId, (state) => {
			if (state) {
				view.pressAgain = false;
				view.pageChanged = false;
				view.page = state.status === 'done' ? 'checked' : undefined;
				void show(state);
			} else if (view.state?.status === 'running') change({ state: { status: 'refused', reason: 'tab-closed' } });
		});
		const onUpdated = (id: number, { status }: { readonly status?: string | undefined }): void => {
			if (id === tabId && status === 'complete' && view.state?.status === 'done') look();
		};
		browser.tabs.onUpdated.addListener(onUpdated);
		// A background that the browser stopped tells nobody. Asked, it starts afresh and finds out; asking also keeps it awake.
		const beat = setInterval(() => {
			if (view.state?.status === 'running') request(first);
		}, BEAT);
		ends.push(
			unwatchState,
			() => browser.tabs.onUpdated.removeListener(onUpdated),
			() => clearInterval(beat),
		);
	}
	if (auditId === undefined) request(first);
	else void openSaved(auditId, tabId).then(show, failed);

	return {
		check: () => request('check'),
		checkAs: (pageType) => request('check', pageType),
		cancel: () => request('cancel'),
		chooseRole: (role) => {
			change({ role });
			void changeSettings({ role });
		},
		say: sayHere,
		look,
		stop: () => {
			for (const end of ends) end();
		},
	};
}

export async function readShortcut(): Promise<string | undefined> {
	const commands = await browser.commands.getAll();
	return commands.find((command) => command.name === '_execute_action')?.shortcut || undefined;
}

/** The tab in front, in the window that popup or panel belongs to. */
export async function tabInFront(): Promise<{ readonly tabId: number | undefined; readonly windowId: number | undefined }> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	return { tabId: tab?.id, windowId: tab?.windowId };
}

/** Says something of the page of a check, whatever is on show by the time that it is written. */
export const sayHere = (said: Said, about: Audit): Promise<Entry> => say(addressOf(about), said, inPrivateWindow());

export const inPrivateWindow = (): boolean => browser.extension.inIncognitoContext;

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
