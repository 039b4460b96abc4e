import type { Drawn } from './drawing.ts';

const GAP = 8;

/** Puts a card beside what it is about: below it, above it, or wherever the window has room. */
export function placeCard(card: HTMLElement, { at, fixed }: Drawn, origin: { readonly left: number; readonly top: number }): void {
	const shift = fixed ? { left: 0, top: 0 } : origin;
	const { offsetWidth: width, offsetHeight: height } = card;
	const top = (at?.top ?? 0) + shift.top;
	const below = (at?.bottom ?? 0) + shift.top + GAP;
	const above = top - 24 - GAP - height;
	const lowest = Math.max(GAP, innerHeight - height - GAP);
	const y = below + height <= innerHeight ? Math.max(GAP, below) : above >= GAP ? above : lowest;
	const x = Math.max(GAP, Math.min((at?.left ?? 0) + shift.left, innerWidth - width - GAP));
	card.style.left = `${x - shift.left}px`;
	card.style.top = `${y - shift.top}px`;
}
