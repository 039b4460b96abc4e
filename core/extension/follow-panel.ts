import { browser } from 'wxt/browser';
import type { Mark, Shown } from '../mark.ts';
import { type Chosen, marksOn } from '../panel-list.ts';
import { type Drafts, noDrafts } from '../review/drafts.ts';
import type { Picked } from '../review/own.ts';
import type { Reviewed } from '../review/reviewed.ts';
import { openReport } from './button.ts';
import { goTo, hideMarks, marksAreOn, onMark, openSection, showMarks, shownNow } from './marks.ts';
import { selectedIn } from './selection.ts';
import { type CheckFollower, type CheckView, followCheck, tabInFront } from './view.ts';

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

/** What is kept of a tab while the panel is open and other tabs are in front. */
interface Desk {
	readonly tabId: number;
	follower?: CheckFollower;
	view?: CheckView;
	marked: boolean;
	/** The page that was marked is gone: once the new one is checked, it is marked again. */
	again?: boolean;
	shown: Readonly<Record<string, Shown>>;
	chosen?: Chosen | undefined;
	outOfReach: boolean;
	readonly drafts: Drafts;
	/** What the marks on the page were drawn from. */
	drawn?: Reviewed | undefined;
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
	const reach = async (desk: Desk, work: () => Promise<void>): Promise<void> => {
		desk.outOfReach = await work().then(
			() => false,
			() => true,
		);
		// The grant may be over since anybody last looked.
		if (desk.outOfReach) desk.follower?.look();
		show(desk);
	};
	const mark = (desk: Desk): Promise<void> =>
		reach(desk, async () => {
			desk.drawn = desk.view?.reviewed;
			desk.shown = await showMarks(desk.tabId, marksFor(desk));
		});
	const point = (desk: Desk, key: string, work: () => Promise<Shown>): Promise<void> =>
		reach(desk, async () => {
			if (!desk.marked || !(key in desk.shown)) desk.shown = await showMarks(desk.tabId, marksFor(desk), !desk.marked);
			const shown = await work();
			// What opened for one may have shown others.
			desk.shown = { ...desk.shown, ...(await shownNow(desk.tabId)), [key]: shown };
		});
	/** Marks may have come or gone by other ways than the panel. */
	const askMarked = async (desk: Desk): Promise<void> => {
		desk.marked = await marksAreOn(desk.tabId);
		if (desk.marked) desk.shown = { ...desk.shown, ...(await shownNow(desk.tabId)) };
		show(desk);
	};
	const changed = (desk: Desk, view: CheckView): void => {
		const isNew = view.reviewed !== desk.drawn;
		const checked = view.page === 'checked' || view.page === 'changed';
		const left = view.page !== desk.view?.page && view.page !== undefined && !checked;
		desk.view = view;
		if (desk.marked && left) {
			desk.again = true;
			desk.marked = false;
		} else if (desk.again && isNew && checked) {
			desk.again = false;
			desk.marked = true;
		}
		show(desk);
		if (desk.marked && isNew && checked) void mark(desk);
	};
	const turnTo = (tabId: number | undefined): void => {
		if (front?.tabId === tabId && front !== undefined) return;
		front?.follower?.stop();
		if (tabId === undefined) return;
		const desk: Desk = desks.get(tabId) ?? { tabId, marked: false, shown: {}, outOfReach: false, drafts: noDrafts() };
		desks.set(tabId, desk);
		front = desk;
		desk.follower = followCheck({ tabId, looking: true }, (view) => changed(desk, view));
		void askMarked(desk).catch(() => undefined);
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
		if (!desk.marked) void askMarked(desk).catch(() => undefined);
	});
	turnTo(here.tabId);

	return {
		check: () => front?.follower?.check(),
		cancel: () => front?.follower?.cancel(),
		say: async (said) => {
			if (front?.follower === undefined) throw new Error('No tab is in front.');
			return front.follower.say(said);
		},
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
				desk.marked = marked;
				void (marked ? mark(desk) : reach(desk, () => hideMarks(desk.tabId)));
			}),
		openReport: (part) =>
			withFront(({ tabId, view }) => {
				const auditId = view?.state?.status === 'done' ? view.state.auditId : undefined;
				void openReport(tabId, auditId, part);
			}),
		pick: async () => (front === undefined ? undefined : selectedIn(front.tabId)),
	};
}

/** All that counts, or the chosen one alone. */
function marksFor({ view, marked, chosen }: Desk): readonly Mark[] {
	const all = view?.reviewed === undefined ? [] : marksOn(view.reviewed, chosen?.key);
	return marked ? all : all.filter(({ key }) => key === chosen?.key);
}
