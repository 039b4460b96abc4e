import { isQuoted } from '../core/english/name-or-quote.ts';
import { sentences } from '../core/english/text.ts';
import { blockRule, PROSE } from '../core/rule.ts';

/** What 'not' takes back again. Not here: 'not illegal', 'not unlawful', 'not excluded', which say just what they say. */
const OPPOSITES =
	'un(?:available|common|likely|usual|reasonable|known|heard of|able|willing|aware|happy|familiar|related|connected|important|necessary|safe|fair|suitable|affected|expected|welcome|helpful|sure|certain|wanted)|' +
	'in(?:frequent|significant|considerable|appropriate|convenient|expensive|accurate|correct|complete|eligible|adequate|sensitive|valid)|' +
	'im(?:possible|practical|probable)|ir(?:relevant|regular)|dis(?:similar|agree|allow(?:ed)?|satisfied|courage(?:d)?)';
const NOT_OPPOSITE = new RegExp(`\\b(?:not|never)(?: (?:at all|entirely|wholly|an?|so|always))? (${OPPOSITES})\\b`, 'gi');
const NOT = "(?:not|never|cannot|[a-z]+n't|no|none|nobody|nothing|neither|nor)";
/** 'no later than' says when; 'unless we tell you not to' is how people talk. */
const REAL_NOT = `(?:(?:not(?! (?:to|only|just)\\b)|never|cannot|[a-z]+n't)|(?:no(?! (?:later|more|less|longer|fewer|earlier|other)\\b)|none|nobody|nothing))`;
const PART = '(?:[^\\s,.;:!?()]+ ){0,9}?';
const UNLESS_NOT = new RegExp(`\\bunless ${PART}${REAL_NOT}\\b`, 'gi');
const REFUSES =
	'(?:refus(?:e|es|ed|ing)|den(?:y|ies|ied)|reject(?:s|ed)?|prevent(?:s|ed)?|exclud(?:e|es|ed)|disqualif(?:y|ied)|withh(?:old|eld)|turn(?:ed)? away|prohibit(?:s|ed)?)';
/** 'not refuse … without', 'cannot be excluded unless': three turns to follow. */
const NOT_REFUSE = new RegExp(`\\b(?:not|never|cannot|no) ${PART}${REFUSES} ${PART}(?:without|unless)\\b`, 'gi');
const OTHERS =
	/\bnot without\b(?! prejudice)|\b(?:not|never) fail(?:s|ed)? to\b|\bno reason (?:why )?(?:[^\s,.;:!?()]+ ){0,3}?(?:not(?! to be)|cannot)\b|\b(?:no one|nobody|nothing) (?:can|will|may|should|must|is|does|has) not\b/gi;
const NEGATIVE_BEFORE = new RegExp(`\\b${NOT}\\b[^,.;:!?()]{0,60}$`, 'i');

/** Not reported: two negatives in two sentences, 'not only', 'no later than', 'cannot … without' and 'unless … not to'. */
export default blockRule({
	id: 'double-negative',
	title: 'Two negatives in one sentence',
	why: 'Readers have to turn the meaning round twice. Many get it wrong, most of all when they are tired or worried.',
	fix: 'Say what people can do, or when it applies.',
	guidance: [
		{
			name: 'W3C: making content usable for people with cognitive and learning disabilities',
			url: 'https://www.w3.org/TR/coga-usable/',
		},
	],
	severity: 'consider',
	area: 'plain-english',
	fixer: 'content',
	kinds: PROSE,
	*check({ text, quoted }) {
		if (quoted || !/\b(?:not|never|unless|no|nobody|nothing)\b/i.test(text)) return;
		for (const { text: sentence, start: from } of sentences(text)) {
			let last = 0;
			for (const { start, end, suggestion } of pairs(sentence)) {
				if (start < last || isQuoted(text, from + start, from + end)) continue;
				last = end;
				yield { start: from + start, end: from + end, suggestion };
			}
		}
	},
	examples: {
		bad: [
			'You will [not qualify unless you are not] on Universal Credit.',
			'It is [not unusual] to need permission. A charge is [not unlikely].',
			'You pay the full fee [unless you do not] have a job.',
			'We do [not refuse loans without] telling you why.',
			'A pitch is [not without] its rules. There is [no reason why you should not] apply.',
			'- forms that are [not incomplete]',
			'[No trader will be turned away unless they have not] paid. Do [not fail to] sign the form.',
		],
		good: [
			'You can apply if you do not get Universal Credit.',
			'Glass not only saves energy but also cuts waste. Come no later than 6pm.',
			'You cannot park on a bend unless you have broken down. There is no charge on Sundays.',
			'You do not need to own your home. You do not need to be married.',
			'You cannot drive here without a permit. Do not pay unless we tell you not to stop.',
			'We share your name unless you ask us not to. You cannot enter unless there are no more than 6 of you.',
			'If you do not pay, we will not renew your permit.',
			'It is not illegal to feed the ducks. You are not under a duty to pay.',
			'The film is called ‘Not unusual’. Do not undo the lid. This is not uniform.',
		],
	},
});

interface Pair {
	readonly start: number;
	readonly end: number;
	readonly suggestion: string;
}

const QUESTION = 'When does it apply, or what can people do? Say it without the two negatives.';

function pairs(sentence: string): Pair[] {
	const found: Pair[] = [];
	for (const match of sentence.matchAll(NOT_OPPOSITE)) {
		const plain = OPPOSITE_OF[(match[1] ?? '').toLowerCase()] ?? (match[1] ?? '').replace(/^(?:un|in|im|ir|dis)/i, '');
		found.push({ ...place(match), suggestion: `Try '${plain}'.` });
	}
	for (const match of sentence.matchAll(UNLESS_NOT)) {
		const start = negativeBefore(sentence, match.index) ?? match.index;
		found.push({ start, end: match.index + match[0].length, suggestion: QUESTION });
	}
	for (const pattern of [NOT_REFUSE, OTHERS]) {
		for (const match of sentence.matchAll(pattern)) found.push({ ...place(match), suggestion: QUESTION });
	}
	return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function negativeBefore(sentence: string, at: number): number | undefined {
	const from = Math.max(0, at - 80);
	const found = NEGATIVE_BEFORE.exec(sentence.slice(from, at));
	return found === null ? undefined : from + found.index;
}

const OPPOSITE_OF: Readonly<Record<string, string>> = {
	unusual: 'common',
	inexpensive: 'costly',
	'unheard of': 'known',
	disallowed: 'allowed',
	discouraged: 'encouraged',
	inconsiderable: 'large',
};
const place = (match: RegExpExecArray): { start: number; end: number } => ({
	start: match.index,
	end: match.index + match[0].length,
});
