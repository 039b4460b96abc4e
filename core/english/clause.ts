/** Whether words could be a sentence of their own. It is asked for advice only, so it says no wherever it is not sure. */

const AUXILIARY =
	"(?:is|are|was|were|am|has|have|had|will|would|can|could|may|might|must|should|does|do|did|cannot)(?:n't)?|can't|won't";
/** Verbs with an s, of words that are seldom nouns. */
const VERB_S =
	'accepts|adds|affects|aims|allows|applies|asks|becomes|begins|belongs|brings|closes|comes|contains|counts|covers|decides|depends|does|ends|expires|finds|gets|gives|' +
	'goes|happens|helps|holds|includes|keeps|lasts|lets|lies|lives|looks|makes|matters|means|meets|moves|needs|offers|opens|pays|provides|qualifies|receives|recommends|' +
	'remains|requires|runs|says|seems|sends|separates|sets|shows|shuts|sits|stands|starts|states|stays|stops|takes|tells|uses|varies|wants|works';
/** Without it, only words that are hardly ever nouns: 'appeals take longer'. */
const VERB_BASE =
	'allow|apply|become|begin|bring|come|contain|depend|differ|expire|get|give|go|have|include|keep|live|make|need|open|pay|provide|qualify|receive|remain|require|run|' +
	'say|seem|send|sit|start|stay|take|tend|vary|want|work';
/** 'More needs', 'the costs': after these the words are nouns. */
const NO_NOUN =
	'(?<!\\b(?:a|an|the|all|any|some|more|many|special|care|support|your|our|their|its|these|those|of|with|for|in|\\d+)\\s)';
const FINITE = new RegExp(
	`(?<![\\w'-])(?:${AUXILIARY})(?![\\w'-])|${NO_NOUN}(?<![\\w'-])(?:${VERB_S})(?=\\s+(?!of\\b|and\\b|or\\b)[\\w£])|(?<!\\b(?:to|and|or)\\s)(?<![\\w'-])(?:${VERB_BASE})(?![\\w'-])`,
	'i',
);
/** 'Paper applications by post are', but not 'people who are'. A subject with a comma in it is left alone. */
const SUBJECT_OF_WORDS = /^[^,;:.!?()–—]{2,90}/;
const OWN_CLAUSE =
	/\b(?:if|when|whenever|where|who|whom|whose|which|that|what|why|how|whether|because|unless|until|while|although|though|than|as|to)\b/i;
/** What opens a part of a sentence and never a sentence that stands without another one. */
const OPENS_PART =
	/^(?:if|when|whenever|where|who|whom|whose|which|that|what|why|how|whether|because|unless|until|while|although|though|than|as|whatever|whoever|whichever|wherever|since|once|after|before|without|with|within|not|or|nor|and|but|for|by|in|on|at|from|to|of|into|about|under|over|through|via|per|plus|even|only|including|such|especially|particularly|broadly|usually|now|ie|eg)\b/i;
const PRONOUN_WITH_VERB =
	/^(?:i|you|we|they|he|she|it|there)(?:'(?:ll|re|ve|s|d|m)\s|\s+(?!(?:and|or|with|in|on|at|of|to|for|from|by|who|which|that|as|if|when)\b)\p{L})/iu;
const ADVERB = /^(?:(?:however|therefore|otherwise|instead|then|also|still|usually|normally),?\s+)/i;
const IMPERATIVE =
	/^(?:(?:please|always|never|just|only|do not|don't)\s+)?(?:add|allow|appeal|apply|ask|attach|avoid|book|bring|buy|call|cancel|change|check|choose|claim|clean|collect|complete|confirm|contact|download|email|empty|ensure|enter|fill|find|follow|get|give|go|include|join|keep|learn|leave|let|list|look|make|measure|order|park|pay|phone|place|print|put|read|register|remember|remove|renew|rent|report|request|return|rinse|save|scan|search|see|select|send|show|sign|speak|stay|take|talk|tell|tick|try|turn|upload|use|view|visit|wait|wash|watch|write)\s+(?!(?:is|are|was|were|will|can|must|may|should|has|have|of|and|or)\b)[\p{L}\d£]/iu;
const NEVER_DO = /^(?:do not|don't|never)\s+(?!(?:is|are)\b)\p{L}/iu;
const SUBORDINATE = /^(?:if|when|whenever|where|whether|unless|before|after|although|though|as|because|once|while|since|until)\b/i;
const SECOND_CLAUSE = /\b(?:you|we|they|it)(?:'ll| (?:must|can|cannot|will|should|need|may))\b/i;

/** True where words can stand as a sentence: they begin with a subject and its verb, or tell people to do something. */
export function standsAlone(words: string): boolean {
	const text = words.trim().replace(ADVERB, '');
	if (IMPERATIVE.test(text) || NEVER_DO.test(text) || PRONOUN_WITH_VERB.test(text)) return true;
	if (OPENS_PART.test(text)) return false;
	const subject = SUBJECT_OF_WORDS.exec(text)?.[0] ?? '';
	const verb = FINITE.exec(subject);
	// 'Must be', 'needs' and so on: the subject is missing.
	if (verb === null || verb.index === 0) return false;
	return !OWN_CLAUSE.test(subject.slice(0, verb.index));
}

/** True where the words before a break hold a main clause: 'If you move, tell us', but not 'If you move'. */
export function isWhole(words: string): boolean {
	const text = words.trim();
	if (isInBrackets(text)) return false;
	if (!SUBORDINATE.test(text))
		return (
			IMPERATIVE.test(text) || PRONOUN_WITH_VERB.test(text) || NEVER_DO.test(text) || FINITE.test(text) || SECOND_CLAUSE.test(text)
		);
	for (let comma = text.indexOf(', '); comma !== -1; comma = text.indexOf(', ', comma + 1)) {
		if (standsAlone(text.slice(comma + 2))) return true;
	}
	return SECOND_CLAUSE.test(text.replace(/^\S+\s+\S+\s+\S+/, ''));
}

/** True at the end of words that opened a bracket and left it open. */
export const isInBrackets = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');
