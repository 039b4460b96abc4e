import type { ListPlace } from '../content.ts';

/** Numbers the lists of a document and the items in each, as they are met. */
export class ListPlaces {
	private readonly lists = new Map<Element, { readonly list: number; readonly of: number; met: number }>();

	/** @param depth how many lists are around this one */
	placeOf(item: Element, style: CSSStyleDeclaration, depth: number): { list?: ListPlace } {
		const { parentElement } = item;
		if (parentElement === null) return {};
		const known = this.lists.get(parentElement) ?? { list: this.lists.size, of: itemsOf(parentElement), met: 0 };
		this.lists.set(parentElement, known);
		const { list, of } = known;
		return {
			list: {
				list,
				ordered: parentElement.localName === 'ol',
				item: known.met++,
				of,
				depth: depth + 1,
				...(isBare(item, style) && { bare: true }),
			},
		};
	}
}

/** Sites of today draw a bullet before the words or as a picture, too. */
function isBare(item: Element, { display, listStyleType, listStyleImage, backgroundImage }: CSSStyleDeclaration): boolean {
	if (display.includes('list-item') && (listStyleType !== 'none' || listStyleImage !== 'none')) return false;
	return backgroundImage === 'none' && /^(?:none|normal|)$/.test(getComputedStyle(item, '::before').content);
}

function itemsOf(list: Element): number {
	let items = 0;
	for (const { localName } of list.children) if (localName === 'li') items++;
	return items;
}
