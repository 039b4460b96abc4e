import type { Mark, MarkSaid } from '../../mark.ts';
import { type Card, cardFor } from './card.ts';
import { placeCard } from './card-place.ts';
import { type Drawn, draw, drawnOf } from './drawing.ts';
import { placeFinder } from './find-place.ts';
import { focused } from './focus.ts';
import { type Follower, follow } from './follow.ts';
import { unhighlight } from './highlights.ts';
import { type Surface, surface } from './surface.ts';

/** What a person does in the page, as the background hears it. */
export type Told = MarkSaid | { readonly mark: 'step'; readonly key: string; readonly by: 'next' | 'previous' };

/** @returns whether it was heard and done */
export type Tell = (told: Told) => Promise<boolean>;

interface OpenCard {
	readonly of: Drawn;
	readonly card: Card;
	/** What had the focus before. */
	readonly before: HTMLElement | undefined;
}

/** Marks while they are on: what is drawn, which one is chosen, and its card. */
export class Showing {
	readonly drawn = new Map<string, Drawn>();
	/** How often it heard of something that may move marks, and how often it drew. */
	readonly work = { heard: 0, drawn: 0 };
	private readonly page: Document;
	private readonly tell: Tell;
	private readonly surface: Surface;
	private readonly follower: Follower;
	private chosen: Drawn | undefined;
	private card: OpenCard | undefined;
	private veiled = false;

	constructor(page: Document, tell: Tell) {
		this.page = page;
		this.tell = tell;
		this.surface = surface(page);
		const moved = (): void => {
			this.work.heard++;
			this.redraw();
		};
		this.follower = follow(page, this.surface.host, { moved, covered: this.surface.raise });
	}

	/** False where the page has taken our element away, as a page that is written anew does. */
	get isOn(): boolean {
		return this.surface.host.isConnected;
	}

	/** In place of what was there. An open card stays, where its finding does. */
	replace(marks: readonly Mark[]): void {
		for (const { label, boxes } of this.drawn.values()) for (const each of [label, ...boxes]) each.remove();
		this.drawn.clear();
		const finder = placeFinder(this.page);
		for (const mark of marks) this.put(mark, finder.find(mark));
		this.chosen = this.chosen && this.drawn.get(this.chosen.mark.key);
		this.keepCard();
		const all = [...this.drawn.values()];
		this.surface.page.append(...all.map(({ label }) => label));
		for (const each of all) each.width = each.label.offsetWidth;
		this.redraw();
		this.follower.watch(all.flatMap(({ place }) => (typeof place === 'string' ? [] : [place.element])));
	}

	choose(drawn: Drawn | undefined): void {
		this.chosen = drawn;
		this.redraw();
	}

	/** Nothing here is the chosen one any more. */
	leave(): void {
		this.closeCard();
		if (this.chosen) this.choose(undefined);
	}

	openCard(drawn: Drawn): void {
		const { host, page } = this.surface;
		const old = this.card;
		const before = old?.before ?? focused(this.page);
		const { key } = drawn.mark;
		const card = cardFor(this.page, drawn.mark, {
			close: () => {
				this.leave();
				void this.tell({ mark: 'closed', key });
			},
			step: (by) => void this.tell({ mark: 'step', key, by }),
			// Why it is no issue is said in the panel, which opens at what was chosen.
			say: async (status) => {
				if (status === 'not-an-issue') return this.tell({ mark: 'chosen', key });
				const kept = await this.tell({ mark: 'status', key, status });
				if (kept) drawn.mark = { ...drawn.mark, status };
				return kept;
			},
		});
		this.card = { of: drawn, card, before: before === host ? undefined : before };
		(drawn.layer ?? page).append(card.element);
		placeCard(card.element, drawn);
		card.focus();
		// Only now: else the focus would go to the page and back.
		old?.card.element.remove();
	}

	/** The focus goes back to where it was. */
	closeCard(but?: Drawn): void {
		const { card } = this;
		if (card === undefined || card.of === but) return;
		const had = this.surface.root.activeElement !== null;
		this.card = undefined;
		card.card.element.remove();
		if (had) card.before?.focus({ preventScroll: true });
	}

	/** For a picture of the page without our marks. What has the focus keeps it, which what is hidden would not. */
	veil(on: boolean): void {
		if (on === this.veiled) return;
		this.veiled = on;
		this.surface.host.style.setProperty('opacity', on ? '0' : '1', 'important');
		if (on) unhighlight();
		else this.redraw();
	}

	end(): void {
		this.closeCard();
		this.follower.stop();
		unhighlight();
		this.surface.remove();
	}

	private put(mark: Mark, place: Drawn['place']): void {
		const drawn = drawnOf(this.page, mark, place);
		this.drawn.set(mark.key, drawn);
		// The page keeps its focus until the card takes it.
		drawn.label.addEventListener('mousedown', (event) => event.preventDefault());
		drawn.label.addEventListener('click', () => {
			this.choose(drawn);
			this.openCard(drawn);
			void this.tell({ mark: 'chosen', key: mark.key });
		});
	}

	private redraw(): void {
		if (this.veiled) return;
		this.work.drawn++;
		this.findAgain();
		const before = this.card?.of.at;
		draw([...this.drawn.values()], this.chosen, this.surface);
		const { card } = this;
		if (before === undefined || card?.of.at === undefined) return;
		// The card goes where its mark goes.
		const { style } = card.card.element;
		style.left = `${Number.parseFloat(style.left) + card.of.at.left - before.left}px`;
		style.top = `${Number.parseFloat(style.top) + card.of.at.top - before.top}px`;
	}

	/** Pages put new elements in the place of old ones. */
	private findAgain(): void {
		const lost = [...this.drawn.values()].filter(
			({ place }) => typeof place !== 'string' && (!place.element.isConnected || place.range?.collapsed === true),
		);
		if (lost.length === 0) return;
		const finder = placeFinder(this.page);
		for (const each of lost) each.place = finder.find(each.mark);
	}

	/** The card of a finding that was set aside stays as well: a person is reading it, and may think better of it. */
	private keepCard(): void {
		const { card } = this;
		const drawn = card && this.drawn.get(card.of.mark.key);
		if (card === undefined || drawn === undefined) return;
		this.card = { ...card, of: drawn };
		drawn.at = card.of.at;
		card.card.decided(drawn.mark.status);
	}
}
