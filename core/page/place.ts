import { cleanAddress } from '../address.ts';
import type { Place, Region } from '../types.ts';
import type { Axe } from './axe-internals.ts';
import { plain } from './plain.ts';
import { isPrivate, isTyped, ownWords } from './private.ts';
import { selectorOf } from './selector.ts';

/** Answers where on the page an element is, in words that a person can follow. */
export interface Places {
	readonly of: (element: Element) => Place;
	readonly selector: (element: Element) => readonly string[];
}

/** The page as a whole, not a place on it. */
const WHOLE = 'html, body, head';

// What a snippet may show. Never `value`, `checked`, `data-*` or event handlers: they may hold what somebody typed.
const SHOWN_ATTRIBUTES = [
	'id',
	'class',
	'type',
	'name',
	'for',
	'href',
	'src',
	'alt',
	'title',
	'role',
	'lang',
	'dir',
	'tabindex',
	'target',
	'scope',
	'headers',
	'aria-label',
	'aria-labelledby',
	'aria-describedby',
	'aria-hidden',
	'aria-expanded',
	'aria-controls',
	'aria-required',
	'aria-invalid',
	'autocomplete',
	'http-equiv',
	'content',
	'colspan',
	'rowspan',
	'accesskey',
];
const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const REGIONS: readonly (readonly [string, Region])[] = [
	['main, [role="main"]', 'main'],
	['nav, [role="navigation"], [role="menu"], [role="menubar"]', 'navigation'],
	['footer, [role="contentinfo"]', 'footer'],
	['header, [role="banner"], [role="search"]', 'header'],
	['aside, [role="complementary"]', 'aside'],
];

/** @param root the main content, for pages that do not mark it */
export function places(page: Document, axe: Axe | undefined, root: Element): Places {
	const headings = [...page.querySelectorAll(HEADINGS)].filter((heading) => heading.checkVisibility());
	let numbers: ReadonlyMap<Element, number> | undefined;
	const numberOf = (element: Element): number | undefined => {
		numbers ??= new Map([...page.querySelectorAll('*')].map((each, at) => [each, at]));
		return plain(element).matches(WHOLE) ? undefined : numbers.get(element);
	};
	const selector = (element: Element): readonly string[] => selectorOf(element, axe);
	return {
		// A long paragraph may hold thousands of faults.
		selector: remembered(selector),
		of: remembered((element) => {
			const text = safeText(element);
			// Headings and landmarks of the page say nothing inside a shadow tree: it stands where its host stands.
			const standing = outermost(element);
			const at = numberOf(standing);
			return {
				section: sectionOf(standing, headings),
				region: regionOf(standing, root),
				snippet: snippet(element),
				...(text === '' ? {} : { text }),
				...(at === undefined ? {} : { at }),
			};
		}),
	};
}

function remembered<T>(work: (element: Element) => T): (element: Element) => T {
	const known = new WeakMap<Element, T>();
	return (element) => {
		const result = known.get(element) ?? work(element);
		known.set(element, result);
		return result;
	};
}

function outermost(element: Element): Element {
	const root = plain(element).getRootNode();
	return root instanceof ShadowRoot ? outermost(root.host) : element;
}

/** The region of the page: an article's own header is part of the main content. */
function regionOf(element: Element, root: Element): Region {
	const marks = REGIONS.flatMap(([selector, region]) => {
		const found = plain(element).closest(selector);
		return found ? [{ found, region }] : [];
	});
	// The innermost landmark wins, but a header or footer inside the main content is content.
	const innermost = marks.sort((a, b) => (a.found.contains(b.found) ? 1 : -1))[0]?.region;
	const inMain = root.contains(element);
	if (inMain && (innermost === undefined || innermost === 'header' || innermost === 'footer')) {
		return root.localName === 'body' && innermost !== undefined ? innermost : 'main';
	}
	return innermost ?? 'other';
}

function sectionOf(element: Element, headings: readonly Element[]): string[] {
	const path: string[] = [];
	let level = 7;
	for (let at = lastBefore(element, headings); at >= 0 && level > 1; at--) {
		const heading = headings[at];
		const own = levelOf(heading);
		if (heading === undefined || own >= level || heading === element) continue;
		path.unshift(ownWords(heading, 200));
		level = own;
	}
	return path.filter((text) => text !== '');
}

// Binary search: the headings are in document order.
function lastBefore(element: Element, headings: readonly Element[]): number {
	let low = 0;
	let high = headings.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const heading = headings[middle];
		const follows = heading !== undefined && (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
		if (follows) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

function levelOf(heading: Element | undefined): number {
	if (heading === undefined) return 7;
	return Number(/^h([1-6])$/.exec(heading.localName)?.[1] ?? heading.getAttribute('aria-level') ?? 2);
}

/** The tag rebuilt from allowed attributes: nothing that a person typed or chose can be in it. */
function snippet(element: Element): string {
	const { localName } = plain(element);
	// In an editor the links and pictures are typed, too.
	if (isTyped(element)) return `<${localName}>`;
	const attributes = SHOWN_ATTRIBUTES.flatMap((name) => {
		const value = plain(element).getAttribute(name);
		if (value === null || (name === 'content' && localName !== 'meta')) return [];
		const isAddress = (name === 'href' || name === 'src') && value.trim() !== '#';
		const shown = isAddress ? cleanAddress(value) : value;
		return [` ${name}="${shown.slice(0, 100).replaceAll('"', '&quot;')}"`];
	});
	return `<${localName}${attributes.join('')}>`;
}

/** Up to 200 characters of the words in an element, form fields left out. */
function safeText(element: Element): string {
	const own = plain(element);
	// What stands inside these is for browsers that cannot show them: nobody sees it.
	if (isPrivate(element) || own.matches('iframe, object, video, audio, canvas')) return '';
	if (own.matches('img, [role="img"], area'))
		return (own.getAttribute('alt') ?? own.getAttribute('aria-label') ?? '').slice(0, 200);
	return own.children.length > 40 ? '' : ownWords(element, 200);
}
