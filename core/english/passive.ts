import { matchesAt } from './at-words.ts';
import { isParticiple, isState } from './participle.ts';
import { sentences } from './text.ts';

/** Finds 'be + participle' and 'get + participle' in a text, where nothing says who does it. Which matter is a rule's opinion. */

export type PassiveForm = 'duty' | 'will' | 'perfect' | 'progress' | 'past' | 'may' | 'can' | 'cannot' | 'present' | 'bare' | 'get';

export interface Passive {
	readonly form: PassiveForm;
	/** The participle, in small letters. */
	readonly verb: string;
	/** Offsets into the text. */
	readonly start: number;
	readonly end: number;
	/** Up to 250 characters of its sentence before and 120 after the words; a subject in 'that's' or 'they'll' is before them. */
	readonly before: string;
	readonly after: string;
}

const ADVERB =
	'(?: (?:not|also|always|never|often|sometimes|only|still|yet|soon|already|ever|even|then|now|first|all|both|just|once|again|' +
	'either|instead|later|therefore|however|[a-z]{2,14}ly))';
const DUTY = "(?:must(?:n't)?|should(?:n't)?|need(?:s|ed)? to|ha(?:s|ve|d) to|ought to|(?:is|are) to)";
const SUBJECT = "(?<subject>it|that|this|what|which|who|there|here|he|she|they|you|we|i)'";
const BE = [
	`(?<duty>(?:will |may )?${DUTY})${ADVERB}{0,3} be`,
	`(?<will>will|won't|shall)${ADVERB}{0,3} be`,
	`(?<perfect>ha(?:s|ve|d)(?:n't)?)${ADVERB}{0,3} been`,
	`(?<progress>(?:is|are|was|were)(?:n't)?)${ADVERB}{0,2} being`,
	`(?<past>(?:was|were)(?:n't)?)`,
	`(?<may>(?:may|might|could|would)(?:n't)?)${ADVERB}{0,2} be`,
	`(?<cannot>cannot|can not|can't)${ADVERB}{0,2} be`,
	`(?<can>can)${ADVERB}{0,2} be`,
	`(?<present>(?:is|are|am)(?:n't)?)`,
	`${SUBJECT}(?:(?<shortwill>ll)${ADVERB}{0,3} be|(?:s|ve)${ADVERB}{0,2} (?<shortperfect>been)|(?<short>s|re|m)${ADVERB}{0,2}(?: being)?)`,
	'(?<bare>(?:not )?to be|be|been|being)',
	'(?<get>get|gets|got|getting)',
];
const PASSIVE = new RegExp(`(?:${BE.join('|')})${ADVERB}{0,3} (?<verb>[a-z]+(?:-[a-z]+)?)(?![\\w'-])`, 'iy');
const WORDS =
	"must mustn't should shouldn't need needs needed has hasn't have haven't had hadn't ought is isn't are aren't am was wasn't were weren't " +
	"will won't shall it'll they'll you'll we'll he'll she'll that'll i'll may might could couldn't would wouldn't cannot can can't " +
	"it's that's this's what's who's there's here's he's she's they're you're we're i'm they've you've we've i've be been being to get gets " +
	'got getting';
