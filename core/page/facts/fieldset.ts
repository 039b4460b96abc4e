import type { FieldsetFacts, LabelTargetFacts } from '../../element-facts.ts';
import { plain } from '../plain.ts';
import { ownWords } from '../private.ts';
import { FIELD, type Field, groupName, isSearch, nameOf, treeOf, typeOf } from './field-names.ts';

/** What a group of fields is called, and what is in it. */
export function fieldsetFacts(element: Element): FieldsetFacts | undefined {
	if (element.localName !== 'fieldset') return undefined;
	const legend = element.querySelector(':scope > legend');
	const deeper = [...element.querySelectorAll('legend')].find((each) => each.closest('fieldset') === element);
	const fields = [...element.querySelectorAll<Field>(FIELD)].filter((field) => field.checkVisibility({ visibilityProperty: true }));
	const hidden = legend !== null && !legend.checkVisibility({ visibilityProperty: true });
	return {
		namedOtherwise:
			/^(?:none|presentation)$/.test(element.getAttribute('role') ?? '') || (legend === null && groupName(element) !== ''),
		legend: legend === null ? undefined : ownWords(legend, 500) || described(legend),
		misplaced: hidden ? 'hidden' : legend === null && deeper ? 'deeper' : undefined,
		fields: fields.length,
		choices: fields.filter((field) => /^(?:radio|checkbox)$/.test(typeOf(field))).length,
		search: fields.length > 0 && fields.some(isSearch),
	};
}

const described = (legend: Element): string => legend.querySelector('img[alt]:not([alt=""])')?.getAttribute('alt') ?? '';

/** Where a label leads, and which field people take it for. */
export function labelTargetFacts(element: Element): LabelTargetFacts | undefined {
	if (element.localName !== 'label') return undefined;
	const label = element as HTMLLabelElement;
	const root = treeOf(label);
	const named = root.getElementById(label.htmlFor);
	const pointsBack = label.id !== '' && root.querySelector(`[aria-labelledby~="${CSS.escape(label.id)}"]`) !== null;
	const next = nextField(label);
	return {
		leads: label.control !== null || named !== null || pointsBack || label.querySelector(FIELD) !== null,
		next: next && { type: typeOf(next), name: nameOf(next), placeholder: next.getAttribute('placeholder') ?? '' },
	};
}

function nextField(label: Element): Field | undefined {
	const root = label.closest('form, fieldset, main, body');
	if (!root) return undefined;
	const following = [...plain(root).querySelectorAll(`${FIELD}, label, button, h1, h2, h3, h4, h5, h6`)].find(
		(each) => (label.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !label.contains(each),
	);
	return following?.matches(FIELD) ? (following as Field) : undefined;
}
