import { words } from '../../words.ts';
import { SHEET } from './sheet.ts';
import type { Twin } from './sticky.ts';

/** The one element that we put into the page. All that is drawn is in its closed shadow tree, in the browser's top layer. */
export interface Surface {
	readonly host: HTMLElement;
	readonly root: ShadowRoot;
	/** In document coordinates: the browser moves it when the document scrolls. */
	readonly page: HTMLElement;
	/** For what is fixed to the window. */
	readonly fixed: HTMLElement;
	/** A twin of what sticks to the window. */
	readonly sticky: (of: Element, twin: Twin) => HTMLElement;
	/** Twins that are no longer needed go. */
	readonly only: (twins: ReadonlySet<HTMLElement>) => void;
	/** Above what the page put into the top layer since. */
	readonly raise: () => void;
	/** As large as the page and no larger: it never makes the page scroll. @returns where the document begins, seen from the window */
	readonly fit: () => { readonly left: number; readonly top: number };
	readonly remove: () => void;
}

const HOST = 'critical-friend-marks';

// Inline and important: no rule of the page is stronger.
const STYLE: Readonly<Record<string, string>> = {
	all: 'initial',
	display: 'block',
	position: 'absolute',
	inset: '0 auto auto 0',
	margin: '0',
	padding: '0',
	border: '0',
	width: '0',
	height: '0',
	overflow: 'clip',
	background: 'none',
	'pointer-events': 'none',
	'z-index': '2147483647',
};

/** Kept from the page where a shadow tree can: what a person does with our marks is no news of the page's. */
const EVENTS =
	'keydown keyup keypress beforeinput input change click dblclick auxclick contextmenu mousedown mouseup mouseover mouseout mousemove pointerdown pointerup pointerover pointerout pointermove touchstart touchend wheel focusin focusout copy cut paste selectstart dragstart'.split(
		' ',
	);

export function surface(page: Document): Surface {
	// A page that copies itself copies our element without what is in it.
	for (const copy of page.querySelectorAll(HOST)) copy.remove();
	const host = page.createElement(HOST);
	for (const [name, value] of Object.entries(STYLE)) host.style.setProperty(name, value, 'important');
	host.setAttribute('popover', 'manual');
	const root = host.attachShadow({ mode: 'closed' });
	const layer = (kind: string): HTMLElement => {
		const element = page.createElement('div');
		element.className = kind;
		return element;
	};
	const [scrolled, fixed] = [layer('layer'), layer('layer fixed')];
	const region = layer('region');
	region.setAttribute('role', 'region');
	region.setAttribute('aria-label', words.marks.region);
	region.lang = 'en';
	region.dir = 'ltr';
	region.append(scrolled, fixed);
	dress(page, root, SHEET);
	root.append(region);
	for (const type of EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
	page.documentElement.append(host);
	const twins = new Map<Element, HTMLElement>();
	const size = (width: number, height: number): void => {
		host.style.setProperty('width', `${width}px`, 'important');
		host.style.setProperty('height', `${height}px`, 'important');
	};
	const raise = (): void => {
		if (host.matches(':popover-open')) host.hidePopover();
		host.showPopover();
	};
	raise();
	return {
		host,
		root,
		page: scrolled,
		fixed,
		raise,
		sticky(of, { top, left, height, width, own, edge, inset }) {
			const twin = twins.get(of) ?? layer('twin');
			const held = twin.parentElement ?? layer('held');
			twins.set(of, twin);
			Object.assign(held.style, { top: `${top}px`, left: `${left}px`, height: `${height}px`, width: `${width}px` });
			Object.assign(twin.style, { top: 'auto', bottom: 'auto', [edge]: `${inset}px`, height: `${own}px` });
			twin.classList.toggle('bottom', edge === 'bottom');
			if (twin.parentElement === null) held.append(twin);
			if (held.parentElement === null) scrolled.append(held);
			return twin;
		},
		only(needed) {
			for (const [of, twin] of twins) {
				// A card that is being read stays where it is.
				if (needed.has(twin) || twin.querySelector('.card')) continue;
				twin.parentElement?.remove();
				twins.delete(of);
			}
		},
		fit() {
			size(0, 0);
			const { scrollWidth, scrollHeight } = page.scrollingElement ?? page.documentElement;
			size(scrollWidth, scrollHeight);
			const { left, top } = host.getBoundingClientRect();
			return { left, top };
		},
		remove: () => host.remove(),
	};
}

// Firefox lets no extension's script adopt a sheet. A style element that was given words before it joins the page follows
// our policy and not the page's (mozilla/firefox-translations#272).
export function dress(page: Document, root: ShadowRoot, looks: string): void {
	try {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(looks);
		root.adoptedStyleSheets = [sheet];
	} catch {
		const style = page.createElement('style');
		style.textContent = looks;
		root.append(style);
	}
}
