import list from '../assets/words/inclusive.json' with { type: 'json' };
import type { Block } from './content.ts';
import { isTitleOfSomebody } from './job-title.ts';
import { type Entry, type Hit, isQuoted, lexicon } from './lexicon.ts';
import type { Match } from './rule.ts';
import { suggest } from './suggest.ts';
import { sentences } from './text.ts';
import { isName } from './word-matches.ts';

/** Words about people: one list for the rules about disability, age, ethnicity, gender, mental health and roles. */

type InclusiveEntry = Entry & {
	/** Id of the rule that reports it. */
	readonly rule: string;
	/** True for words with other meanings: reported only near a word for people. */
	readonly person?: boolean;
	/** True for words that stand for people only where nothing is named after them: 'the disabled'. */
	readonly alone?: boolean;
};

const PERSON =
	/\b(?:he|she|who|him|her|his|they|person|people|persons?|m[ae]n|wom[ae]n|child(?:ren)?|adults?|boys?|girls?|residents?|carers?|patients?|parents?|mother|father|son|daughter|brother|sister|wife|husband|partner|neighbours?|tenants?|pupils?|students?|relatives?|friends?|family|families|someone|anyone|everyone|staff|members?|clients?|users?|drivers?|passengers?|communit(?:y|ies))\b/i;
/** What comes after 'the disabled' where it stands for people: 'the disabled toilet' is a toilet. */
const NOBODY_AFTER =
	/^(?:'s)?(?:\s*(?:[.,;:!?)"”]|$)|\s+(?:and|or|in|of|to|who|are|were|is|was|can|have|with|on|from|at|for|by|will|may|must|should|as|but|through|living|need|get|use|travel|than|also)\b)/i;

/** What to say where a list has words for one rule. */
export function inclusive(rule: string): (block: Block) => Generator<Match> {
	const words = lexicon((list.entries as readonly InclusiveEntry[]).filter((entry) => entry.rule === rule));
	return function* (block) {
		for (const hit of words.find(block.text)) {
			if (hit.entry.alone && !NOBODY_AFTER.test(block.text.slice(hit.end))) continue;
			if (isAboutPeople(block.text, hit) && !isSomebodysWords(block, hit) && !isTitle(block.text, hit)) {
				yield { start: hit.start, end: hit.end, suggestion: suggest(block.text, hit) };
			}
		}
	};
}

/** 'Fits', 'normal' and 'dwarf' have other meanings: another word of the sentence has to be about people. */
function isAboutPeople(text: string, { entry, start, end }: Hit<InclusiveEntry>): boolean {
	if (entry.person !== true) return true;
	const sentence = sentences(text).find((one) => one.start <= start && end <= one.end);
	const from = sentence?.start ?? 0;
	const around = `${text.slice(from, start)} ${text.slice(end, sentence?.end)}`;
	return PERSON.test(around);
}

const isSomebodysWords = ({ text, spans, quoted }: Block, { start, end }: Hit): boolean =>
	quoted || isQuoted(text, start, end) || spans.some((span) => span.kind === 'quote' && span.start <= start && end <= span.end);

/** Names of funds, laws and bodies ('Postman's Park'), and titles of people who are named. */
function isTitle(text: string, hit: Hit): boolean {
	const after = text.slice(hit.end, hit.end + 20);
	return (
		isName(text, hit) || /^'s?\s+\p{Lu}/u.test(after) || (hit.entry.as === 'noun' && isTitleOfSomebody(text, hit.start, hit.end))
	);
}
