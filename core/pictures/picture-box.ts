import type { Part } from './picture.ts';

/** What of the visible page goes into a picture. All in CSS pixels of the window, until it is made into pixels. */

export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Room around a place, and the least that shows where on a page it is. */
const AROUND = 40;
const LEAST = { width: 560, height: 200 };

/** The smallest box around all of them. */
const around = (boxes: readonly Box[]): Box => ({
	left: Math.min(...boxes.map(({ left }) => left)),
	top: Math.min(...boxes.map(({ top }) => top)),
	right: Math.max(...boxes.map(({ right }) => right)),
	bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/** What two boxes share; undefined where they share nothing. */
export function shared(a: Box, b: Box): Box | undefined {
	const box = {
		left: Math.max(a.left, b.left),
		top: Math.max(a.top, b.top),
		right: Math.min(a.right, b.right),
		bottom: Math.min(a.bottom, b.bottom),
	};
	return box.right - box.left < 1 || box.bottom - box.top < 1 ? undefined : box;
}

/** A place with a little around it, as far as it is in sight; undefined where nothing of it is. */
export function cropOf(place: readonly Box[], free: Box): Box | undefined {
	const seen = place.flatMap((box) => shared(box, free) ?? []);
	if (seen.length === 0) return undefined;
	const all = around(seen);
	const [left, right] = span(all.left, all.right, LEAST.width, [free.left, free.right]);
	const [top, bottom] = span(all.top, all.bottom, LEAST.height, [free.top, free.bottom]);
	return { left, top, right, bottom };
}

/** Made longer on both sides; at an end of the room, on the other side alone. */
function span(from: number, to: number, least: number, [start, end]: readonly [number, number]): [number, number] {
	const length = Math.min(Math.max(to - from + 2 * AROUND, least), end - start);
	const first = Math.min(Math.max((from + to - length) / 2, start), end - length);
	return [Math.floor(first), Math.ceil(first + length)];
}

/** The same box in the pixels of an image. */
export function pixelsOf(box: Box, scale: number, image: { readonly width: number; readonly height: number }): Part {
	const left = Math.max(0, Math.round(box.left * scale));
	const top = Math.max(0, Math.round(box.top * scale));
	return {
		left,
		top,
		width: Math.max(1, Math.min(image.width, Math.round(box.right * scale)) - left),
		height: Math.max(1, Math.min(image.height, Math.round(box.bottom * scale)) - top),
	};
}
