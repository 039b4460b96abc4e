import { plain } from './plain.ts';
import { isPrivate, PRIVATE } from './private.ts';

/** Which part of the page holds what it is about. */

// What is never content, wherever it stands. `code`, `pre` and `address` are not sentences; form fields hold people's words.
const LEFT_OUT = [
	PRIVATE,
	'script, style, noscript, template, svg, math, canvas, video, audio, object, embed, iframe, frame, frameset',
	'progress, meter',
	'pre, samp, kbd, address',
	'nav, [role="navigation"], [role="search"], search, [role="banner"], [role="contentinfo"], [role="menu"], [role="menubar"]',
	'dialog, [role="dialog"], [role="alertdialog"], [role="tooltip"], [popover]',
].join(', ');
const LEFT_OUT_BY_NAME =
	/(?:^|[\s_-])(?:breadcrumbs?|cookie(?:s|-?banner|-?consent)?|consent|share|sharing|social|pagination|pager|site-?search|related|sidebar|skip-?link|modal|lightbox|back-to-top|feedback)(?:$|[\s_-])/i;
// Only page furniture carries these names at the outer level; inside <main> they are left alone.
const FURNITURE_BY_NAME = /(?:^|[\s_-])(?:header|masthead|banner|footer|nav|navbar|navigation|menu|topbar|top-bar)(?:$|[\s_-])/i;
const SKIP_LINK = /skip|jump|main content|prif gynnwys|neidio/i;

export interface MainContent {
	readonly root: Element;
	/** True where the page marks its main content itself. */
	readonly marked: boolean;
	readonly isLeftOut: (element: Element) => boolean;
}

/** The main content: `main`, else where the skip link leads, else the only article, else the body without its furniture. */
export function findMainContent(page: Document): MainContent {
	const marked = longest([...page.querySelectorAll('main, [role="main"]')]);
	const root = marked ?? skipTarget(page) ?? onlyArticle(page) ?? page.body ?? page.documentElement;
	const outer = root === page.body || root === page.documentElement;
	// The frame of an editor is nothing but what somebody types.
	const typed = isPrivate(root);
	return {
		root,
		marked: marked !== undefined,
		isLeftOut: (element) => typed || (element !== root && isLeftOut(plain(element), outer)),
	};
}

function isLeftOut(element: Element, outer: boolean): boolean {
	if (element.matches(LEFT_OUT)) return true;
	// A heading group inside the content may be a <header>; a footer never holds what a page is about.
	if (element.localName === 'footer') return true;
	if (outer && element.localName === 'header' && element.querySelector('h1') === null) return true;
	const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
	if (names === ' ') return false;
	if (LEFT_OUT_BY_NAME.test(names)) return !holdsThePage(element);
	return outer && FURNITURE_BY_NAME.test(names) && !holdsThePage(element);
}

// A wrapper named 'page-with-sidebar' or 'modal-open' may hold everything: what holds the h1 or much of the text stays in.
function holdsThePage(element: Element): boolean {
	return element.querySelector('h1, main') !== null || element.querySelectorAll('p').length > 12;
}

function longest(elements: readonly Element[]): Element | undefined {
	const sized = elements.map((element) => ({ element, size: element.textContent?.length ?? 0 }));
	return sized.sort((a, b) => b.size - a.size)[0]?.element;
}

function skipTarget(page: Document): Element | undefined {
	for (const link of [...page.querySelectorAll('a[href^="#"]')].slice(0, 5)) {
		const id = decodeHash(link.getAttribute('href') ?? '');
		if (id === '' || !SKIP_LINK.test(link.textContent ?? '')) continue;
		const target = page.getElementById(id);
		if (target && (target.textContent?.trim().length ?? 0) > 100) return target;
	}
	return undefined;
}

function decodeHash(href: string): string {
	try {
		return decodeURIComponent(href.slice(1));
	} catch {
		return href.slice(1);
	}
}

function onlyArticle(page: Document): Element | undefined {
	const articles = page.querySelectorAll('article, [role="article"]');
	return articles.length === 1 ? articles[0] : undefined;
}
