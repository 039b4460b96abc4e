import { matchesAt } from './at-words.ts';
import { isParticiple } from './participle.ts';
import { sentences } from './text.ts';

/** Finds 'be + participle' in a text, where nothing says who does it. Which of them matter is a rule's opinion. */

export type PassiveForm = 'duty' | 'will' | 'perfect' | 'progress' | 'past' | 'may' | 'can' | 'cannot' | 'present';

export interface Passive {
	readonly form: PassiveForm;
	/** The participle, in small letters. */
	readonly verb: string;
	/** Offsets into the text. */
	readonly start: number;
	readonly end: number;
	/** Its sentence, and up to 250 characters of it before and 120 after the words. */
	readonly sentence: string;
	readonly before: string;
	readonly after: string;
}

const ADVERB = '(?: (?:not|also|always|never|only|still|yet|soon|then|now|first|all|both|just|once|again|either|[a-z]{2,14}ly))';
const DUTY = "(?:must(?:n't)?|should(?:n't)?|need(?:s|ed)? to|ha(?:s|ve|d) to|ought to|(?:is|are) to)";
const BE = [
	`(?<duty>(?:will |may )?${DUTY})${ADVERB}{0,3} be`,
	`(?<will>will|won't|shall|it'll|they'll)${ADVERB}{0,3} be`,
	`(?<perfect>ha(?:s|ve|d)(?:n't)?)${ADVERB}{0,3} been`,
	`(?<progress>(?:is|are|was|were)(?:n't)?)${ADVERB}{0,2} being`,
	`(?<past>(?:was|were)(?:n't)?)`,
	`(?<may>may|might|could|would)${ADVERB}{0,2} be`,
	`(?<cannot>cannot|can not|can't)${ADVERB}{0,2} be`,
	`(?<can>can)${ADVERB}{0,2} be`,
	`(?<present>(?:is|are)(?:n't)?)`,
];
const PASSIVE = new RegExp(`(?:${BE.join('|')})${ADVERB}{0,3} (?<verb>[a-z]+(?:-[a-z]+)?)(?![\\w'-])`, 'iy');
const FIRSTS: ReadonlySet<string> = new Set(
	(
		"must mustn't should shouldn't need needs needed has hasn't have haven't had hadn't ought is isn't are aren't was wasn't were weren't " +
		"will won't shall it'll they'll may might could would cannot can can't"
	).split(' '),
);
const FORMS: readonly PassiveForm[] = ['duty', 'will', 'perfect', 'progress', 'past', 'may', 'cannot', 'can', 'present'];
/** A late bus is delayed, and so it stays; a claim is delayed because somebody delays it. */
const PAPERWORK = /\b(?:application|claim|payment|decision|form|case|request|refund|order|permit|licence)s? $/i;
/** Words that begin another part of the sentence, which may have a doer of its own. */
const NEXT_PART = '(?:that|which|who|whose|if|when|where|because|must|will|can|may|is|are|was|were|has|have|should)';
const MONTH = '(?:jan|feb|mar|apr|may\\b|jun|jul|aug|sep|oct|nov|dec)';
const TIME = `\\d[\\d:.,/]*(?:[ap]m|%|st|nd|rd|th)?(?:$|[.,;:)]| (?:${MONTH}|(?:o.clock|per|working|days|weeks|months|noon|of|on|and|to)\\b))`;
/** A doer, not a way ('by post'), a time ('by 5 June') or an action ('by calling'). */
const DOER = new RegExp(
	`^(?:(?!\\b${NEXT_PART}\\b)[^.;:!?]){0,90}?\\bby (?!${TIME}|${MONTH}|\\w+ing\\b|the (?:end|time|date|day|deadline|start)|` +
		'(?:at least|up to|then|now|law|hand|post|bus|car|case)\\b|e?mail|letter|(?:tele)?phone|text|card|appointment|cash|cheque|' +
		'direct debit|noon|mid(?:day|night)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\w+ (?:post|deadline|working)\\b)',
	'i',
);

export function* passives(text: string): Generator<Passive> {
	const all = sentences(text);
	let at = 0;
	for (const match of matchesAt(text, FIRSTS, PASSIVE)) {
		const start = match.index;
		const end = start + match[0].length;
		let sentence = all[at];
		while (sentence !== undefined && sentence.end <= start) sentence = all[++at];
		const groups = match.groups ?? {};
		const verb = (groups.verb ?? '').toLowerCase();
		const form = FORMS.find((name) => groups[name] !== undefined);
		if (sentence === undefined || sentence.end < end || form === undefined) continue;
		const before = text.slice(Math.max(sentence.start, start - 250), start);
		const after = text.slice(end, Math.min(sentence.end, end + 120));
		if (!(isParticiple(verb) || (verb === 'delayed' && PAPERWORK.test(before))) || DOER.test(after)) continue;
		yield { form, verb, start, end, sentence: sentence.text, before, after };
	}
}
