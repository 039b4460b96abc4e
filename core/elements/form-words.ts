import type { ElementFacts } from '../content.ts';
import type { FieldFacts, NoteFacts } from '../element-facts.ts';

/** What the words around a field are: a hint, a mark, an error message, or a summary of errors. */

const MARK = /^[\s([*]*(?:optional|required|mandatory|if known|if applicable|dewisol|gofynnol|gorfodol)?[\s)\]*.:]*$/i;
const ERROR =
	/\b(?:errors?|invalid|not valid|isn't|is not|incorrect|wrong|must|required|missing|cannot|can't|problem|too (?:short|long|many|few|big)|match|expired|needs? to)\b|^(?:please )?(?:enter|select|choose|give|tell|provide|add|upload|fill|tick|complete|correct|type)\b|^(?:rhowch|dewiswch|nodwch|gwall)\b/i;
const SAYS_FAULT = /\b(?:errors?|invalid|valid|incorrect|missing|required)\b/i;
const SAYS_WRONG =
	/\b(?:not valid|n't valid|invalid|incorrect|wrong|not correct|not recognised|unrecognised|not accepted|(?:an? )?errors?|(?:wrong|incorrect|invalid|bad|right|correct|required|expected) format)$/i;
const WRONG_FIRST = /^(?:invalid|incorrect|wrong|bad|not a valid|not valid)\b/i;
const ASKS_VALID = /^(?:please )?(?:enter|provide|type|give|use) (?:an? |the |your )?(?:valid|correct)\b/i;
const ASKS = /^(?:please )?(?:enter|provide|type|give|use|check|select|choose)\b/i;
const HELPS =
	/\d|\b(?:example|such as|like|e\.?g|must|should|between|at least|letters?|numbers only|digits|characters|spaces|symbol|missing|include|only|try|starts?|begins?|match)\b/i;
const SECRET = /\b(?:password|passcode|username|user name|sign[ -]?in|log[ -]?in|pin|code)\b/i;
const HINT =
	/\be\.?g\b|\bfor example\b|\bsuch as\b|\blike this\b|\bformat\b|\b(?:dd|mm|yyyy)\b|\b(?:must|should|at least|at most|maximum|minimum|no more than|up to) |\bcharacters\b|\bdigits\b|\b(?:it's|it is|it'll be|you can find|you'll find|you will find) |\b(?:we'll|we will|we) (?:only )?(?:use|need|send|ask)|\bon your\b|\bleave (?:this )?blank\b|\bdo not (?:include|enter|use)\b|^(?:use|include|enter|write|give|tell us|type) /i;
const SUMMARY =
	/^(?:error[:!]? |sorry[,.]? |oops[!.,]? |important[:!] |warning[:!] )?(?:(?:there (?:is|was|are|were|has been|have been|seems? to be) (?:an? |some |\d+ |one |several )?(?:problems?|errors?|mistakes?)(?=[.!:;]|$| (?:below|above)\b| (?:on|in|with) (?:your|this|the|some|these) (?:form|submission|answers?|application|details|information|page|fields?|of)\b))|(?:please |you (?:need to|must|have to|should) )?(?:fix|correct|resolve) (?:the |these |all |any |your )*(?:following |highlighted |marked )?(?:errors?|problems?|mistakes?|fields?)|(?:your|the|this) (?:form|application|submission|page|request) (?:has|contains|had|could not|was not|cannot)(?: be)? (?:an? |some |\d+ )?(?:errors?|problems?|mistakes?|submitted|sent|saved)|(?:\d+|some|several) (?:fields?|answers?|errors?|problems?) (?:are |is |were |was |have |has |need)|we (?:could not|cannot|were unable to) (?:submit|send|save|process) your)/i;

export const SUMMARY_LIMIT = 300;

/** A mark or a unit, no hint. */
export const isMark = (words: string): boolean => MARK.test(words) || (!/\p{L}{3}/u.test(words) && !HINT.test(words));

export const soundsLikeError = (words: string): boolean => ERROR.test(words);

/** Says that something is wrong, but not what would be right. */
export function saysOnlyWrong(words: string): 'wrong' | 'asks for valid' | undefined {
	const said = words.replace(/^error[:!]?\s+(?=\S)/i, '').replace(/[\s.!:*]+$/, '');
	if (HELPS.test(said) || SECRET.test(said) || said.split(' ').length > 10) return undefined;
	if (ASKS_VALID.test(said)) return 'asks for valid';
	if (!SAYS_WRONG.test(said) && !WRONG_FIRST.test(said)) return undefined;
	// 'Enter a number in the correct format' tells people what to do, if not how.
	return ASKS.test(said) ? 'asks for valid' : 'wrong';
}

export const helpsToCorrect = (words: string): boolean => HELPS.test(words);

export const isErrorSummary = (words: string): boolean => words.length <= SUMMARY_LIMIT && SUMMARY.test(words);

/** A note that helps to fill the field in. */
export function isHint({ words, at, link }: NoteFacts): boolean {
	if (link || isMark(words) || /\b(?:errors?|problem|invalid|not valid)\b/i.test(words)) return false;
	return at === 'between' ? words.split(' ').length >= 3 || HINT.test(words) : HINT.test(words);
}

/** True where words at the field say that something is wrong with it. What stands above the label may be about the whole form. */
export const hasErrorWords = ({ notes, described, name }: FieldFacts): boolean =>
	soundsLikeError(described) ||
	notes.some(
		({ heading, words, at }) =>
			!heading &&
			soundsLikeError(words) &&
			(at !== 'above' || (!isErrorSummary(words) && (words.toLowerCase().includes(labelWords(name)) || SAYS_FAULT.test(words)))),
	);

/** What people fill in by writing or by choosing from a list. */
export const isEntry = ({ type }: FieldFacts): boolean => !/^(?:radio|checkbox|range|color|file)$/.test(type);

/** Fields of forms; the search box of the header is none. */
export const inForms = (elements: readonly ElementFacts[]): { element: ElementFacts; field: FieldFacts }[] =>
	elements.flatMap((element) => {
		const { field } = element;
		return field === undefined || field.search || /^(?:header|footer|navigation)$/.test(element.region ?? '')
			? []
			: { element, field };
	});

/** As people would say a label: no stars, no colon, no 'optional'. */
export const labelWords = (words: string): string =>
	words
		.toLowerCase()
		.replace(/\((?:optional|required)\)|\*/g, ' ')
		.replace(/[\s:?.]+$/, '')
		.replace(/\s+/g, ' ')
		.trim();
