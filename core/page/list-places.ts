import type { ListPlace } from '../content.ts';

/** Numbers the lists of a document and the items in each, as they are met. */
export class ListPlaces {
	private readonly lists = new Map<Element, { readonly list: number; readonly of: number; met: number }>();

	/** @param depth how many lists are around this one */
	placeOf(item: Element, depth: number): { list?: ListPlace } {
		const { parentElement } = item;
		if (parentElement === null) return {};
		const known = this.lists.get(parentElement) ?? { list: this.lists.size, of: itemsOf(parentElement), met: 0 };
		this.lists.set(parentElement, known);
		const { list, of } = known;
		return { list: { list, ordered: parentElement.localName === 'ol', item: known.met++, of, depth: depth + 1 } };
	}
}

function itemsOf(list: Element): number {
	let items = 0;
	for (const { localName } of list.children) if (localName === 'li') items++;
	return items;
}
