/** Tells questions from statements that start with a question word. */

const SUBJECT = '(?:i|you|we|they|it|he|she|my|your|our|their|the|a|an|this|that|these|those|there)';
const VERB = '(?:is|are|was|were|do|does|did|can|could|should|would|will|must)';
/** The verb stands before its subject: 'How do I', 'What is the', 'How much does it', 'Which bin do I'. */
const INVERTED = new RegExp(
	`^(?:(?:who|what|when|where|why|how|which)|how (?:much|many|long|often|far|soon|old|big)(?: [a-z]+)?|(?:what|which) (?!${SUBJECT}\\b|happens|goes|counts)[a-z]+) ${VERB} ${SUBJECT}\\b`,
	'i',
);
/** 'Can I', 'Are you', 'Is there'; not 'Have your say', 'Do it online', 'Will writing'. */
const YES_OR_NO =
	/^(?:(?:can|could|should|would|will|is|are|was|were|am|does|did) (?:i|you|we|they|it|he|she|there|my|your|the|this)|do (?:i|you|we|they)|have (?:i|you|we|they)) [a-z]/i;

/** True for a heading that asks something: it has a question mark outside quotation marks, or the word order of a question. */
export function isQuestion(text: string): boolean {
	if (text.includes('?')) return /\?(?=["'”’)]*(?:\s|$))/.test(text.replace(/(^|[\s(])["'“‘][^"“”]*?\?["'”’](?=[\s).,:]|$)/g, '$1'));
	return INVERTED.test(text) || YES_OR_NO.test(text);
}
