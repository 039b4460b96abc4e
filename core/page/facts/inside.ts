import type { InsideFacts } from '../../element-facts.ts';
import { plain } from '../plain.ts';
import { isPrivate, ownWords, PRIVATE } from '../private.ts';

const NO_WORDS = 'script, style, template, noscript, svg';

/** What stands inside an element. */
export function insideFacts(element: Element): InsideFacts {
	const tags: Record<string, number> = {};
	for (const each of plain(element).querySelectorAll('*')) {
		const { localName } = plain(each);
		tags[localName] = (tags[localName] ?? 0) + 1;
	}
	return {
		tags,
		get linked() {
			const links = [...plain(element).querySelectorAll('a[href]')];
			return links.reduce((letters, link) => letters + ownWords(link, 500).length, 0);
		},
		get words() {
			return ownWords(element, 500, ' ');
		},
		get hidden() {
			return hiddenWords(element);
		},
	};
}

/** Words in what neither shows nor is heard. Where an element above is hidden as well, nothing is said of it here. */
function hiddenWords(element: Element): string {
	if (isPrivate(element)) return '';
	return [...plain(element).querySelectorAll('*')]
		.filter((each) => !plain(each).matches(`${NO_WORDS}, ${PRIVATE}`) && plain(each).closest(NO_WORDS) === null && isOut(each))
		.map((each) => ownWords(each, 200))
		.join(' ')
		.trim();
}

function isOut(element: Element): boolean {
	const { display, visibility } = getComputedStyle(element);
	const parent = plain(element).parentElement;
	if (display === 'none') return parent === null || parent.checkVisibility();
	return visibility === 'hidden' && parent !== null && getComputedStyle(parent).visibility === 'visible';
}

/** How many elements on show share the id of this one, in its own tree: a shadow tree has ids of its own. */
export function sameIds(element: Element): number {
	const { id } = plain(element);
	const root = plain(element).getRootNode();
	if (id === '' || !(root instanceof Document || root instanceof ShadowRoot)) return 0;
	return [...root.querySelectorAll(`#${CSS.escape(id)}`)].filter((each) =>
		plain(each).checkVisibility({ visibilityProperty: true }),
	).length;
}
