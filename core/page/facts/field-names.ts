import { plain } from '../plain.ts';
import { ownWords } from '../private.ts';

/** What people fill in, and not what they press. */
export const FIELD =
	'input:not([type="hidden"], [type="submit"], [type="button"], [type="image"], [type="reset"]), select, textarea';
export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const SEARCH = /^(?:q|s|k|search|query|keywords?|searchterm|searchtext)$/i;
const SEARCHES = /^(?:search|find|chwilio|chwiliwch)\b/i;

export const typeOf = (field: Field): string => (field.localName === 'input' ? field.type : field.localName);

/** What a screen reader calls it; a placeholder is no name that stays. */
export function nameOf(field: Field): string {
	const given = wordsOf(field, 'aria-labelledby') || field.getAttribute('aria-label')?.trim();
	const labels = [...(field.labels ?? [])].map((label) => ownWords(label, 500)).join(' ');
	return given || labels.trim() || field.getAttribute('title')?.trim() || '';
}

/** The tree in which the ids around an element count. What the page has taken away stands in none. */
export function treeOf(element: Element): Document | ShadowRoot {
	const root = plain(element).getRootNode();
	return root instanceof Document || root instanceof ShadowRoot ? root : element.ownerDocument;
}

/** Elements that the attributes of an element point to. */
export function pointedTo(element: Element, ...attributes: readonly string[]): Element[] {
	const root = treeOf(element);
	return attributes
		.flatMap((attribute) => (plain(element).getAttribute(attribute) ?? '').split(/\s+/))
		.flatMap((id) => (id === '' ? [] : (root.getElementById(id) ?? [])));
}

/** Words of the elements that those attributes point to. */
export const wordsOf = (element: Element, ...attributes: readonly string[]): string =>
	pointedTo(element, ...attributes)
		.map((each) => ownWords(each, 500))
		.join(' ')
		.trim();

export function isSearch(field: Field): boolean {
	const own = [field.getAttribute('name'), field.id].some((word) => SEARCH.test(word ?? ''));
	const said = [nameOf(field), field.getAttribute('placeholder')].some((words) => SEARCHES.test(words ?? ''));
	return field.type === 'search' || own || said || field.closest('[role="search"], search') !== null;
}

export const groupName = (group: Element): string =>
	wordsOf(group, 'aria-labelledby') ||
	group.getAttribute('aria-label')?.trim() ||
	ownWords(group.querySelector(':scope > legend'), 500) ||
	group.getAttribute('title')?.trim() ||
	'';

// Cut away to one pixel, for screen readers alone.
export const isTiny = ({ width, height }: DOMRect): boolean => width <= 2 || height <= 2;
