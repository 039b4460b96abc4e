import type { Part } from './picture.ts';

/** How much of a picture is cut off at each side, in its own pixels. */

export const SIDES = ['left', 'right', 'top', 'bottom'] as const;
export type Side = (typeof SIDES)[number];
export type Cuts = Readonly<Record<Side, number>>;

export const NO_CUTS: Cuts = { left: 0, right: 0, top: 0, bottom: 0 };

interface Size {
	readonly width: number;
	readonly height: number;
}

/** Less than this shows nothing that anybody could tell. */
const LEAST = 40;

export const partOf = ({ width, height }: Size, { left, right, top, bottom }: Cuts): Part => ({
	left,
	top,
	width: width - left - right,
	height: height - top - bottom,
});

/** The same cuts with one of them changed, as far as something is left of the picture. */
export function withCut(size: Size, cuts: Cuts, side: Side, wanted: number): Cuts {
	const across = side === 'left' || side === 'right';
	const other = across ? cuts[side === 'left' ? 'right' : 'left'] : cuts[side === 'top' ? 'bottom' : 'top'];
	const most = Math.max(0, (across ? size.width : size.height) - other - LEAST);
	return { ...cuts, [side]: Math.min(Math.max(0, Math.round(wanted) || 0), most) };
}

/** From one point to another, in parts of the whole; undefined where too little lies between them. */
export function cutsBetween({ width, height }: Size, a: readonly [number, number], b: readonly [number, number]): Cuts | undefined {
	const [left, right] = within(a[0] * width, b[0] * width, width);
	const [top, bottom] = within(a[1] * height, b[1] * height, height);
	// Also where a point is no number.
	if (!(right - left >= LEAST && bottom - top >= LEAST)) return undefined;
	return { left, top, right: width - right, bottom: height - bottom };
}

const within = (a: number, b: number, most: number): [number, number] => {
	const inside = (value: number): number => Math.min(Math.max(0, Math.round(value)), most);
	return [inside(Math.min(a, b)), inside(Math.max(a, b))];
};
