import { plain } from './plain.ts';

/** Where a person types. */
const TYPED =
	'[contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="searchbox"], [role="combobox"], [role="spinbutton"]';

/** What holds what a person typed or chose: fields, and the home-made widgets that do their work. */
export const PRIVATE = `input, textarea, select, option, datalist, output, ${TYPED}, [role="listbox"], [role="slider"], [aria-haspopup="listbox"]`;

/** True where the element itself was made by whoever typed: inside an editor, or in a document that is one. */
export function isTyped(element: Element): boolean {
	const { ownerDocument, parentElement } = plain(element);
	return ownerDocument.designMode === 'on' || (parentElement !== null && plain(parentElement).closest(TYPED) !== null);
}

/** True where nothing inside the element may be read. */
export function isPrivate(element: Element): boolean {
	return isTyped(element) || plain(element).closest(PRIVATE) !== null;
}

/**
 * The words in an element that are the page's own, white space collapsed.
 * @param most how many characters
 * @param between what stands between the words of two elements
 */
export function ownWords(element: Element | null | undefined, most: number, between = ''): string {
	if (!element || isPrivate(element)) return '';
	const parts: string[] = [];
	const { ownerDocument } = plain(element);
	const walker = ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
		if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
		return plain(node as Element).matches(`${PRIVATE}, head, script, style, template`)
			? NodeFilter.FILTER_REJECT
			: NodeFilter.FILTER_SKIP;
	});
	for (let length = 0; length < most && walker.nextNode(); ) {
		const text = (walker.currentNode as Text).data.replace(/\s+/g, ' ');
		parts.push(text);
		length += text.length;
	}
	return parts.join(between).replace(/\s+/g, ' ').trim().slice(0, most);
}
