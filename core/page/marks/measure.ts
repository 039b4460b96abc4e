import { shownParent } from './closed.ts';
import type { Place } from './find-place.ts';
import { isShut } from './shut.ts';
import { sticks } from './sticky.ts';

/** Where marked things are on the screen now. */

export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export interface Measured {
	/** Seen from the window; none where nothing of it is in sight. */
	readonly boxes: readonly Box[];
	/** A person could see it, by scrolling if need be. */
	readonly visible: boolean;
	/** Fixed to the window: it does not move when the document scrolls. */
	readonly fixed: boolean;
	/** What holds it to the window while the document scrolls. */
	readonly sticky?: Element | undefined;
}

/** What an element's ancestors do to what can be seen of it. */
interface Around {
	readonly clip: Box | undefined;
	/** It shows nothing of its inside, however far a person scrolls. */
	readonly shut: boolean;
	readonly fixed: boolean;
	readonly sticky?: Element | undefined;
	/** Something inside the page scrolls it: what sticks there sticks to that. */
	readonly inner?: boolean;
}

const LEAST = 8;

/** Remembers what it learnt about ancestors: make a new one at every change. */
export function measurer(): (place: Place) => Measured {
	const known = new Map<Element, Around>();

	const around = (element: Element): Around => {
		const path: Element[] = [];
		let at: Element | null = element;
		while (at !== null && !known.has(at)) {
			path.push(at);
			at = shownParent(at);
		}
		let result: Around = (at === null ? undefined : known.get(at)) ?? { clip: undefined, shut: false, fixed: false };
		for (const each of path.reverse()) {
			result = within(each, result);
			known.set(each, result);
		}
		return result;
	};

	return (place) => {
		const { element, range } = place;
		const { clip, shut, fixed, sticky } = around(element);
		const raw = range === undefined ? [element.getBoundingClientRect()] : [...range.getClientRects()];
		const boxes = raw.flatMap((rect) => {
			const box = clipped(range === undefined ? large(rect) : rect, clip);
			return box === undefined || (range !== undefined && rect.width < 1) ? [] : [box];
		});
		return { boxes, visible: !shut && isDrawn(place), fixed, sticky };
	};
}

function within(element: Element, outer: Around): Around {
	const { ownerDocument } = element;
	if (element === ownerDocument.documentElement || element === ownerDocument.body) return outer;
	const style = getComputedStyle(element);
	const { overflowX, overflowY, position, display } = style;
	// What is fixed leaves its scrolling ancestors behind.
	const held = sticks(style) && !outer.inner && !outer.fixed && outer.sticky === undefined;
	const from: Around =
		position === 'fixed' ? { clip: undefined, shut: false, fixed: true } : held ? { ...outer, sticky: element } : outer;
	const clips = display !== 'inline' && display !== 'contents' && (overflowX !== 'visible' || overflowY !== 'visible');
	if (!clips) return from;
	return {
		...from,
		shut: from.shut || isShut(element, style),
		inner: [overflowX, overflowY].some((kind) => kind !== 'visible' && kind !== 'clip'),
		clip: intersection(element.getBoundingClientRect(), from.clip),
	};
}

const NOWHERE: Box = { left: 0, top: 0, right: 0, bottom: 0 };

function intersection(a: Box, b: Box | undefined): Box {
	if (b === undefined) return a;
	const box = {
		left: Math.max(a.left, b.left),
		top: Math.max(a.top, b.top),
		right: Math.min(a.right, b.right),
		bottom: Math.min(a.bottom, b.bottom),
	};
	return box.right <= box.left || box.bottom <= box.top ? NOWHERE : box;
}

function clipped(rect: Box, clip: Box | undefined): Box | undefined {
	if (clip === undefined) return rect;
	// Words for screen readers only are often cut down to nothing: their place is still theirs.
	if (clip.right - clip.left <= 2 && clip.bottom - clip.top <= 2 && clip !== NOWHERE) return large(clip);
	const box = intersection(rect, clip);
	return box === NOWHERE ? undefined : box;
}

/** An empty link has a place, too. */
function large({ left, top, right, bottom }: Box): Box {
	return { left, top, right: Math.max(right, left + LEAST), bottom: Math.max(bottom, top + LEAST) };
}

/** True where a person could see it, by scrolling if need be. */
export const isVisible = (place: Place): boolean => measurer()(place).visible;

/** True where the browser draws it, in sight or not. */
function isDrawn({ element, range }: Place): boolean {
	if (!element.checkVisibility({ visibilityProperty: true })) return false;
	if (range === undefined) return element.getClientRects().length > 0;
	const { parentElement } = range.startContainer;
	return range.getClientRects().length > 0 && parentElement?.checkVisibility({ visibilityProperty: true }) !== false;
}
