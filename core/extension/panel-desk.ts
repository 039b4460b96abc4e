import type { Mark, Shown } from '../mark.ts';
import { type Chosen, marksOn } from '../panel-list.ts';
import { type Drafts, noDrafts } from '../review/drafts.ts';
import type { Reviewed } from '../review/reviewed.ts';
import { readDrawn } from './drawn-marks.ts';
import { marksAreOn, showMarks, shownNow } from './marks.ts';
import type { CheckFollower, CheckView } from './view.ts';

/** What is kept of a tab while the panel is open and other tabs are in front. */
export interface Desk {
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
	/** Ends when all that was asked of the page so far is done. */
	turn: Promise<void>;
}

export const newDesk = (tabId: number): Desk => ({
	tabId,
	marked: false,
	shown: {},
	outOfReach: false,
	drafts: noDrafts(),
	turn: Promise.resolve(),
});

/** What the panel asks of the page of a tab. @param show draws the panel anew */
export function deskWork(show: (desk: Desk) => void) {
	/** One thing after another: whoever presses fast must not find the marks of two presses mixed. */
	const inTurn = (desk: Desk, work: () => Promise<void>): Promise<void> => {
		desk.turn = desk.turn.then(work).catch(() => undefined);
		return desk.turn;
	};
	const reach = (desk: Desk, work: () => Promise<unknown>): Promise<void> =>
		inTurn(desk, async () => {
			desk.outOfReach = await work().then(
				() => false,
				() => true,
			);
			// The grant may be over since anybody last looked.
			if (desk.outOfReach) desk.follower?.look();
			show(desk);
		});
	const redraw = async (desk: Desk): Promise<void> => {
		desk.shown = await showMarks(desk.tabId, { marks: marksFor(desk), of: checkOf(desk), alone: !desk.marked });
	};
	/** All of them, once `marked` says so. */
	const mark = (desk: Desk): Promise<void> => {
		desk.drawn = desk.view?.reviewed;
		return redraw(desk);
	};
	const point = (desk: Desk, key: string, work: () => Promise<Shown>): Promise<void> =>
		reach(desk, async () => {
			// Another one was chosen in the meantime.
			if (desk.chosen?.key !== key) return;
			if (!desk.marked || !(key in desk.shown)) await redraw(desk);
			const shown = await work();
			// What opened for one may have shown others.
			desk.shown = { ...desk.shown, ...(await shownNow(desk.tabId)), [key]: shown };
		});
	/** Marks may have come or gone by other ways than the panel. */
	const askMarked = (desk: Desk): Promise<void> =>
		inTurn(desk, async () => {
			desk.marked = await marksAreOn(desk.tabId);
			if (desk.marked) desk.shown = { ...desk.shown, ...(await shownNow(desk.tabId)) };
			else if ((await readDrawn(desk.tabId)) === undefined) desk.shown = {};
			show(desk);
		});
	return { reach, mark, point, askMarked };
}

/** The id of the check on show. */
const checkOf = ({ view }: Desk): string => (view?.state?.status === 'done' ? view.state.auditId : '');

/** All that counts, or the chosen one alone. */
function marksFor({ view, marked, chosen }: Desk): readonly Mark[] {
	const all = view?.reviewed === undefined ? [] : marksOn(view.reviewed, chosen?.key);
	return marked ? all : all.filter(({ key }) => key === chosen?.key);
}
