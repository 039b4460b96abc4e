import type { FieldFacts, LabelFacts } from '../../element-facts.ts';
import { ownWords } from '../private.ts';
import { FIELD, type Field, groupName, isSearch, isTiny, nameOf, pointedTo, typeOf, wordsOf } from './field-names.ts';
import { notesOf } from './field-notes.ts';

const GROUP = 'fieldset, [role="group"], [role="radiogroup"]';
/** What stands around a field and says what it is for. What it holds is never read. */
export function fieldFacts(element: Element): FieldFacts | undefined {
	if (!element.matches(FIELD)) return undefined;
	const field = element as Field;
	const labels = labelsOf(field);
	const style = getComputedStyle(field);
	return {
		type: typeOf(field),
		form: field.form ? [...field.ownerDocument.forms].indexOf(field.form) : -1,
		name: nameOf(field),
		labels,
		described: wordsOf(field, 'aria-describedby', 'aria-errormessage'),
		notes: notesOf(field),
		groups: groupsOf(field),
		inTable: field.closest('tr, [role="row"]')?.closest('table, [role="grid"], [role="table"]')?.querySelector('th') != null,
		search: isSearch(field),
		invalid: field.getAttribute('aria-invalid') === 'true',
		border: borderOf(style),
		background: style.backgroundColor,
	};
}

function groupsOf(field: Field): FieldFacts['groups'] {
	const found: { kind: 'fieldset' | 'role'; name: string }[] = [];
	for (let at = field.closest(GROUP); at; at = at.parentElement?.closest(GROUP) ?? null) {
		found.unshift({ kind: at.localName === 'fieldset' ? 'fieldset' : 'role', name: groupName(at) });
	}
	return found;
}

function labelsOf(field: Field): LabelFacts[] {
	const own = [...(field.labels ?? [])];
	const pointed = pointedTo(field, 'aria-labelledby').filter((each) => !own.includes(each as HTMLLabelElement));
	return [...own, ...pointed].map((label) => {
		const gap = gapBetween(label, field);
		return {
			words: ownWords(label, 500),
			tie: !own.includes(label as HTMLLabelElement) ? 'labelledby' : label.contains(field) ? 'wraps' : 'for',
			shown: label.checkVisibility({ visibilityProperty: true }) && !isTiny(label.getBoundingClientRect()),
			color: getComputedStyle(label).color,
			...(gap === undefined ? {} : { gap }),
		};
	});
}

/** Measured from the words, which seldom fill the box of the label. */
function gapBetween(label: Element, field: Field): number | undefined {
	const box = field.getBoundingClientRect();
	if (isTiny(box)) return undefined;
	const walker = field.ownerDocument.createTreeWalker(label, NodeFilter.SHOW_TEXT);
	const gaps: number[] = [];
	while (walker.nextNode()) {
		const text = walker.currentNode as Text;
		if (text.data.trim() === '' || field.contains(text)) continue;
		const range = field.ownerDocument.createRange();
		range.selectNodeContents(text);
		for (const rect of range.getClientRects()) {
			if (rect.width === 0) continue;
			const beside = Math.min(rect.bottom, box.bottom) - Math.max(rect.top, box.top) >= Math.min(rect.height, box.height) / 2;
			// One line of it above or below the field is near enough.
			if (!beside) return undefined;
			gaps.push(Math.round(rect.right <= box.left ? box.left - rect.right : Math.max(0, rect.left - box.right)));
		}
	}
	return gaps.length === 0 ? undefined : Math.min(...gaps);
}

function borderOf(style: CSSStyleDeclaration): string {
	const sides = ['Top', 'Left', 'Bottom'] as const;
	const side = sides.find((each) => style[`border${each}Style`] !== 'none' && Number.parseFloat(style[`border${each}Width`]) > 0);
	return side === undefined ? '' : style[`border${side}Color`];
}
