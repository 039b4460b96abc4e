import type { NoteFacts } from '../../element-facts.ts';
import { plain } from '../plain.ts';
import { isPrivate, ownWords, PRIVATE } from '../private.ts';
import { type Field, isTiny, pointedTo, treeOf } from './field-names.ts';

// Where the words about one field end and something else begins.
const END = `${PRIVATE}, button, label, legend, fieldset, hr, nav, table, iframe`;
const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const INLINE = /^(?:a|abbr|b|code|em|i|kbd|mark|q|strong|sub|sup|u)$/;
const SCOPE = 'form, fieldset, main, td, dialog, body';
const POINTS = ['aria-describedby', 'aria-errormessage', 'aria-labelledby', 'aria-details'];
const MOST = 4;
const LONGEST = 400;

type At = NoteFacts['at'];

/** Words that stand by a field, as people see them: above its label, between both, and after. */
export function notesOf(field: Field): NoteFacts[] {
	const labels = [...(field.labels ?? [])];
	const found = new Map<Element | Text, At>();
	back(field, labels, found);
	forth(field, labels, found);
	const group = field.closest('fieldset, [role="group"], [role="radiogroup"]');
	const tied = [...pointedTo(field, ...POINTS), ...(group ? pointedTo(group, ...POINTS) : [])];
	return [...found].flatMap(([node, at]) => noteOf(node, at, labels, tied));
}

function walkerFrom(field: Field): TreeWalker {
	const root = field.closest(SCOPE) ?? treeOf(field);
	const walker = field.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
	walker.currentNode = field;
	return walker;
}

function back(field: Field, labels: readonly Element[], found: Map<Element | Text, At>): void {
	const walker = walkerFrom(field);
	const wrapped = labels.some((label) => label.contains(field));
	const labelled = wrapped || labels.some((label) => precedes(label, field));
	let at: At = labelled ? 'between' : 'above';
	for (let seen = 0; walker.previousNode() && found.size < MOST; ) {
		const node = walker.currentNode;
		const own = labels.find((label) => label === node || (label.contains(node) && !label.contains(field)));
		if (own || (wrapped && node.contains(field) && labels.includes(node as HTMLLabelElement))) {
			at = 'above';
			continue;
		}
		if (node.contains(field)) continue;
		if (ends(node, field)) return;
		if (!isWords(node)) continue;
		found.set(holder(node as Text, field), at);
		if (at === 'above' && ++seen >= 6) return;
	}
}

function forth(field: Field, labels: readonly Element[], found: Map<Element | Text, At>): void {
	const walker = walkerFrom(field);
	const before = found.size;
	// A label above is in the same part of the form; what follows that part belongs to something else.
	const part = partOf(field, labels);
	while (walker.nextNode() && found.size < before + MOST) {
		const node = walker.currentNode;
		if (field.contains(node) || labels.some((label) => label.contains(node) && !label.contains(field))) continue;
		if (!part.contains(node) || ends(node, field) || node.parentElement?.closest(HEADING)) return;
		if (isWords(node)) found.set(holder(node as Text, field), 'after');
	}
}

function partOf(field: Field, labels: readonly Element[]): Element {
	const label = labels[0];
	let at: Element = plain(field).parentElement ?? field;
	const enough = (element: Element): boolean =>
		element.matches(SCOPE) || (label === undefined ? true : element !== label && element.contains(label));
	while (!enough(plain(at)) && at.parentElement) at = at.parentElement;
	return at;
}

const precedes = (one: Element, other: Element): boolean =>
	(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

function ends(node: Node, field: Field): boolean {
	const element = node instanceof Element ? node : node.parentElement;
	const end = element && plain(element).closest(END);
	return end != null && !end.contains(field);
}

const isWords = (node: Node): boolean => node instanceof Text && node.data.trim() !== '';

/** The element that the words are in, without what only sets them in bold; the bare words where that holds the field too. */
function holder(text: Text, field: Field): Element | Text {
	let at: Element | null = text.parentElement;
	while (at && INLINE.test(plain(at).localName) && at.parentElement && !at.parentElement.contains(field)) at = at.parentElement;
	return at && !at.contains(field) ? at : text;
}

function noteOf(node: Element | Text, at: At, labels: readonly Element[], tied: readonly Element[]): NoteFacts[] {
	const element = node instanceof Element ? node : node.parentElement;
	if (!element?.checkVisibility({ visibilityProperty: true }) || isTiny(element.getBoundingClientRect())) return [];
	if (isPrivate(element) || element.closest('script, style, template, noscript')) return [];
	const words = node instanceof Element ? ownWords(node, LONGEST) : node.data.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
	const link = element.matches('a') || ownWords(element.querySelector('a'), LONGEST) === words;
	return [
		{
			words,
			at,
			inLabel: labels.some((label) => label.contains(element)),
			tied: tied.some((each) => each.contains(node) || (node instanceof Element && node.contains(each))),
			heading: element.closest(HEADING) !== null,
			link,
		},
	];
}
