import type { Mark, MarkSaid, Shown } from '../../mark.ts';
import { framePath } from '../frames.ts';
import { type Card, cardFor } from './card.ts';
import { placeCard } from './card-place.ts';
import { type OpenerOf, open, openers } from './closed.ts';
import { type Drawn, draw, drawnOf } from './drawing.ts';
import { elementAt, placeFinder } from './find-place.ts';
import { focused, focusOn } from './focus.ts';
import { type Follower, follow } from './follow.ts';
import { unhighlight } from './highlights.ts';
import { isVisible } from './measure.ts';
import { scrollTo } from './scroll.ts';
import { type Surface, surface } from './surface.ts';

/** What a person does in the page, as the background hears it. */
export type Told = MarkSaid | { readonly mark: 'step'; readonly key: string; readonly by: 'next' | 'previous' };

export interface Going {
	/** Moves the keyboard's place there. */
	readonly focus?: boolean;
	/** Opens the card, with the focus in it. */
	readonly card?: boolean;
}

/** What each document answers. `undefined`: this mark is not drawn here. */
export interface PageMarks {
	/** Where this document stands, and which of these frames are in it: their place in `window.frames`. */
	frames(selectors: readonly string[]): {
		readonly path: string;
		readonly on: boolean;
		readonly found: Readonly<Record<string, number>>;
	};
	show(marks: readonly Mark[]): Readonly<Record<string, Shown>>;
	hide(): void;
	goTo(key: string, how?: Going): Shown | undefined;
	openSection(key: string): Promise<Shown | undefined>;
	/** How often it heard of something that may move marks, and how often it drew. */
	work(): { readonly heard: number; readonly drawn: number };
}

interface On {
	readonly surface: Surface;
	readonly follower: Follower;
	readonly drawn: Map<string, Drawn>;
	chosen?: Drawn | undefined;
	card?: { readonly of: Drawn; readonly card: Card; readonly before: HTMLElement | undefined } | undefined;
}

