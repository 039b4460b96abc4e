import { browser } from 'wxt/browser';
import type { Shown } from '../mark.ts';
import type { Chosen } from '../panel-list.ts';
import type { Drafts } from '../review/drafts.ts';
import type { Picked } from '../review/own.ts';
import { openReport } from './button.ts';
import { watchDrawn } from './drawn-marks.ts';
import { goTo, hideMarks, onMark, openSection } from './marks.ts';
import { type Desk, deskWork, newDesk } from './panel-desk.ts';
import { selectedIn } from './selection.ts';
import { type CheckFollower, type CheckView, followCheck, sayHere, tabInFront } from './view.ts';

/** What the panel shows: the check of the tab in front, and what of it is marked there. */
export interface PanelView extends CheckView {
	/** Whether all findings are marked on the page. */
	readonly marked: boolean;
	/** What the page said last of where findings are, by key. */
	readonly shown: Readonly<Record<string, Shown>>;
	readonly chosen?: Chosen | undefined;
	/** The page could not be reached for the last thing that was asked of it. */
	readonly outOfReach: boolean;
	/** What was typed about the pages of this tab and not saved yet. */
	readonly drafts: Drafts;
}

export interface PanelFollower extends Pick<CheckFollower, 'check' | 'cancel' | 'say'> {
	/** Scrolls to a finding and marks it. */
	readonly choose: (key: string) => void;
	/** Moves the keyboard to it. */
	readonly takeThere: (key: string) => void;
	readonly openSection: (key: string) => void;
	/** Closes the chosen one. */
	readonly leave: () => void;
	readonly setMarked: (marked: boolean) => void;
	/** Opens the report on the same check. @param part to go to, such as 'download' */
	readonly openReport: (part?: string) => void;
	/** What is selected on the page. */
	readonly pick: () => Promise<Picked | undefined>;
}

/** Follows the tab in front of the window that the panel belongs to, and draws at every change. It never begins a check. */
export async function followPanel(draw: (view: PanelView) => void): Promise<PanelFollower> {
	const desks = new Map<number, Desk>();
	const here = await tabInFront();
	let front: Desk | undefined;

	const show = (desk: Desk): void => {
		const { view, marked, shown, chosen, outOfReach, drafts } = desk;
		if (desk === front && view) draw({ ...view, marked, shown, chosen, outOfReach, drafts });
	};
	const { reach, mark, point, askMarked } = deskWork(show);
	const changed = (desk: Desk, view: CheckView): void => {
		const isNew = view.reviewed !== desk.drawn;
		const checked = view.page === 'checked' || view.page === 'changed';
		const left = view.page !== desk.view?.page && view.page !== undefined && !checked;
		desk.view = view;
		if (desk.marked && left) {
			desk.again = true;
			desk.marked = false;
		} else if (desk.again && checked) {
			desk.again = false;
			if (isNew) desk.marked = true;
			// The page came back as it was, with its marks.
			else void askMarked(desk);
		}
		show(desk);
		if (desk.marked && isNew && checked) void reach(desk, async () => desk.marked && mark(desk));
	};
	const turnTo = (tabId: number | undefined): void => {
		if (front?.tabId === tabId && front !== undefined) return;
		front?.follower?.stop();
		if (tabId === undefined) return;
		const desk = desks.get(tabId) ?? newDesk(tabId);
		desks.set(tabId, desk);
		front = desk;
		desk.follower = followCheck({ tabId, looking: true }, (view) => changed(desk, view));
		void askMarked(desk);
	};
	const withFront = (work: (desk: Desk) => void): void => {
		if (front) work(front);
	};
	const choose = (desk: Desk, key: string, work: () => Promise<Shown>, more: Partial<Chosen> = {}): void => {
		desk.chosen = { key, from: 'panel' };
		show(desk);
		if (desk.view?.page === 'unreadable') return;
		void point(desk, key, work).then(() => {
			if (desk.chosen?.key !== key || desk.outOfReach) return;
			desk.chosen = { ...desk.chosen, ...more };
			show(desk);
		});
	};

	browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
		if (windowId === here.windowId) turnTo(tabId);
	});
	browser.tabs.onRemoved.addListener((tabId) => void desks.delete(tabId));
	onMark((tabId, said) => {
		const desk = desks.get(tabId);
		if (desk === undefined || said.mark !== 'chosen') return;
		desk.chosen = { key: said.key, from: 'page' };
		show(desk);
	});
	watchDrawn((tabId, drawn) => {
		const desk = desks.get(tabId);
		const on = drawn?.alone === false;
		if (desk === undefined || on === desk.marked) return;
		// A check takes the marks away before it looks at the page.
		if (!on && desk.view?.state?.status === 'running') desk.again = true;
		void askMarked(desk);
	});
	turnTo(here.tabId);

	return {
		check: () => front?.follower?.check(),
		cancel: () => front?.follower?.cancel(),
		say: sayHere,
		choose: (key) => withFront((desk) => choose(desk, key, () => goTo(desk.tabId, key))),
		takeThere: (key) => withFront((desk) => choose(desk, key, () => goTo(desk.tabId, key, { focus: true }), { taken: true })),
		openSection: (key) => withFront((desk) => choose(desk, key, () => openSection(desk.tabId, key))),
		leave: () =>
			withFront((desk) => {
				desk.chosen = undefined;
				show(desk);
			}),
		setMarked: (marked) =>
			withFront((desk) => {
				void reach(desk, () => {
					desk.marked = marked;
					return marked ? mark(desk) : hideMarks(desk.tabId);
				});
			}),
		openReport: (part) =>
			withFront(({ tabId, view }) => {
				const auditId = view?.state?.status === 'done' ? view.state.auditId : undefined;
				void openReport(tabId, auditId, part);
			}),
		pick: async () => (front === undefined ? undefined : selectedIn(front.tabId)),
	};
}
