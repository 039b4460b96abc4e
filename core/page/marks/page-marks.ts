import type { Mark, Shown } from '../../mark.ts';
import { frameIndex, framePath } from '../frames.ts';
import { type OpenerOf, open, openers } from './closed.ts';
import type { Drawn } from './drawing.ts';
import { elementAt, placeFinder } from './find-place.ts';
import { focusOn } from './focus.ts';
import { isVisible } from './measure.ts';
import { scrollTo } from './scroll.ts';
import { Showing, type Tell, type Told } from './showing.ts';

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
	/** @param of the check whose findings they are */
	show(marks: readonly Mark[], of: string): Readonly<Record<string, Shown>>;
	/** Where each mark stands now: a section may have been opened since. */
	shown(): Readonly<Record<string, Shown>>;
	hide(): void;
	/** Out of sight for a picture of the page, and back as they were. */
	veil(on: boolean): void;
	goTo(key: string, how?: Going): Shown | undefined;
	openSection(key: string): Promise<Shown | undefined>;
	/** How often it heard of something that may move marks, and how often it drew. */
	work(): { readonly heard: number; readonly drawn: number };
}

/** Marks in one document. @param tellOf says what a person does, with a finding of which check */
export function pageMarks(page: Document, tellOf: (told: Told & { readonly of: string }) => Promise<boolean>): PageMarks {
	const state: { showing?: Showing | undefined; of: string } = { of: '' };
	const tell: Tell = (told) => tellOf({ ...told, of: state.of });
	/** What the page took away comes back once it is asked for. */
	const showing = (): Showing | undefined => {
		const before = state.showing;
		if (before === undefined || before.isOn) return before;
		before.end();
		state.showing = new Showing(page, tell);
		state.showing.replace([...before.drawn.values()].map(({ mark }) => mark));
		return state.showing;
	};

	return {
		frames(selectors) {
			const found: Record<string, number> = {};
			for (const selector of selectors) {
				const at = frameIndex(elementAt(page, [selector]));
				if (at !== -1) found[selector] = at;
			}
			return { path: framePath(window), on: state.showing !== undefined, found };
		},

		show(marks, of) {
			state.of = of;
			if (state.showing === undefined && marks.length === 0) return {};
			state.showing = showing() ?? new Showing(page, tell);
			state.showing.replace(marks);
			return this.shown();
		},

		shown() {
			const openerOf = openers();
			return Object.fromEntries([...(showing()?.drawn.values() ?? [])].map((each) => [each.mark.key, shownOf(each, openerOf)]));
		},

		hide() {
			state.showing?.end();
			state.showing = undefined;
		},

		veil: (on) => state.showing?.veil(on),

		goTo(key, { focus = false, card = false } = {}) {
			const here = showing();
			const drawn = here?.drawn.get(key);
			if (here === undefined || drawn === undefined) {
				here?.leave();
				return undefined;
			}
			if (!card) here.closeCard(drawn);
			drawn.place = placeFinder(page).find(drawn.mark);
			const { place } = drawn;
			if (typeof place !== 'string' && isVisible(place)) scrollTo(place);
			here.choose(drawn);
			const shown = shownOf(drawn);
			if (typeof place === 'string' || shown !== 'shown') return shown;
			if (focus) focusOn(place);
			if (card) {
				here.openCard(drawn);
				// The panel goes along.
				void tell({ mark: 'chosen', key });
			}
			return shown;
		},

		async openSection(key) {
			const drawn = showing()?.drawn.get(key);
			if (drawn === undefined) return undefined;
			const seen = (): boolean => typeof drawn.place === 'string' || isVisible(drawn.place);
			const opener = (): HTMLElement | undefined => (typeof drawn.place === 'string' ? undefined : openers()(drawn.place.element));
			// A section in a section: each press shows the next.
			for (let presses = 0; presses < 5 && !seen(); presses++) {
				const next = opener();
				if (next === undefined) break;
				open(next);
				await settled(() => seen() || opener() !== next);
			}
			return this.goTo(key);
		},

		work: () => state.showing?.work ?? { heard: 0, drawn: 0 },
	};
}

/** As it was when it was drawn last. */
function shownOf({ place, seen }: Drawn, openerOf: OpenerOf = openers()): Shown {
	if (typeof place === 'string') return place;
	if (seen) return 'shown';
	return openerOf(place.element) === undefined ? 'hidden' : 'closed';
}

/** Sections may slide open: waits a second at most. */
async function settled(done: () => boolean): Promise<void> {
	for (let waits = 0; waits < 20 && !done(); waits++) await new Promise((after) => setTimeout(after, 50));
}
