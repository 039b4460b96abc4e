import type { Block } from '../content.ts';

/** Tells questions from statements that start with a question word. */

const SUBJECT = '(?:i|you|we|they|it|he|she|my|your|our|their|the|a|an|this|that|these|those|there)';
const VERB = '(?:is|are|was|were|do|does|did|can|could|should|would|will|must)';
/** The verb stands before its subject: 'How do I', 'What is the', 'How much does it', 'Which bin do I'. */
const INVERTED = new RegExp(
	`^(?:(?:who|what|when|where|why|how|which)|how (?:much|many|long|often|far|soon|old|big)(?: [a-z]+)?|` +
		`(?:what|which) (?!${SUBJECT}\\b|happens|goes|counts)[a-z]+) ${VERB} ${SUBJECT}\\b`,
	'i',
);
/** Verb first with any subject: 'When are bins emptied', 'How much council tax do students pay', 'Is my pension counted'. */
const ANY_SUBJECT =
	/^(?:(?:when|where|why|how) (?:do|does|did|is|are|was|were|can|could|should|would|will|must)|how (?:much|many|long|often|far|soon)(?: [a-z]+){0,2} (?:do|does|did|is|are|will|can|should)|what (?:do|does|did)|(?:does|is|are|am|was|were)(?! not\b)|(?:should|could|would)(?! (?:be|do|fix|go|have|improve)\b)) [\p{L}\d]/iu;
/** 'Do students pay council tax'; not 'Do not', 'Do repairs yourself'. */
const DO_THEY =
	/^Do (?:[\p{L}'-]+ ){0,2}[\p{L}'-]+s (?:need|have|pay|get|count|qualify|apply|cost|use|live|own|know|want|work|go|come|take|still|always|also) ?/iu;
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
	return [INVERTED, ANY_SUBJECT, WHAT_IS_NAME, YES_OR_NO, DO_THEY].some((form) => form.test(text));
}

/** True for the question of a page that asks whether to go on: a button says 'Yes …', or the question again. */
export const isConfirmed = ({ text, level }: Block, blocks: readonly Block[]): boolean =>
	level === 1 && blocks.some((block) => block.kind === 'button' && (/^yes\b/i.test(block.text) || block.text === text));

/**
 * True for a question that a form puts to the reader: its answer field comes next, or it is the title of a page
 * with one question. Titles that speak as the user ('Do I need …?') are not.
 * @param next the block after it
 * @param fields how many fields the page has
 */
export function isFormQuestion({ text, level }: Block, next: Block | undefined, fields: number): boolean {
	if (next?.kind === 'label') return true;
	// A page of words that follows is its answer.
	if (level !== 1 || (fields === 0 && next !== undefined && next.kind !== 'button')) return false;
	return /\byou(?:r|rs)?\b|^which\b/i.test(text) && !/\b(?:I|my|we|our)\b/i.test(text);
}