/** Marks in one document. @param tell says what a person does */
export function pageMarks(page: Document, tell: (told: Told) => void): PageMarks {
	const state: { on?: On | undefined; heard: number; drawn: number } = { heard: 0, drawn: 0 };

	const redraw = (on: On): void => {
		state.drawn++;
		findAgain(on);
		const before = on.card?.of.at;
		draw([...on.drawn.values()], on.chosen, on.surface);
		if (on.card && before !== on.card.of.at) followMark(on.card, before);
	};
	const begin = (): On => {
		const own = surface(page);
		const drawn = new Map<string, Drawn>();
		const on: On = {
			surface: own,
			drawn,
			follower: follow(page, own.host, {
				moved: () => {
					state.heard++;
					redraw(on);
				},
				covered: own.raise,
			}),
		};
		return on;
	};
	const findAgain = ({ drawn }: On): void => {
		const lost = [...drawn.values()].filter(({ place }) => typeof place !== 'string' && isLost(place.element, place.range));
		const finder = lost.length === 0 ? undefined : placeFinder(page);
		for (const each of lost) each.place = finder?.find(each.mark) ?? 'gone';
	};
	const closeCard = (on: On, { quietly = false } = {}): void => {
		const { card } = on;
		if (card === undefined) return;
		const had = on.surface.root.activeElement !== null;
		on.card = undefined;
		card.card.element.remove();
		if (had) card.before?.focus({ preventScroll: true });
		if (!quietly) tell({ mark: 'closed', key: card.of.mark.key });
	};
	const openCard = (on: On, drawn: Drawn): void => {
		const before = on.card?.before ?? focused(page);
		closeCard(on, { quietly: true });
		const card = cardFor(page, drawn.mark, {
			close: () => {
				closeCard(on);
				choose(on, undefined);
			},
			step: (by) => tell({ mark: 'step', key: drawn.mark.key, by }),
			say: (status) => tell({ mark: 'status', key: drawn.mark.key, status }),
		});
		on.card = { of: drawn, card, before: before === on.surface.host ? undefined : before };
		(drawn.fixed ? on.surface.fixed : on.surface.page).append(card.element);
		placeCard(card.element, drawn, on.surface.host.getBoundingClientRect());
		card.focus();
	};
	const choose = (on: On, drawn: Drawn | undefined): void => {
		on.chosen = drawn;
		redraw(on);
	};
	const put = (on: On, mark: Mark, place: Drawn['place']): void => {
		const drawn = drawnOf(page, mark, place);
		on.drawn.set(mark.key, drawn);
		// The page keeps its focus until the card takes it.
		drawn.label.addEventListener('mousedown', (event) => event.preventDefault());
		drawn.label.addEventListener('click', () => {
			choose(on, drawn);
			openCard(on, drawn);
			tell({ mark: 'chosen', key: mark.key });
		});
	};

	return {
		frames(selectors) {
			const found: Record<string, number> = {};
			for (const selector of selectors) {
				const at = frameIndex(elementAt(page, [selector]));
				if (at !== -1) found[selector] = at;
			}
			return { path: framePath(window), on: state.on !== undefined, found };
		},

		show(marks) {
			const on = state.on ?? (marks.length > 0 ? begin() : undefined);
			if (on === undefined) return {};
			state.on = on;
			for (const { label, boxes } of on.drawn.values()) for (const each of [label, ...boxes]) each.remove();
			on.drawn.clear();
			const finder = placeFinder(page);
			for (const mark of marks) put(on, mark, finder.find(mark));
			on.chosen = on.chosen && on.drawn.get(on.chosen.mark.key);
			keepCard(on, () => closeCard(on, { quietly: true }));
			const all = [...on.drawn.values()];
			on.surface.page.append(...all.map(({ label }) => label));
			for (const each of all) each.width = each.label.offsetWidth;
			redraw(on);
			on.follower.watch(all.flatMap(({ place }) => (typeof place === 'string' ? [] : [place.element])));
			const openerOf = openers();
			return Object.fromEntries(all.map((each) => [each.mark.key, shownOf(each, openerOf)]));
		},

		hide() {
			const { on } = state;
			if (on === undefined) return;
			closeCard(on, { quietly: true });
			state.on = undefined;
			on.follower.stop();
			unhighlight();
			on.surface.remove();
		},

		goTo(key, { focus = false, card = false } = {}) {
			const { on } = state;
			const drawn = on?.drawn.get(key);
			if (on === undefined || drawn === undefined) {
				if (on) closeCard(on, { quietly: true });
				if (on?.chosen) choose(on, undefined);
				return undefined;
			}
			if (on.card && on.card.of !== drawn && !card) closeCard(on, { quietly: true });
			drawn.place = placeFinder(page).find(drawn.mark);
			const { place } = drawn;
			if (typeof place !== 'string' && isVisible(place)) scrollTo(place);
			choose(on, drawn);
			const shown = shownOf(drawn);
			if (typeof place === 'string' || shown !== 'shown') return shown;
			if (focus) focusOn(place);
			if (card) openCard(on, drawn);
			return shown;
		},

		async openSection(key) {
			const drawn = state.on?.drawn.get(key);
			if (drawn === undefined || typeof drawn.place === 'string') return drawn && shownOf(drawn);
			// A section in a section: each press shows the next.
			for (let presses = 0; presses < 5 && !isVisible(drawn.place); presses++) {
				const opener = openers()(drawn.place.element);
				if (opener === undefined) break;
				open(opener);
				await settled(() => typeof drawn.place === 'string' || isVisible(drawn.place) || openers()(drawn.place.element) !== opener);
			}
			return this.goTo(key);
		},

		work: () => ({ heard: state.heard, drawn: state.drawn }),
	};
}

const isLost = (element: Element, range: Range | undefined): boolean => !element.isConnected || range?.collapsed === true;

/** As it was when it was drawn last. */
function shownOf({ place, seen }: Drawn, openerOf: OpenerOf = openers()): Shown {
	if (typeof place === 'string') return place;
	if (seen) return 'shown';
	return openerOf(place.element) === undefined ? 'hidden' : 'closed';
}

/** Drawn anew, the finding of an open card keeps it, with what was decided since. */
function keepCard(on: On, close: () => void): void {
	const { card } = on;
	if (card === undefined) return;
	const drawn = on.drawn.get(card.of.mark.key);
	if (drawn === undefined) {
		close();
		return;
	}
	on.card = { ...card, of: drawn };
	drawn.at = card.of.at;
	card.card.decided(drawn.mark.status);
}

function followMark({ card: { element }, of }: NonNullable<On['card']>, before: Drawn['at']): void {
	if (before === undefined || of.at === undefined) return;
	element.style.left = `${Number.parseFloat(element.style.left) + of.at.left - before.left}px`;
	element.style.top = `${Number.parseFloat(element.style.top) + of.at.top - before.top}px`;
}

function frameIndex(frame: Element | undefined): number {
	const view = frame instanceof HTMLIFrameElement || frame instanceof HTMLFrameElement ? frame.contentWindow : null;
	if (view === null) return -1;
	for (let at = 0; at < window.length; at++) if (window[at] === view) return at;
	return -1;
}

/** Sections may slide open: waits a second at most. */
async function settled(done: () => boolean): Promise<void> {
	for (let waits = 0; waits < 20 && !done(); waits++) await new Promise((after) => setTimeout(after, 50));
}
