import type { Mark } from '../../mark.ts';
import { words } from '../../words.ts';
import type { Place } from './find-place.ts';
import { canHighlight, highlight } from './highlights.ts';
import { type Box, type Measured, measurer } from './measure.ts';
import { spread } from './spread.ts';
import { twinOf } from './sticky.ts';
import type { Surface } from './surface.ts';

/** One finding on the page. */
export interface Drawn {
	mark: Mark;
	place: Place | 'gone' | 'page';
	readonly label: HTMLButtonElement;
	readonly boxes: HTMLElement[];
	/** Where it was drawn last, in the coordinates of its layer; undefined where it cannot be seen. */
	at?: Box | undefined;
	/** A person could see it, by scrolling if need be. */
	seen: boolean;
	/** What it lies in: of the page, of the window, or of something that sticks to the window. */
	layer?: HTMLElement | undefined;
	width: number;
}

interface Room {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** A label for a mark, not yet on the page. */
export function drawnOf(page: Document, mark: Mark, place: Drawn['place']): Drawn {
	const label = page.createElement('button');
	label.type = 'button';
	label.tabIndex = -1;
	label.className = `label ${mark.severity}`;
	label.textContent = String(mark.number);
	const word = page.createElement('small');
	word.textContent = words.marks.short[mark.severity];
	label.append(word);
	label.setAttribute('aria-label', words.marks.name(mark.number, words.severity[mark.severity], mark.title));
	return { mark, place, label, boxes: [], seen: false, width: 0 };
}

const NOWHERE: Measured = { boxes: [], visible: false, fixed: false };

/** How far a label stands out above what it belongs to. */
const ABOVE = 15;

/** Draws everything where it is now: first all is measured, then all is written. */
export function draw(all: readonly Drawn[], chosen: Drawn | undefined, surface: Surface): void {
	const origin = surface.fit();
	const measure = measurer();
	const measured = all.map((each): Measured => {
		const { place } = each;
		const what = typeof place === 'string' ? NOWHERE : measure(place);
		each.seen = what.visible;
		return what.visible ? what : NOWHERE;
	});
	const twins = new Map<Element, HTMLElement>();
	const layerOf = ({ fixed, sticky }: Measured): HTMLElement => {
		if (sticky === undefined) return fixed ? surface.fixed : surface.page;
		const twin = twins.get(sticky) ?? surface.sticky(sticky, twinOf(sticky, origin));
		twins.set(sticky, twin);
		return twin;
	};
	const rooms = new Map<HTMLElement, Room>([
		[surface.page, { ...origin, width: surface.host.offsetWidth, height: surface.host.offsetHeight }],
		[surface.fixed, { left: 0, top: 0, width: innerWidth, height: innerHeight }],
	]);
	const seats = measured.map(({ sticky }) => sticky?.getBoundingClientRect());
	for (const [index, each] of all.entries()) {
		const what = measured[index] ?? NOWHERE;
		const seat = seats[index];
		each.layer = layerOf(what);
		if (seat !== undefined) rooms.set(each.layer, seat);
		const shift = seat ?? rooms.get(each.layer) ?? origin;
		outline(
			each,
			what.boxes.map((box) => moved(box, shift)),
			each === chosen,
		);
	}
	surface.only(new Set(twins.values()));
	for (const [layer, room] of rooms) {
		const seen = all.filter((each) => each.at !== undefined && each.layer === layer);
		// In page order, as far as it shows: the first of two stays where it is.
		seen.sort((a, b) => (a.at?.top ?? 0) - (b.at?.top ?? 0) || (a.at?.left ?? 0) - (b.at?.left ?? 0));
		const wanted = seen.map(({ at, width }) => ({ left: at?.left ?? 0, top: (at?.top ?? 0) - ABOVE, width }));
		const spots = spread(wanted, room);
		for (const [index, { label }] of seen.entries()) {
			label.style.left = `${spots[index]?.left ?? 0}px`;
			label.style.top = `${spots[index]?.top ?? 0}px`;
		}
	}
	const ranges = all.flatMap((each) => {
		const { place, mark } = each;
		if (typeof place === 'string' || place.range === undefined || !canHighlight(place.range)) return [];
		return [{ range: place.range, kind: each === chosen ? ('chosen' as const) : mark.severity }];
	});
	highlight(ranges);
}

const moved = (box: Box, by: { readonly left: number; readonly top: number }): Box => ({
	left: box.left - by.left,
	top: box.top - by.top,
	right: box.right - by.left,
	bottom: box.bottom - by.top,
});

/** Lines around an element or under words; words that the browser marks itself need none. */
function outline(drawn: Drawn, boxes: readonly Box[], isChosen: boolean): void {
	const { mark, place, label, layer } = drawn;
	if (layer === undefined) return;
	drawn.at = boxes[0];
	label.hidden = boxes.length === 0;
	label.style.display = boxes.length === 0 ? 'none' : '';
	label.classList.toggle('chosen', isChosen);
	if (label.parentNode !== layer) layer.append(label);
	const range = typeof place === 'string' ? undefined : place.range;
	const wanted = range !== undefined && canHighlight(range) ? [] : boxes;
	while (drawn.boxes.length > wanted.length) drawn.boxes.pop()?.remove();
	for (const [at, { left, top, right, bottom }] of wanted.entries()) {
		const box = drawn.boxes[at] ?? label.ownerDocument.createElement('div');
		drawn.boxes[at] = box;
		box.className = `box ${mark.severity}${range === undefined ? '' : ' words'}${isChosen ? ' chosen' : ''}`;
		const room = range === undefined ? 2 : 0;
		box.style.left = `${left - room}px`;
		box.style.top = `${top - room}px`;
		box.style.width = `${right - left + 2 * room}px`;
		box.style.height = `${bottom - top + 2 * room}px`;
		// Lines lie below all labels.
		if (box.parentNode !== layer) layer.prepend(box);
	}
}
