import type { Block } from './content.ts';

/** Tells questions from statements that start with a question word. */

const SUBJECT = '(?:i|you|we|they|it|he|she|my|your|our|their|the|a|an|this|that|these|those|there)';
const VERB = '(?:is|are|was|were|do|does|did|can|could|should|would|will|must)';
/** The verb stands before its subject: 'How do I', 'What is the', 'How much does it', 'Which bin do I'. */
const INVERTED = new RegExp(
	`^(?:(?:who|what|when|where|why|how|which)|how (?:much|many|long|often|far|soon|old|big)(?: [a-z]+)?|` +
		`(?:what|which) (?!${SUBJECT}\\b|happens|goes|counts)[a-z]+) ${VERB} ${SUBJECT}\\b`,
	'i',
);
/** 'What is Pension Credit', but not 'What is included'. */
const WHAT_IS_NAME = /^(?:What|Who|Where) (?:is|are) (?!On\b|New\b|Included\b|Happening\b)\p{Lu}/u;
/** 'Can I', 'Are you', 'Is there'; not 'Have your say', 'Do it online', 'Will writing'. */
const YES_OR_NO =
	/^(?:(?:can|could|should|would|will|is|are|was|were|am|does|did) (?:i|you|we|they|it|he|she|there|my|your|the|this)|do (?:i|you|we|they)|have (?:i|you|we|they)) [a-z]/i;
/** The box at the foot of a page that asks what people think of it: it has to ask. */
const FEEDBACK =
	/\b(?:this|the|our) (?:new )?(?:web ?)?(?:page|site|information|content)\b.*\?|\bdid you find\b|\blooking for\?$|\bhow (?:was|did)\b.*\?/i;
/** A title in quotation marks that asks: the name of a campaign, a form or a book. */
const QUOTED = /(^|[\s(])["'“‘][^"“”]{0,100}?\?["'”’](?=[\s).,:]|$)/g;

/** True for a heading that asks something: it has a question mark outside quotation marks, or the word order of a question. */
export function isQuestion(text: string): boolean {
	if (FEEDBACK.test(text)) return false;
	if (text.includes('?')) return /\?(?=["'”’)]*(?:\s|$))/.test(text.replace(QUOTED, '$1'));
	return INVERTED.test(text) || WHAT_IS_NAME.test(text) || YES_OR_NO.test(text);
}

/**
 * True for a question that a form puts to the reader: its answer field comes next, or it is the title of a page
 * with one question. Titles that speak as the user ('Do I need …?') are not.
 */
export function isFormQuestion({ text, level }: Block, next: Block | undefined): boolean {
	if (next?.kind === 'label') return true;
	return level === 1 && /\byou(?:r|rs)?\b|^which\b/i.test(text) && !/\b(?:I|my|we|our)\b/i.test(text);
}
