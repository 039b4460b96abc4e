/** Whether a noun with a capital belongs to a full name, by the words next to it. */

/** Words that open a sentence and are no part of a name. */
const OPENERS =
	/^(?:the|a|an|our|your|their|its|his|her|my|this|that|these|those|any|each|every|all|both|some|no|most|many|few|several|other|another|which|what|if|when|where|as|since|while|once|until|unless|although|because|before|after|under|over|in|on|at|by|for|from|to|with|without|within|of|and|or|but|ask|tell|contact|email|call|ring|see|new|local|elected|only|either|neither|one|two|three|did|does|can|will|may|must|is|are|do)$/i;
/** A name goes on: 'Council House', 'Department for Transport', 'Act 2004', 'Director of Public Health'. */
const NAME_AFTER = /^(?:'s?)? (?:\d|(?:(?:of|for|on) (?:the )?)?\p{Lu})/u;
/** The words before, as far as they may belong to the same name. */
const BEFORE = /(?:([\p{L}\p{N}'&.-]+),? )?(?:(?:of|for|to|on) (?:the )?|(?:and|&) )?$/u;
const NEAR = 60;

/** The first word after a colon, a bracket, a dash, a bullet, a quotation mark or the end of a line may have its capital. */
export const opensPhrase = (text: string, start: number): boolean =>
	/(?:^|[\n:([•|"“‘]\s*|\s[-–—*]\s|(?:^|\s)')$/u.test(text.slice(Math.max(0, start - 4), start));

/** 'Example Council', 'London Borough', 'Leader of the Council', 'Section 151 Officer'; but not 'The Council'. */
export function isNameBefore(text: string, start: number, starts: ReadonlySet<number>): boolean {
	const near = text.slice(Math.max(0, start - NEAR), start);
	const before = BEFORE.exec(near);
	const word = before?.[1];
	if (before === null || word === undefined) return false;
	const connected = near.length - before.index > word.length + 1;
	if (/^\d/.test(word)) return !connected && /\p{Lu}\p{L}* \d+ $/u.test(near);
	if (!/^\p{Lu}/u.test(word)) return false;
	const at = start - near.length + before.index;
	if (starts.has(at) && (connected || OPENERS.test(word))) return false;
	return !(opensPhrase(text, at) && OPENERS.test(word));
}

/** 'Council House', 'Department for Transport', 'Act 2004'. */
export const isNameAfter = (text: string, end: number): boolean => NAME_AFTER.test(text.slice(end, end + NEAR));
