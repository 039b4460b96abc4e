import type { Mark, Shown } from '../../mark.ts';
import { type Box, shared } from '../../pictures/picture-box.ts';
import type { Sight } from '../../pictures/picture-scene.ts';
import { frameIndex, framePath } from '../frames.ts';
import { openers } from '../marks/closed.ts';
import { elementAt, type Place, placeFinder } from '../marks/find-place.ts';
import { isVisible, measurer } from '../marks/measure.ts';
import { scrollTo } from '../marks/scroll.ts';
import { type ProgressBar, progressBar } from './bar.ts';
import { coversOf } from './covers.ts';
import { framePlace } from './frame-place.ts';
import { rememberScrolls } from './scrolls.ts';
import type { ShadowOf } from './tree.ts';

/** What each document answers while pictures are taken. */
export interface PagePictures {
	/** Remembers what stands where. @returns where this document stands, and which of these frames are in it */
	begin(selectors: readonly string[]): { readonly path: string; readonly found: Readonly<Record<string, number>> };
	show(done: number, of: number): void;
	/** Scrolls to the place of a finding. @param path the document that it is in: nothing of any other one is marked now */
	aim(path: string, mark: Mark): Shown | undefined;
	/** After two frames, so that the browser has drawn what is there. */
	look(): Promise<Sight>;
	/** Puts everything back as it was. */
	end(): void;
}

export interface PageTools {
	readonly shadowOf: ShadowOf;
	/** Takes our marks out of sight, or brings them back. */
	readonly veil: (on: boolean) => void;
	readonly cancel: () => void;
}

/** After this long without a word of the background, it is gone, and the page is put back without it. */
const PATIENCE = 10_000;

interface Work {
	readonly putBack: () => void;
	readonly bar: ProgressBar | undefined;
	place?: Place | undefined;
	alarm?: ReturnType<typeof setTimeout>;
}

export function pagePictures(page: Document, { shadowOf, veil, cancel }: PageTools): PagePictures {
	const state: { work?: Work | undefined } = {};
	const end = (): void => {
		const { work } = state;
		state.work = undefined;
		if (work === undefined) return;
		clearTimeout(work.alarm);
		window.removeEventListener('pagehide', end);
		work.bar?.remove();
		work.putBack();
		veil(false);
	};
	const working = (): Work => {
		const { work } = state;
		if (work === undefined) throw new Error('page was left');
		clearTimeout(work.alarm);
		work.alarm = setTimeout(end, PATIENCE);
		// A person may have had marks drawn since.
		veil(true);
		return work;
	};

	return {
		begin(selectors) {
			end();
			state.work = { putBack: rememberScrolls(page, shadowOf), bar: window === window.top ? progressBar(page, cancel) : undefined };
			working();
			// Somebody who comes back finds the page as it was.
			window.addEventListener('pagehide', end);
			const found: Record<string, number> = {};
			for (const selector of selectors) {
				const at = frameIndex(elementAt(page, [selector]));
				if (at !== -1) found[selector] = at;
			}
			return { path: framePath(window), found };
		},

		show: (done, of) => working().bar?.show(done, of),

		aim(path, mark) {
			const work = working();
			work.place = undefined;
			if (path !== framePath(window)) return undefined;
			const place = placeFinder(page).find(mark);
			if (typeof place === 'string') return place;
			if (!isVisible(place)) return openers()(place.element) === undefined ? 'hidden' : 'closed';
			work.place = place;
			scrollTo(place);
			return 'shown';
		},

		async look() {
			const work = working();
			const { place, bar } = work;
			const seen = (): readonly Box[] => (place === undefined ? [] : measurer()(place).boxes);
			bar?.makeRoom(seen());
			await twoFrames();
			const at = framePlace(window);
			const { innerWidth: width, innerHeight: height, devicePixelRatio: ratio, visualViewport } = window;
			const boxes = seen().map((box) => at?.toTop(box) ?? box);
			const path = framePath(window);
			const covers = coversOf(page, shadowOf);
			return {
				path,
				drawn: page.visibilityState === 'visible',
				window: { width, height, ratio, pinched: Math.abs((visualViewport?.scale ?? 1) - 1) > 0.01 },
				place: boxes,
				inline: place?.range !== undefined,
				// A document that cannot tell where it lies is covered as a whole by the one around it.
				covers: at === undefined ? [] : covers.fields.flatMap((box) => shared(at.toTop(box), at.view) ?? []),
				frames: covers.frames.map(({ index, box }) => ({
					path: path === '' ? String(index) : `${path}.${index}`,
					box: at?.toTop(box) ?? box,
				})),
				...(bar === undefined ? {} : { free: bar.free() }),
			};
		},

		end,
	};
}

/** A window that nobody sees draws no frames, nor does a frame that is scrolled out of sight: they do not wait for ever. */
const twoFrames = (): Promise<void> =>
	new Promise((done) => {
		const late = setTimeout(done, window === window.top ? 1_000 : 100);
		requestAnimationFrame(() =>
			requestAnimationFrame(() => {
				clearTimeout(late);
				done();
			}),
		);
	});
