import type { Box } from '../../pictures/picture-box.ts';

/** Where a document lies in the window of the page: a frame may be moved, and drawn larger or smaller. */
export interface FramePlace {
	readonly toTop: (box: Box) => Box;
	/** What of the page's window it fills. */
	readonly view: Box;
}

/** @returns undefined where a document around it belongs to somebody else */
export function framePlace(view: Window): FramePlace | undefined {
	const whole: Box = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
	if (view === view.parent) return { toTop: (box) => box, view: whole };
	const around = framePlace(view.parent);
	const frame = frameOf(view);
	if (around === undefined || frame === undefined) return undefined;
	const { left, top, width, height } = frame.getBoundingClientRect();
	const style = view.parent.getComputedStyle(frame);
	const across = width / (frame.offsetWidth || 1);
	const down = height / (frame.offsetHeight || 1);
	const x = left + (frame.clientLeft + Number.parseFloat(style.paddingLeft)) * across;
	const y = top + (frame.clientTop + Number.parseFloat(style.paddingTop)) * down;
	const toTop = (box: Box): Box =>
		around.toTop({
			left: x + box.left * across,
			top: y + box.top * down,
			right: x + box.right * across,
			bottom: y + box.bottom * down,
		});
	return { toTop, view: toTop(whole) };
}

function frameOf(view: Window): HTMLElement | undefined {
	try {
		return (view.frameElement as HTMLElement | null) ?? undefined;
	} catch {
		return undefined;
	}
}
