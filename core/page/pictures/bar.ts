import type { Box } from '../../pictures/picture-box.ts';
import { words } from '../../words.ts';
import { dress } from '../marks/surface.ts';
import { BAR_SHEET } from './bar-sheet.ts';

/** How far it is, and Cancel, at an edge of the page where no picture is taken: the report is behind the page. */
export interface ProgressBar {
	readonly show: (done: number, of: number) => void;
	/** At the other edge, where this place would be behind it. */
	readonly makeRoom: (place: readonly Box[]) => void;
	/** What of the window it leaves free. */
	readonly free: () => Box;
	readonly remove: () => void;
}

const STYLE = {
	all: 'initial',
	display: 'block',
	position: 'fixed',
	margin: '0',
	padding: '0',
	border: '0',
	background: 'none',
} as const;

export function progressBar(page: Document, cancel: () => void): ProgressBar {
	const stopping = new AbortController();
	const host = page.createElement('critical-friend-progress');
	const style = (name: string, value: string): void => host.style.setProperty(name, value, 'important');
	for (const [name, value] of Object.entries({ ...STYLE, width: '100%', height: 'auto', overflow: 'visible' })) style(name, value);
	style('z-index', '2147483647');
	host.setAttribute('popover', 'manual');
	const root = host.attachShadow({ mode: 'closed' });
	const make = (tag: string, kind: string): HTMLElement => {
		const element = page.createElement(tag);
		element.className = kind;
		return element;
	};
	const bar = make('div', 'bar');
	bar.setAttribute('role', 'region');
	bar.setAttribute('aria-label', words.pictures.bar);
	bar.lang = 'en';
	bar.dir = 'ltr';
	const said = make('p', 'said');
	const hint = make('p', 'hint');
	hint.textContent = words.pictures.cancelHint;
	hint.setAttribute('role', 'status');
	const track = make('div', 'track');
	const part = make('div', 'part');
	track.append(part);
	const button = make('button', '') as HTMLButtonElement;
	button.type = 'button';
	button.textContent = words.pictures.cancel;
	button.addEventListener('click', cancel);
	const text = make('div', 'text');
	text.append(said, track, hint);
	bar.append(text, button);
	dress(page, root, BAR_SHEET);
	root.append(bar);
	for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'keyup', 'mouseup', 'pointerup'])
		root.addEventListener(type, (event) => event.stopPropagation());
	// Nothing of the page hears it: a dialog of the page would close as well.
	const pressed = (event: KeyboardEvent): void => {
		// Pages press keys of their own to close their menus.
		if (event.key !== 'Escape' || !event.isTrusted) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		cancel();
	};
	page.defaultView?.addEventListener('keydown', pressed, { capture: true, signal: stopping.signal });

	const dock = (at: 'top' | 'bottom'): void => style('inset', at === 'top' ? '0 0 auto 0' : 'auto 0 0 0');
	dock('bottom');
	page.documentElement.append(host);
	host.showPopover?.();
	return {
		show(done, of) {
			said.textContent = words.pictures.progress(done, of);
			part.style.width = `${(100 * done) / Math.max(of, 1)}%`;
		},
		makeRoom(place) {
			dock('bottom');
			const { top } = host.getBoundingClientRect();
			const height = innerHeight - top;
			if (place.some((box) => box.bottom > top && box.top < innerHeight) && place.every((box) => box.top > height)) dock('top');
		},
		free() {
			const { top, bottom } = host.getBoundingClientRect();
			const below = top > innerHeight - bottom;
			return { left: 0, right: innerWidth, top: below ? 0 : bottom, bottom: below ? top : innerHeight };
		},
		remove() {
			stopping.abort();
			host.remove();
		},
	};
}
