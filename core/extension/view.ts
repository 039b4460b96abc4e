import { browser } from 'wxt/browser';
import type { CheckState, PageNow } from '../check-state.ts';
import type { Audit, PageType } from '../types.ts';
import type { Role } from '../words.ts';
import { readAudit } from './audits.ts';
import { watchState } from './check-states.ts';
import { type Answer, ask } from './messages.ts';
import { changeSettings, readSettings } from './settings.ts';

/** How often a view asks after a check that is under way. */
const BEAT = 5_000;

/** What popup and report show of the check of one tab. */
export interface CheckView {
	readonly state: CheckState | undefined;
	readonly audit?: Audit | undefined;
	readonly pageChanged: boolean;
	/** Told to those who only look. */
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
	/** Asks how things stand, without beginning anything. */
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
		privateWindow: browser.extension.inIncognitoContext,
	};
	const first = looking ? 'look' : 'open';
	const ends: (() => void)[] = [];
	let ready = false;
	let stopped = false;
	const change = (next: Partial<CheckView>): void => {
		Object.assign(view, next);
		// Drawn before the settings are known, the view would ask again for what the person has said already.
		if (ready && !stopped) draw({ ...view });
	};
	const show = async (state: CheckState | undefined): Promise<void> => {
		const audit = state?.status === 'done' ? await readAudit(state.auditId) : undefined;
		change({ state, audit });
	};
	const heard = ({ state, pageChanged, page }: Answer): void => {
		change({ pageChanged, page });
		void show(state);
	};
	const request = (what: 'open' | 'look' | 'check' | 'cancel', pageType?: PageType): void => {
		if (tabId === undefined) change({ state: { status: 'refused', reason: 'tab-closed' } });
		else
			void ask(what === 'check' ? { ask: what, tabId, pageType } : { ask: what, tabId }).then(heard, (error: unknown) =>
				change({ state: unexpected(error) }),
			);
	};

	void readSettings().then(({ role }) => {
		ready = true;
		change({ role });
	});
	void readShortcut().then((shortcut) => change({ shortcut }));
	if (tabId !== undefined) {
		const unwatch = watchState(tabId, (state) => {
			if (looking && state?.status === 'done') request('look');
			else if (state) void show(state);
			else if (view.state?.status === 'running') change({ state: { status: 'refused', reason: 'tab-closed' } });
		});
		// A background that the browser stopped tells nobody. Asked, it starts afresh and finds out; asking also keeps it awake.
		const beat = setInterval(() => {
			if (view.state?.status === 'running') request(first);
		}, BEAT);
		ends.push(unwatch, () => clearInterval(beat));
	}
	if (auditId === undefined) request(first);
	else void openSaved(auditId).then(show);

	return {
		check: () => request('check'),
		checkAs: (pageType) => request('check', pageType),
		cancel: () => request('cancel'),
		chooseRole: (role) => {
			change({ role });
			void changeSettings({ role });
		},
		look: () => request('look'),
		stop: () => {
			stopped = true;
			for (const end of ends) end();
		},
	};
}

const unexpected = (error: unknown): CheckState => ({
	status: 'refused',
	reason: 'unexpected',
	detail: error instanceof Error ? error.message : String(error),
});

async function openSaved(auditId: string): Promise<CheckState> {
	const audit = await readAudit(auditId);
	if (audit === undefined) return { status: 'refused', reason: 'unexpected', detail: 'This check is no longer saved.' };
	return { status: 'done', auditId, finished: audit.time, url: audit.page.url, title: audit.page.title };
}

export async function readShortcut(): Promise<string | undefined> {
	const commands = await browser.commands.getAll();
	return commands.find((command) => command.name === '_execute_action')?.shortcut || undefined;
}

/** The tab in front, in the window that the popup belongs to. */
export async function tabInFront(): Promise<{ readonly tabId: number | undefined; readonly windowId: number | undefined }> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	return { tabId: tab?.id, windowId: tab?.windowId };
}

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
