import type { SelectedHere } from '../selected-frames.ts';
import type { Axe } from './axe-internals.ts';
import { frameIndex, framePath } from './frames.ts';
import { findMainContent } from './main-content.ts';
import { places } from './place.ts';
import { selected } from './selected.ts';

/** What is selected in this document, where it stands, and which of its frames has the keyboard. */
export function selectedHere(page: Document, axe: Axe | undefined): SelectedHere {
	const picked = selected(page, axe);
	const { selector } = places(page, axe, findMainContent(page).root);
	const frames: Record<string, string> = {};
	let active: number | undefined;
	for (const frame of page.querySelectorAll<HTMLIFrameElement>('iframe, frame')) {
		const index = frameIndex(frame);
		const [name, ...more] = selector(frame);
		if (index === -1 || name === undefined || more.length > 0) continue;
		frames[index] = name;
		if (frame === page.activeElement) active = index;
	}
	return { path: framePath(window), frames, ...(active === undefined ? {} : { active }), ...(picked ? { picked } : {}) };
}
