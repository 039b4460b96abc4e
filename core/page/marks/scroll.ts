import type { Place } from './find-place.ts';

const EDGE = 80;

/** Brings a place into the middle of the window, through everything that scrolls. */
export function scrollTo({ element, range }: Place): void {
	const target = range?.startContainer.parentElement ?? element;
	target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
	// Of a long element, the middle may be far from the words or from where it begins.
	const { top, bottom } = (range ?? element).getBoundingClientRect();
	const high = bottom - top > innerHeight - 2 * EDGE;
	if (high) window.scrollBy({ top: top - EDGE, behavior: 'instant' });
	else if (top < EDGE || bottom > innerHeight - EDGE)
		window.scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: 'instant' });
}
