import type { Box } from '../../pictures/picture-box.ts';
import { frameIndex } from '../frames.ts';
import { measurer } from '../marks/measure.ts';
import { plain } from '../plain.ts';
import { PRIVATE } from '../private.ts';
import { everyElement, type ShadowOf } from './tree.ts';

/** Where the page shows what a person typed or chose: covered in every picture, whatever the page's styles do. */

const TICKED = '[role="checkbox"], [role="radio"], [role="switch"], [role="menuitemcheckbox"], [role="menuitemradio"]';
const HELD = `${PRIVATE}, ${TICKED}, embed`;
/** They say what the page says, not the person. */
const SAYS_ITSELF = 'input:is([type="button"], [type="submit"], [type="reset"], [type="image"], [type="hidden"]), option, datalist';
const BOX = 'input:is([type="checkbox"], [type="radio"])';

export interface Covers {
	/** Seen from this document's window. */
	readonly fields: readonly Box[];
	readonly frames: readonly { readonly index: number; readonly box: Box }[];
}

export function coversOf(page: Document, shadowOf: ShadowOf): Covers {
	const measure = measurer();
	const boxesOf = (element: Element): readonly Box[] =>
		measure({ element })
			.boxes.map(inSight)
			.filter((box) => box !== undefined);
	const fields: Box[] = [];
	const frames: { index: number; box: Box }[] = [];
	if (page.designMode === 'on') fields.push({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });
	for (const element of everyElement(page, shadowOf)) {
		const own = plain(element);
		if (FRAMES.has(own.localName)) {
			if (isDrawn(element)) for (const box of boxesOf(element)) frames.push({ index: frameIndex(element), box });
		} else if (own.matches(HELD) && !own.matches(SAYS_ITSELF)) {
			for (const each of shownFor(element)) fields.push(...boxesOf(each));
		}
	}
	return { fields, frames };
}

const FRAMES = new Set(['iframe', 'frame', 'object', 'fencedframe']);

/** What shows the state of a field: itself, or what the site draws in its place. */
function shownFor(element: Element): readonly Element[] {
	const { width, height } = element.getBoundingClientRect();
	const isLarge = width > 4 && height > 4;
	if (!plain(element).matches(BOX)) return isDrawn(element) ? [element] : [];
	if (isLarge && isDrawn(element)) return [element];
	const { labels, nextElementSibling, previousElementSibling } = element as HTMLInputElement;
	const named = [...(labels ?? [])];
	const near = [...named.flatMap((label) => [...label.querySelectorAll('*')]), nextElementSibling, previousElementSibling];
	const drawnBoxes = near.filter((each) => each !== null && isDrawn(each) && plain(each).textContent?.trim() === '');
	// Often the box itself lies unseen over what the site drew; where it is too small for that, the label may show it.
	const isOver = isLarge && named.some(isDrawn);
	return [...(isOver ? [element] : named.filter(isDrawn)), ...drawnBoxes].filter((each) => each !== null);
}

const isDrawn = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

function inSight({ left, top, right, bottom }: Box): Box | undefined {
	const out = right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight;
	return out ? undefined : { left, top, right, bottom };
}
