import { browser } from 'wxt/browser';
import { cleanAddress } from '../address.ts';
import type { CheckState, PageNow, Step } from '../check-state.ts';
import { messageOf } from '../error-message.ts';
import type { Rule } from '../rule.ts';
import type { PageType } from '../types.ts';
import { isKept } from './audits.ts';
import { forgetTab, readState, writeState } from './check-states.ts';
import { readDrawn } from './drawn-marks.ts';
import { inTime } from './in-time.ts';
import { keepCheck } from './keep-check.ts';
import { hideMarks } from './marks.ts';
import { type Answer, onRequest, type Request } from './messages.ts';
import { LEFT, PageError, type PageMark, readMark, writeMark } from './page-call.ts';
import { refusalFor, refusalForAddress, type Shown } from './refusals.ts';
import { RefusedError, scan } from './scan.ts';
import { houseStyle, readSettings } from './settings.ts';

/** Runs the checks that popup and report ask for, and outlives them both. */
export function control(rules: readonly Rule[]): void {
	const running = new Map<number, AbortController>();
	onRequest((request) => answer(request, { running, rules }));
	browser.tabs.onRemoved.addListener((tabId) => {
		running.get(tabId)?.abort();
		void forgetTab(tabId);
	});
}

/** What the answers to all requests share. */
interface Desk {
	/** The checks under way, by tab. */
	readonly running: Map<number, AbortController>;
	readonly rules: readonly Rule[];
}

/** Begins a check of the tab whose button was pressed, unless one is under way. */
async function answer(request: Request, desk: Desk): Promise<Answer> {
	const { ask, tabId } = request;
	const { running } = desk;
	if (ask === 'cancel') {
		running.get(tabId)?.abort();
		// A page that hangs may hold the cancelled check for a while: the next one does not wait for that.
		running.delete(tabId);
		return remember(tabId, { status: 'cancelled' });
	}
	const state = await stateOf(tabId);
	if (running.has(tabId)) return { state, pageChanged: false };
	// It says 'running' but nothing runs: the browser stopped the background in the middle.
	if (ask !== 'check' && state?.status === 'running') return remember(tabId, { status: 'interrupted' });
	const known = state?.status === 'done' ? await lookAt(tabId, state, ask) : undefined;
	if (known !== undefined) return known;
	if (ask === 'look') return { state, pageChanged: false };
	return begin(tabId, { pressed: ask === 'open', pageType: ask === 'check' ? request.pageType : undefined }, desk);
}

/** How far the check of a tab is. What was deleted since leaves no result to show. */
async function stateOf(tabId: number): Promise<CheckState | undefined> {
	const state = await readState(tabId);
	return state?.status === 'done' && !(await isKept(state.auditId)) ? { status: 'deleted' } : state;
}

type Done = Extract<CheckState, { status: 'done' }>;

/** The answer where a result is at hand and will do; undefined where the page is to be checked. */
async function lookAt(tabId: number, state: Done, ask: 'open' | 'check' | 'look'): Promise<Answer | undefined> {
	const mark = await readMark(tabId).catch(() => 'closed' as const);
	if (mark === 'closed') {
		// The grant has ended: with a reload in Firefox, on another site in Chrome. The result stays, and a press brings it back.
		const there = (await browser.tabs.get(tabId).catch(() => undefined)) !== undefined;
		return ask !== 'open' && there ? { state, pageChanged: false, pressAgain: true, page: 'unreadable' } : undefined;
	}
	if (ask === 'check' || (ask === 'open' && mark?.marker !== state.auditId)) return undefined;
	const page = pageNow(mark, state);
	return { state, pageChanged: page === 'changed' || page === 'elsewhere', page };
}

function pageNow(mark: PageMark | undefined, state: Done): PageNow {
	if (mark === undefined) return 'unreadable';
	const moved = cleanAddress(mark.url) !== state.url;
	if (mark.marker !== state.auditId) return moved ? 'elsewhere' : 'reloaded';
	return moved || mark.title !== state.title ? 'changed' : 'checked';
}

interface Wish {
	/** Whether the button was pressed just now, which brings the grant. */
	readonly pressed: boolean;
	/** What the person says the page is. */
	readonly pageType: PageType | undefined;
}

async function begin(tabId: number, wish: Wish, { running, rules }: Desk): Promise<Answer> {
	// Of two presses one after the other, both may have come this far.
	if (running.has(tabId)) return { state: await readState(tabId), pageChanged: false };
	const controller = new AbortController();
	running.set(tabId, controller);
	const first = await remember(tabId, progressState('loading', 0, 1, new Date().toISOString()));
	void check(tabId, wish, rules, controller.signal)
		.then((state) => (controller.signal.aborted ? undefined : writeState(tabId, state)))
		.finally(() => {
			if (running.get(tabId) === controller) running.delete(tabId);
		});
	return first;
}

async function remember(tabId: number, state: CheckState): Promise<Answer> {
	await writeState(tabId, state);
	return { state, pageChanged: false };
}

const progressState = (step: Step, done: number, of: number, started: string): CheckState => ({
	status: 'running',
	step,
	done,
	of,
	started,
});

async function check(tabId: number, { pressed, pageType }: Wish, rules: readonly Rule[], signal: AbortSignal): Promise<CheckState> {
	const started = new Date().toISOString();
	const tab = await browser.tabs.get(tabId).catch(() => undefined);
	if (tab === undefined) return { status: 'refused', reason: 'tab-closed' };
	const reason = refusalForAddress(tab.url);
	if (reason) return { status: 'refused', reason };
	try {
		// What lies over the page would be taken for a part of it.
		if (await readDrawn(tabId)) await inTime(hideMarks(tabId), signal).catch(() => undefined);
		signal.throwIfAborted();
		const { date } = await readSettings();
		const audit = await scan(tabId, {
			brief: { date: date || today(), pageType, style: await houseStyle() },
			rules,
			signal,
			progress: (step, done, of) => {
				if (!signal.aborted) void writeState(tabId, progressState(step, done, of, started));
			},
		});
		const kept = await keepCheck(tabId, audit, tab.incognito);
		// A page that was left at the last moment takes nothing away from what is saved.
		const mark = await readMark(tabId).catch(() => undefined);
		await writeMark(tabId, kept.auditId).catch(() => undefined);
		return {
			status: 'done',
			...kept,
			finished: audit.time,
			// What the page has become since is no longer what was checked.
			url: audit.page.url,
			title: mark && cleanAddress(mark.url) === audit.page.url ? mark.title : audit.page.title,
		};
	} catch (error) {
		if ((await browser.tabs.get(tabId).catch(() => undefined)) === undefined) return { status: 'refused', reason: 'tab-closed' };
		return refused(error, { address: tab.url, title: tab.title, icon: tab.favIconUrl, pressed });
	}
}

function refused(error: unknown, shown: Shown): CheckState {
	if (error instanceof RefusedError)
		return { status: 'refused', reason: error.refusal, ...(error.message === '' ? {} : { detail: error.message }) };
	const message = messageOf(error);
	const left = error instanceof PageError && message === LEFT;
	return { status: 'refused', reason: left ? 'page-left' : refusalFor(message, shown), detail: withoutSecrets(message) };
}

/** Browsers put the whole address into what they say. */
const withoutSecrets = (message: string): string => message.replace(/\b(?:https?|file):\/\/[^\s"']+/g, cleanAddress);

/** Today where the person is, YYYY-MM-DD. */
function today(): string {
	const now = new Date();
	return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
}
