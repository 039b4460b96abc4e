import { withoutHash } from '../address.ts';
import type { Axe } from './axe-internals.ts';
import type { FrameContext } from './run-axe.ts';
import { selectorOf } from './selector.ts';

/** A frame of this document that a reader can meet. */
export interface FrameHere {
	/** Its place in `window.frames`, or -1 inside a shadow tree. */
	readonly index: number;
	readonly address: string;
	readonly selector: readonly string[];
	readonly context: FrameContext;
}

/** Where a window stands: the indexes in `window.frames` from the top, such as '0.2'; '' is the page itself. */
export function framePath(view: Window): string {
	const path: number[] = [];
	for (let current = view; current !== current.parent; current = current.parent) {
		const siblings = current.parent;
		let index = -1;
		for (let at = 0; at < siblings.length; at++) if (siblings[at] === current) index = at;
		path.unshift(index);
	}
	return path.join('.');
}

/** Whether a frame is still loading: half of it, or the blank page before it, is nothing to judge. */
export function isArriving({ document, frameElement, location }: Window): boolean {
	if (frameElement === null) return false;
	if (document.readyState === 'loading') return true;
	const { src = '' } = frameElement as Partial<HTMLIFrameElement>;
	// A frame with no address of its own, or that of its page, stays blank.
	return (
		location.href === 'about:blank' && /^https?:/.test(src) && withoutHash(src) !== withoutHash(frameElement.ownerDocument.URL)
	);
}

/** The frames of a document in page order, hidden ones left out. */
export function framesHere(page: Document, axe: Axe): { readonly element: Element; readonly here: FrameHere }[] {
	const view = page.defaultView;
	return [...page.querySelectorAll<HTMLIFrameElement>('iframe, frame')].filter(isShown).map((element) => {
		const box = element.getBoundingClientRect();
		return {
			element,
			here: {
				index: view ? indexOf(view, element.contentWindow) : -1,
				address: element.src,
				selector: selectorOf(element, axe),
				context: { focusable: !(element.tabIndex < 0), size: { width: box.width, height: box.height } },
			},
		};
	});
}

function indexOf(view: Window, content: Window | null): number {
	for (let at = 0; at < view.length; at++) if (view[at] === content) return at;
	return -1;
}

/** The place of a frame of this very document in `window.frames`, also inside a shadow tree; -1 for what is none. */
export function frameIndex(frame: Element | undefined): number {
	const content = frame instanceof HTMLIFrameElement || frame instanceof HTMLFrameElement ? frame.contentWindow : null;
	return content === null ? -1 : indexOf(window, content);
}

// Tracking frames of no size and frames out of sight hold nothing for a reader. A frame of no size still has its border.
function isShown(frame: Element): boolean {
	return (
		frame.checkVisibility({ visibilityProperty: true }) &&
		frame.getAttribute('aria-hidden') !== 'true' &&
		frame.clientWidth > 1 &&
		frame.clientHeight > 1
	);
}
