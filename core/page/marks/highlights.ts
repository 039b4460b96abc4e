import type { Severity } from '../../types.ts';

/** Words marked without any change to the page: CSS Custom Highlights. The page shares the registry, so our names are unlikely ones. */

type Kind = Severity | 'chosen';
const KINDS: readonly Kind[] = ['consider', 'should', 'must', 'chosen'];
const nameOf = (kind: Kind): string => `critical-friend-marks-${kind}`;

/** The rules for them, which the background puts into the page and takes out again. */
export const HIGHLIGHT_CSS = `
::highlight(${nameOf('must')}) { color: #15201f; background-color: #ffd9d5; text-decoration: underline solid 3px #a3241d; }
::highlight(${nameOf('should')}) { color: #15201f; background-color: #ffe9c2; text-decoration: underline dashed 3px #8a5300; }
::highlight(${nameOf('consider')}) { color: #15201f; background-color: #dce8f6; text-decoration: underline dotted 3px #3d5a80; }
::highlight(${nameOf('chosen')}) { color: #ffffff; background-color: #5b1f94; text-decoration: underline double 3px #ffffff; }
@media (forced-colors: active) {
	::highlight(${nameOf('must')}) { color: CanvasText; background-color: Canvas; text-decoration: underline solid 3px CanvasText; }
	::highlight(${nameOf('should')}) { color: CanvasText; background-color: Canvas; text-decoration: underline dashed 3px CanvasText; }
	::highlight(${nameOf('consider')}) { color: CanvasText; background-color: Canvas; text-decoration: underline dotted 3px CanvasText; }
	::highlight(${nameOf('chosen')}) { color: HighlightText; background-color: Highlight; text-decoration: underline double 3px HighlightText; }
}
`;

/** True where the browser can mark these words by itself; it cannot in shadow trees, where the page's rules do not hold. */
export function canHighlight(range: Range): boolean {
	return (
		typeof Highlight === 'function' && CSS.highlights !== undefined && !(range.startContainer.getRootNode() instanceof ShadowRoot)
	);
}

export function highlight(marked: readonly { readonly range: Range; readonly kind: Kind }[]): void {
	unhighlight();
	for (const [priority, kind] of KINDS.entries()) {
		const ranges = marked.filter((each) => each.kind === kind).map(({ range }) => range);
		if (ranges.length === 0) continue;
		const own = new Highlight(...ranges);
		own.priority = priority;
		CSS.highlights.set(nameOf(kind), own);
	}
}

/** Ours only: the page may have highlights of its own. */
export function unhighlight(): void {
	if (typeof Highlight !== 'function' || CSS.highlights === undefined) return;
	for (const kind of KINDS) CSS.highlights.delete(nameOf(kind));
}
