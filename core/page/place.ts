import { cleanAddress } from '../address.ts';
import type { Place, Region } from '../types.ts';
import type { Axe } from './axe-internals.ts';
import { selectorOf } from './selector.ts';

/** Answers where on the page an element is, in words that a person can follow. */
export interface Places {
	readonly of: (element: Element) => Place;
	readonly selector: (element: Element) => readonly string[];
}

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
const PRIVATE = 'input, textarea, select, option, datalist, output, [contenteditable]:not([contenteditable="false"])';
const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const REGIONS: readonly (readonly [string, Region])[] = [
	['main, [role="main"]', 'main'],
	['nav, [role="navigation"], [role="menu"], [role="menubar"]', 'navigation'],
	['footer, [role="contentinfo"]', 'footer'],
	['header, [role="banner"], [role="search"]', 'header'],
	['aside, [role="complementary"]', 'aside'],
];

/** @param root the main content, for pages that do not mark it */
export function places(page: Document, axe: Axe, root: Element): Places {
	const headings = [...page.querySelectorAll(HEADINGS)].filter((heading) => heading.checkVisibility());
	const selector = (element: Element): readonly string[] => selectorOf(element, axe);
	return {
		selector,
		of: (element) => {
			const text = safeText(element);
			return {
				section: sectionOf(element, headings),
				region: regionOf(element, root),
				snippet: snippet(element),
				...(text === '' ? {} : { text }),
			};
		},
	};
}

/** The region of the page: an article's own header is part of the main content. */
function regionOf(element: Element, root: Element): Region {
	const marks = REGIONS.flatMap(([selector, region]) => {
		const found = element.closest(selector);
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
		path.unshift((heading.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 200));
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
	const attributes = SHOWN_ATTRIBUTES.flatMap((name) => {
		const value = element.getAttribute(name);
		if (value === null || (name === 'content' && element.localName !== 'meta')) return [];
		const shown = name === 'href' || name === 'src' ? cleanAddress(value) : value;
		return [` ${name}="${shown.slice(0, 100).replaceAll('"', '&quot;')}"`];
	});
	return `<${element.localName}${attributes.join('')}>`;
}

/** Up to 200 characters of the words in an element, form fields left out. */
function safeText(element: Element): string {
	if (element.matches(PRIVATE) || element.closest('[contenteditable]:not([contenteditable="false"])')) return '';
	if (element.matches('img, [role="img"], area'))
		return (element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? '').slice(0, 200);
	if (element.children.length > 40) return '';
	const parts: string[] = [];
	const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
		if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
		return (node as Element).matches(`${PRIVATE}, script, style, template`) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
	});
	for (let length = 0; length < 200 && walker.nextNode(); ) {
		const text = walker.currentNode.textContent ?? '';
		parts.push(text);
		length += text.length;
	}
	return parts.join('').replace(/\s+/g, ' ').trim().slice(0, 200);
}
