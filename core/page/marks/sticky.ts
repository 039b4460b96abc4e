import { plain } from '../plain.ts';
import { shownParent } from './closed.ts';

/**
 * What sticks to the window while the document scrolls. A twin of it in our layer sticks in the same way, so that the browser
 * moves its marks and no code of ours has to.
 */

/** The twin: in document coordinates like its original. */
export interface Twin {
	/** Where it may be. */
	readonly top: number;
	readonly left: number;
	readonly height: number;
	/** Its own size. */
	readonly width: number;
	readonly own: number;
	/** How far from which edge of the window it sticks. */
	readonly edge: 'top' | 'bottom';
	readonly inset: number;
}

/** Sticks when the document scrolls, and not only when it scrolls sideways. */
export function sticks({ position, top, bottom }: CSSStyleDeclaration): boolean {
	return position === 'sticky' && (top !== 'auto' || bottom !== 'auto');
}

/** @param origin where the document begins, seen from the window */
export function twinOf(element: Element, origin: { readonly left: number; readonly top: number }): Twin {
	const style = getComputedStyle(element);
	const own = element.getBoundingClientRect();
	const edge = style.top === 'auto' ? 'bottom' : 'top';
	const inset = Number.parseFloat(style[edge]) || 0;
	const { top: first, bottom: last } = content(shownParent(element) ?? element);
	const margin = { top: px(style.marginTop), bottom: px(style.marginBottom) };
	// While it sticks, only its neighbours know where it would stand by itself.
	const sticking = edge === 'top' ? own.top <= inset + 1 : own.bottom >= innerHeight - inset - 1;
	const [from, to] =
		edge === 'top'
			? [sticking ? Math.min(own.top, below(element, first) + margin.top) : own.top, Math.max(own.bottom, last - margin.bottom)]
			: [Math.min(own.top, first + margin.top), sticking ? Math.max(own.bottom, above(element, last) - margin.bottom) : own.bottom];
	return {
		top: from - origin.top,
		left: own.left - origin.left,
		height: to - from,
		width: own.width,
		own: own.height,
		edge,
		inset,
	};
}

const px = (length: string): number => Number.parseFloat(length) || 0;

/** Top and bottom of what is inside an element. */
function content(element: Element): { readonly top: number; readonly bottom: number } {
	const { top, bottom } = element.getBoundingClientRect();
	const style = getComputedStyle(element);
	return {
		top: top + px(style.borderTopWidth) + px(style.paddingTop),
		bottom: bottom - px(style.borderBottomWidth) - px(style.paddingBottom),
	};
}

/** Where what comes before it ends, else where its container begins. */
function below(element: Element, first: number): number {
	const before = plain(element).previousElementSibling;
	return before && inFlow(element, before)
		? Math.max(first, before.getBoundingClientRect().bottom + px(getComputedStyle(before).marginBottom))
		: first;
}

function above(element: Element, last: number): number {
	const after = plain(element).nextElementSibling;
	return after && inFlow(element, after)
		? Math.min(last, after.getBoundingClientRect().top - px(getComputedStyle(after).marginTop))
		: last;
}

/** True for a neighbour that stands above or below, and stays there. */
function inFlow(element: Element, neighbour: Element): boolean {
	const { display, position, float } = getComputedStyle(neighbour);
	const parent = shownParent(element);
	const around = parent === null ? undefined : getComputedStyle(parent);
	const beside = around !== undefined && /flex|grid/.test(around.display) && !around.flexDirection.startsWith('column');
	return !beside && display !== 'none' && float === 'none' && (position === 'static' || position === 'relative');
}
