/** Wider or higher than this is no place for words that only screen readers say. */
const HEARD_ONLY = 2;

/** True for a part that lets nothing inside it be seen: an accordion slides to a height of 0 with all its words in place. */
export function isShut(
	element: Element,
	{ display, overflowX, overflowY }: CSSStyleDeclaration = getComputedStyle(element),
): boolean {
	if (display === 'inline' || display === 'contents' || (overflowX === 'visible' && overflowY === 'visible')) return false;
	const { width, height } = element.getBoundingClientRect();
	return (
		Math.max(width, height) > HEARD_ONLY && ((overflowY !== 'visible' && height < 1) || (overflowX !== 'visible' && width < 1))
	);
}
