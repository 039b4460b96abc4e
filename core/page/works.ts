import type { Works } from '../surrounds.ts';
import { plain } from './plain.ts';
import { ownWords } from './private.ts';

/** English and Welsh; 'Close menu' is no box. */
const CLOSES =
	/^(?:x|[×✕✖⨉]|close(?: (?:the |this )?(?:box|window|dialog|dialogue|lightbox|popup|pop-up|overlay|message|image|gallery))?|cau)$/i;
const DIALOGS = 'dialog:not([open]), [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
const BUTTONS = 'button, input[type="submit"], input[type="button"], input[type="image"]';
const EMBEDDED = 'object, embed, applet, [contenteditable]:not([contenteditable="false"]), iframe:not([tabindex="-1"])';
const MOVING = 'marquee, blink, canvas, video[autoplay], img[src*=".gif" i], embed[src*=".swf" i], object[data*=".swf" i]';
const MESSAGES = '[role="alert"], [aria-live="assertive"], [class*="toast" i], [class*="snackbar" i]';
const MOST = 2000;

/** Parts of a page that only a person can try. */
export function works(page: Document): Works {
	return {
		boxes: boxes(page),
		lists: [...page.querySelectorAll('select')].filter(hasNoButton).map(nameOf),
		messages: [...page.querySelectorAll(MESSAGES)].filter(isEmpty).length,
		embedded: [...page.querySelectorAll(EMBEDDED)].filter(isLarge).length,
		moving: [...page.querySelectorAll(MOVING)].filter(isLarge).length + animations(page),
	};
}

/** Words that close what is hidden now, one for each box. */
function boxes(page: Document): string[] {
	const found = new Map<Element, string>();
	for (const dialog of page.querySelectorAll(DIALOGS)) if (!dialog.checkVisibility()) found.set(dialog, '');
	const closers = [...page.querySelectorAll('a, button, [role="button"], span')].slice(0, MOST);
	for (const closer of closers) {
		const own = plain(closer);
		if (own.children.length > 2 || closer.checkVisibility({ visibilityProperty: true })) continue;
		const words = [ownWords(closer, 30), own.getAttribute('aria-label') ?? '', own.getAttribute('title') ?? ''];
		if (!words.some((each) => CLOSES.test(each.trim())) || own.closest('nav, [role="navigation"]')) continue;
		const box = own.closest(DIALOGS) ?? hiddenRoot(own);
		if (box !== closer) found.set(box, words.find((each) => each !== '') ?? '');
	}
	return [...found.values()];
}

/** The outermost element around it that is hidden. */
function hiddenRoot(element: Element): Element {
	let root = element;
	for (let at: Element | null = element; at && !at.checkVisibility({ visibilityProperty: true }); at = plain(at).parentElement) {
		root = at;
	}
	return root;
}

function hasNoButton(list: HTMLSelectElement): boolean {
	if (!list.checkVisibility() || list.multiple || list.size > 1) return false;
	const around: Element | null = list.form ?? list.parentElement?.parentElement ?? null;
	return list.hasAttribute('onchange') || (around !== null && plain(around).querySelector(BUTTONS) === null);
}

const nameOf = (list: HTMLSelectElement): string =>
	ownWords(list.labels[0], 80) || list.getAttribute('aria-label') || list.getAttribute('title') || '';

function isLarge(element: Element): boolean {
	const { width, height } = element.getBoundingClientRect();
	return width > 20 && height > 20;
}

/** Animations of the style sheet that go on for longer than 5 seconds. */
function animations(page: Document): number {
	return page.getAnimations().filter(({ effect, playState }) => {
		const end = Number(effect?.getComputedTiming().endTime ?? 0);
		return playState === 'running' && end > 5000;
	}).length;
}

// It waits for a message that comes later.
const isEmpty = (element: Element): boolean => !element.checkVisibility() || ownWords(element, 10) === '';
