import type { Axe } from './axe-internals.ts';
import { plain } from './plain.ts';
import { isTyped } from './private.ts';

// What a selector may say of an element. axe-core uses any attribute: `value`, `placeholder` and `data-*` may hold what
// somebody typed or who they are.
const ATTRIBUTES = /\[([\w:-]+)(?:[~|^$*]?="((?:[^"\\]|\\.)*)")?/g;
const ALLOWED =
	/^(?:id|class|type|name|for|href|src|alt|title|role|lang|dir|tabindex|target|rel|scope|headers|autocomplete|autoplay|http-equiv|aria-(?!value|placeholder|checked|selected|pressed|activedescendant)[a-z]+)$/;

/** A selector for each shadow root on the way in, that names exactly one element and gives nothing private away. */
export function selectorOf(element: Element, axe: Axe | undefined): readonly string[] {
	const found = axe === undefined || isTyped(element) ? undefined : selectorOfAxe(element, axe);
	if (found === undefined) return pathsTo(element);
	if (typeof found !== 'string') return found.every(isHarmless) ? found : pathsTo(element);
	// HTML compares some attributes without regard to case ('_BLANK'), which axe-core does not know.
	return isHarmless(found) && element.ownerDocument.querySelector(found) === element ? [found] : pathsTo(element);
}

// axe-core trips over forms whose fields hide their properties, and over a page that it could not read.
function selectorOfAxe(element: Element, axe: Axe): string | readonly string[] | undefined {
	try {
		return axe.utils.getSelector(element);
	} catch {
		return undefined;
	}
}

/** True where a selector holds no attribute that could be private, and no query of an address. */
export function isHarmless(selector: string): boolean {
	return [...selector.matchAll(ATTRIBUTES)].every(
		([, name = '', value = '']) =>
			ALLOWED.test(name) && !(value.includes('@') || (/^(?:href|src)$/.test(name) && /[?=;]/.test(value))),
	);
}

/** In the shape of axe-core: one entry a frame, a list where shadow roots are on the way. */
export function asTarget(selector: readonly string[]): readonly (string | readonly string[])[] {
	return selector.length === 1 ? selector : [selector];
}

/** The way to an element by its place among its siblings, one path for each shadow root. */
export function pathsTo(element: Element): string[] {
	const steps: string[] = [];
	let current: Element | null = element;
	while (current) {
		const { parentElement, parentNode, localName }: Element = plain(current);
		const siblings = parentElement ? plain(parentElement).children : parentNode?.children;
		const place = siblings ? [...siblings].indexOf(current) + 1 : 1;
		steps.push(`${localName}:nth-child(${place})`);
		current = parentElement;
	}
	steps.reverse();
	const root = plain(element).getRootNode();
	return [...(root instanceof ShadowRoot ? pathsTo(root.host) : []), steps.join(' > ')];
}
