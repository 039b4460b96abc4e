/** The title of a person who is named: it belongs to the name, and stays. */

const PERSON =
	/(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame)\.?\s+(?:\p{Lu}[\p{Ll}'.-]*\s+){0,2}\p{Lu}[\p{Ll}'-]+|\p{Lu}\p{Ll}+\s+(?:\p{Lu}\.?\s+)?\p{Lu}[\p{Ll}'-]+/u;
const AFTER_PERSON = new RegExp(
	`(?:${PERSON.source})(?:,|:|\\s*\\(|\\s+[–-])?\\s*(?:(?:was|is|has|been|became|elected|re-elected|appointed|as|the|our|its|vice|deputy|former|current|new)\\s+)*$`,
	'u',
);
const BEFORE_PERSON = new RegExp(`^(?::|,|\\s+[–-])?\\s+(?:${PERSON.source})`, 'u');
const OF_A_BODY = /^\s+of\s+(?:the\s+)?\p{Lu}/u;

/** True for 'Chairman Ann Smith', 'Ann Smith, chairman', 'Ann Smith was elected chairman' and 'the Chairman of the Parish Council'. */
export function isTitleOfSomebody(text: string, start: number, end: number): boolean {
	if (AFTER_PERSON.test(text.slice(Math.max(0, start - 80), start))) return true;
	if (!/^\p{Lu}/u.test(text.slice(start, start + 2))) return false;
	const after = text.slice(end, end + 60);
	return BEFORE_PERSON.test(after) || OF_A_BODY.test(after);
}
