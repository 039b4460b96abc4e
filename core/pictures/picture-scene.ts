import { type Box, cropOf } from './picture-box.ts';

/** What all documents of a page show together, put into one window. */

/** What one document shows now, in CSS pixels of the page's window. */
export interface Sight {
	/** Where it stands in `window.frames`, from the top. */
	readonly path: string;
	/** The browser draws it: it is in front, and nothing lies over its window. */
	readonly drawn: boolean;
	readonly window: { readonly width: number; readonly height: number; readonly ratio: number; readonly pinched: boolean };
	/** Where the place is; none in all other documents. */
	readonly place: readonly Box[];
	/** The place is words in a line. */
	readonly inline: boolean;
	readonly covers: readonly Box[];
	/** Frames in it, by their own paths: one that does not answer is covered. */
	readonly frames: readonly { readonly path: string; readonly box: Box }[];
	/** What of the window our own bar leaves free. */
	readonly free?: Box;
}

export interface WholeSight {
	readonly window: Sight['window'];
	/** In front, and drawn by the browser. */
	readonly drawn: boolean;
	/** What goes into the picture; undefined where nothing of the place is in sight. */
	readonly crop: Box | undefined;
	readonly place: readonly Box[];
	readonly inline: boolean;
	readonly covers: readonly Box[];
}

/** @returns undefined where the page itself does not answer */
export function wholeSight(seen: readonly Sight[]): WholeSight | undefined {
	const top = seen.find(({ path }) => path === '');
	if (top === undefined) return undefined;
	const answered = new Set(seen.map(({ path }) => path));
	const { width, height } = top.window;
	const holder = seen.find(({ place }) => place.length > 0);
	const place = holder?.place ?? [];
	// Nobody could look into these for what a person typed.
	const silent = seen.flatMap(({ frames }) => frames.filter(({ path }) => !answered.has(path)).map(({ box }) => box));
	return {
		window: top.window,
		drawn: top.drawn,
		crop: cropOf(place, top.free ?? { left: 0, top: 0, right: width, bottom: height }),
		place,
		inline: holder?.inline ?? false,
		covers: [...seen.flatMap(({ covers }) => covers), ...silent],
	};
}

/** Nothing that goes into the picture moved from one look to the next. */
export const stoodStill = (a: WholeSight, b: WholeSight): boolean => fixed(a) === fixed(b);

const fixed = ({ window: { width, height, ratio }, place, covers, crop }: WholeSight): string =>
	JSON.stringify([width, height, ratio, [...place, ...covers, ...(crop ? [crop] : [])].map(rounded)]);

const rounded = ({ left, top, right, bottom }: Box): number[] => [left, top, right, bottom].map(Math.round);
