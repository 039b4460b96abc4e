import type { Block, ElementFacts } from '../content.ts';
import type { Rule } from '../rule.ts';
import type { Axe } from './axe-internals.ts';
import type { GatheredText, Wanted } from './gathered.ts';
import { plain } from './plain.ts';
import { ownWords, PRIVATE } from './private.ts';
import { shapeOf } from './shape.ts';

// What rules may read of an element. No `value`: that is the reader's own.
const ATTRIBUTES = [
	'href',
	'target',
	'download',
	'type',
	'rel',
	'role',
	'alt',
	'title',
	'src',
	'aria-label',
	'aria-labelledby',
	'aria-hidden',
	'hreflang',
	'lang',
	'class',
	'id',
	'name',
	'summary',
	'aria-expanded',
	'aria-describedby',
	'controls',
	'muted',
	'loop',
	'data',
];
// Where axe-core looks for words that a picture repeats (image-redundant-alt).
const AROUND_PICTURE = 'button, [role="button"], a[href], p, li, td, th';
const NEAR = 80;

/** One selector for every element that some rule judges. */
export function wantedSelector(rules: readonly Rule[]): string {
	return [...new Set(rules.flatMap((rule) => wantedBy(rule) ?? []))].join(', ');
}

const wantedBy = (rule: Rule): string | undefined => (rule.scope === 'block' ? undefined : rule.elements);

/** Turns the elements that the rules asked for into facts. Needs `axe.setup()` for accessible names. */
export function elementFacts({ wanted, blocks, elements }: GatheredText, rules: readonly Rule[], axe: Axe): ElementFacts[] {
	const asking = new Map<string, string[]>();
	for (const rule of rules) {
		const selector = wantedBy(rule);
		if (selector !== undefined) asking.set(selector, [...(asking.get(selector) ?? []), rule.id]);
	}
	const askedBy = (element: Element): string[] =>
		[...asking].flatMap(([selector, ids]) => (plain(element).matches(selector) ? ids : []));
	return wanted.map(({ element, block, at, start, end, lang, section, closed, depth }, id) => {
		const shown = block?.shown ?? '';
		const { width, height } = element.getBoundingClientRect();
		return {
			id,
			rules: askedBy(element),
			tag: element.localName,
			attributes: attributes(element),
			text: shown.slice(start, end).trim(),
			name: accessibleName(element, axe),
			before: shown.slice(Math.max(0, start - NEAR), start),
			after: shown.slice(end, end + NEAR) || shortNext(block, blocks, elements, start),
			lang,
			section,
			...(closed === undefined ? {} : { closed }),
			at,
			box: { width: Math.round(width), height: Math.round(height) },
			...shapeOf(element, depth),
		};
	});
}

// A link alone in its cell or line may have its size in the next one: 'Rules' | 'PDF, 240KB'.
function shortNext(block: Wanted['block'], blocks: readonly Block[], elements: readonly Element[], start: number): string {
	const next = block && start === 0 ? blocks[block.id + 1] : undefined;
	if (block === undefined || next === undefined || next.kind === 'heading' || next.text.length > NEAR) return '';
	const sideBySide = elements[block.id]?.parentElement === elements[next.id]?.parentElement;
	return sideBySide && !next.spans.some(({ kind }) => kind === 'link') ? next.shown : '';
}

function attributes(element: Element): Record<string, string> {
	const found: Record<string, string> = {};
	for (const name of ATTRIBUTES) {
		const value = element.getAttribute(name);
		if (value !== null) found[name] = value.slice(0, 2000);
	}
	if (/^(?:img|table)$/.test(element.localName)) {
		const caption = ownWords(element.closest('figure')?.querySelector('figcaption'), 500);
		if (caption !== '') found.caption = caption;
	}
	if (element.localName === 'img') found.around = ownWords(element.closest(AROUND_PICTURE), 500);
	// An address as the browser understands it, base address and all.
	const resolved = (element as HTMLAnchorElement).href;
	if (typeof resolved === 'string') found.resolved = resolved.slice(0, 2000);
	return found;
}

function accessibleName(element: Element, axe: Axe): string {
	const name = namedByFields(element) ? '' : nameOfAxe(element, axe);
	// Inside a closed section nothing has a name yet: its own words are what it will be called.
	return (name || element.getAttribute('aria-label') || element.getAttribute('alt') || ownWords(element, 2000))
		.replace(/\s+/g, ' ')
		.trim();
}

// The value of a field is part of the name of what holds it or points to it.
function namedByFields(element: Element): boolean {
	const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/);
	const names = ids.map((id) => element.ownerDocument.getElementById(id));
	return [element, ...names].some((each) => each?.matches(PRIVATE) || each?.querySelector(PRIVATE));
}

function nameOfAxe(element: Element, axe: Axe): string {
	try {
		const node = axe.utils.getNodeFromTree(element);
		return node ? axe.commons.text.accessibleTextVirtual(node) : '';
	} catch {
		// axe-core could not read this page: see prepare.ts.
		return '';
	}
}
