import type { Drawn } from './drawing.ts';

const GAP = 8;
const LABEL = 20;
/** A card lower than this is hard to read: then it may cover what it is about. */
const LEAST = 320;

/** Puts a card below what it is about, above it or beside it, wherever the window has room. */
export function placeCard(card: HTMLElement, { at, layer }: Drawn): void {
	const shift = layer?.getBoundingClientRect() ?? { left: 0, top: 0 };
	const { offsetWidth: width, offsetHeight: height } = card;
	const box = {
		left: (at?.left ?? 0) + shift.left,
		top: (at?.top ?? 0) + shift.top - LABEL,
		right: (at?.right ?? 0) + shift.left,
		bottom: (at?.bottom ?? 0) + shift.top,
	};
	const below = innerHeight - box.bottom - 2 * GAP;
	const above = box.top - 2 * GAP;
	const put = (x: number, y: number): void => {
		const lowest = Math.max(GAP, innerHeight - card.offsetHeight - GAP);
		card.style.left = `${Math.max(GAP, Math.min(x, innerWidth - width - GAP)) - shift.left}px`;
		card.style.top = `${Math.max(GAP, Math.min(y, lowest)) - shift.top}px`;
	};
	if (below >= height) put(box.left, box.bottom + GAP);
	else if (above >= height) put(box.left, box.top - GAP - height);
	else if (innerWidth - box.right >= width + 2 * GAP) put(box.right + GAP, box.top);
	else if (box.left >= width + 2 * GAP) put(box.left - GAP - width, box.top);
	else {
		card.style.maxHeight = `${Math.min(height, Math.max(LEAST, below, above), innerHeight - 2 * GAP)}px`;
		put(box.left, below >= above ? box.bottom + GAP : box.top - GAP - card.offsetHeight);
	}
}
