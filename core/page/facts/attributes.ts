import { plain } from '../plain.ts';
import { ownWords } from '../private.ts';

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
	'classid',
	'tabindex',
	'accesskey',
	'dir',
	'for',
	'placeholder',
	'align',
	'width',
	'height',
	'color',
	'style',
];
// Where axe-core looks for words that a picture repeats (image-redundant-alt).
const AROUND_PICTURE = 'button, [role="button"], a[href], p, li, td, th';

/** What rules may read of an element's attributes, with what stands around a picture or a table. */
export function attributes(element: Element): Record<string, string> {
	const found: Record<string, string> = {};
	const own = plain(element);
	for (const name of ATTRIBUTES) {
		const value = own.getAttribute(name);
		if (value !== null) found[name] = value.slice(0, 2000);
	}
	if (/^(?:img|table)$/.test(element.localName)) {
		const caption = ownWords(element.closest('figure')?.querySelector('figcaption'), 500);
		if (caption !== '') found.caption = caption;
	}
	if (element.localName === 'img') found.around = ownWords(element.closest(AROUND_PICTURE), 500);
	if (element.localName === 'object') found.params = parameters(element);
	// An address as the browser understands it, base address and all.
	const resolved = (element as HTMLAnchorElement).href;
	if (typeof resolved === 'string') found.resolved = resolved.slice(0, 2000);
	return found;
}

/** What a page hands to a plug-in: 'movie=/tour.swf wmode=opaque'. */
const parameters = (object: Element): string =>
	[...object.querySelectorAll(':scope > param[name]')]
		.map((param) => `${param.getAttribute('name')}=${param.getAttribute('value') ?? ''}`)
		.join(' ')
		.slice(0, 500);