const FIRSTS: ReadonlySet<string> = new Set(WORDS.split(' '));
const FORMS: readonly PassiveForm[] = [
	'duty',
	'will',
	'perfect',
	'progress',
	'past',
	'may',
	'cannot',
	'can',
	'present',
	'bare',
	'get',
];
/** A late bus is delayed, and so it stays; a claim is delayed because somebody delays it. */
const PAPERWORK = /\b(?:application|claim|payment|decision|form|case|request|refund|order|permit|licence)s? $/i;
/** Words that begin another part of the sentence, which may have a doer of its own. */
const NEXT_PART = '(?:that|which|who|whose|if|when|where|because|must|will|can|may|is|are|was|were|has|have|should)';
const MONTH = '(?:jan|feb|mar|apr|may\\b|jun|jul|aug|sep|oct|nov|dec)';
const TIME = `\\d[\\d:.,/]*(?:[ap]m|%|st|nd|rd|th)?(?:$|[.,;:)]| (?:${MONTH}|(?:o.clock|per|working|days|weeks|months|noon|of|on|and|to)\\b))`;
/** A doer, not a way ('by post'), a time ('by 5 June') or an action ('by calling'). */
const DOER = new RegExp(
	`^(?<between>(?:(?!\\b${NEXT_PART}\\b)[^.;:!?]){0,90}?)\\bby (?!${TIME}|${MONTH}|\\w+ing\\b|the (?:end|time|date|day|deadline|start)|` +
		'(?:at least|up to|then|now|law|hand|post|bus|car|case)\\b|e?mail|letter|(?:tele)?phone|text|card|appointment|cash|cheque|' +
		'direct debit|noon|mid(?:day|night)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\w+ (?:post|deadline|working)\\b)',
	'i',
);
/** 'Sent with a form signed by …', 'built, followed by …': the doer of the later verb. 'Checked and signed by' has one doer. */
const OTHER_VERB = /([\p{L}'-]+) (\p{L}+)(?: \p{L}+ly)? $/iu;

function hasDoer(after: string): boolean {
	const between = DOER.exec(after)?.groups?.between;
	if (between === undefined) return false;
	if (/\b(?:followed|accompanied|caused) $/i.test(between)) return false;
	const last = OTHER_VERB.exec(between);
	if (last === null || !isParticiple((last[2] ?? '').toLowerCase())) return true;
	return /^(?:and|or|but|then|\w+ly)$/i.test(last[1] ?? '') && between.split(' ').length <= 6;
}

/** 'Got' and 'get' stand before things, too: 'get printed copies'. */
const ENDS_GET =
	/^(?:$|[^\s\w]| (?:by|on|in|for|to|from|at|with|if|when|as|until|because|and|or|but|before|after|again|online|so)\b)/i;
/** 'These are protected trees': the participle belongs to the thing. */
const THING =
	/^ (?!\S*(?:ss|us|is)\b|(?:as|this|always|sometimes|towards|besides|perhaps|across|unless|outdoors|indoors|\w+days)\b)[a-z]{3,}s\b/;
const HAS =
	/^(?:(?:arrived|happened|started|gone|changed|expired)\b|(?!sent|given|paid|charged|offered|asked|called)\w+ (?:the|an?|your|our|their|its)\b)/;
const GIVES = /^(?:sent|given|paid|charged|offered|asked|refused|awarded|issued|told|allocated|granted|shown|denied|taught|owed)$/;

export function* passives(text: string): Generator<Passive> {
	const all = sentences(text);
	let at = 0;
	for (const match of matchesAt(text, FIRSTS, PASSIVE)) {
		const groups = match.groups ?? {};
		const start = match.index;
		const end = start + match[0].length;
		let sentence = all[at];
		while (sentence !== undefined && sentence.end <= start) sentence = all[++at];
		const verb = (groups.verb ?? '').toLowerCase();
		const form = formOf(groups);
		if (sentence === undefined || sentence.end < end) continue;
		const before = `${text.slice(Math.max(sentence.start, start - 250), start)}${groups.subject === undefined ? '' : `${groups.subject} `}`;
		const after = text.slice(end, Math.min(sentence.end, end + 120));
		if (!(isVerb(verb, form) || (verb === 'delayed' && PAPERWORK.test(before))) || hasDoer(after)) continue;
		// 'That's already used the grant': 'has'.
		if (groups.short !== undefined && HAS.test(`${verb}${after}`)) continue;
		if (form === 'get' ? !ENDS_GET.test(after) : THING.test(after) && !GIVES.test(verb) && /^(?:past|present)$/.test(form))
			continue;
		yield { form, verb, start, end, before, after };
	}
}

function formOf(groups: Readonly<Record<string, string | undefined>>): PassiveForm {
	if (groups.shortwill !== undefined) return 'will';
	if (groups.shortperfect !== undefined) return 'perfect';
	return FORMS.find((name) => groups[name] !== undefined) ?? 'present';
}

/** 'Is registered' is a state; 'must be registered' and 'has been closed' are what somebody does. */
const isVerb = (verb: string, form: PassiveForm): boolean =>
	isParticiple(verb) && !(isState(verb) && /^(?:will|past|may|present|get|bare)$/.test(form));
