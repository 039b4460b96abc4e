import { article, type Form, inCaseOf, inflectVerb, plural, type VerbForm } from './inflect.ts';
import type { Entry, Hit } from './lexicon.ts';

/** What to write instead of words that a list found: a swap only where it fits the sentence, otherwise a question. */

const any = (words: string): RegExp => new RegExp(`(?:^|[^\\p{L}'-])(?:${words.replaceAll(' ', '|')})\\s+$`, 'iu');
const next = (words: string): RegExp => new RegExp(`^\\s+(?:${words.replaceAll(' ', '|')})(?![\\p{L}'-])`, 'iu');

const DETERMINER = any('a an the this that these those your our their its his her my any each every no some another whose which');
/** After these, a word that may be a noun is one: 'a significant impact'. */
const DESCRIBES = any(
	'significant major direct big great real huge negative positive adverse likely potential lasting wider large small serious overall main total',
);
const COMPARES = any('more most less least');
const NOUN_COMES = any('of for with by on in from after before during without between about into through per new first next last');
const SUBJECT = any(
	'i you we they he she it who which that council applicant tenant landlord owner applicants tenants people residents',
);
const HELPER = any("has have had having is are was were be been being get gets getting got not 've");
const ACTIVE = any("i you we they he she it who which has have had having 've");
const ADVERB = /(?:^|\s)(?:\p{L}+ly|also|not|never|always|now|already|recently|since|then|still|only|ever|so|just)\s+$/iu;
const PREPOSITION = 'with to on of for from into at in about by through upon over under as between against within';
const ENDS_IN_PREPOSITION = new RegExp(` (?:${PREPOSITION.replaceAll(' ', '|')})$`);
const NO_OBJECT = next(`${PREPOSITION} and or but if when that which who is are was were will can must should may has have`);
const PRONOUN_LAST =
	/^\s+(?:it|them|this|that|us|him|her|me|these|those)(?:\s*(?:[.,;:)!?]|$)|\s+(?:by|from|and|or|in|at|on|before|after|for|with)\b)/i;
const PARTICLE = /^(\p{L}+) (out|up|off|down|over|in|back)$/u;
/** "If not, try 'tell'": a verb that stands by itself in a question. */
const NAMED_VERB = /(?<=\btry ')[a-z]+(?: [a-z]+)?(?=')/g;
/** Things that people count: one 'additional item' is an extra one and never a more one. */
const ONE_THING =
	/^\s+(?:item|bin|box|bag|sack|fee|charge|cost|form|copy|page|child|person|adult|room|bedroom|permit|vehicle|payment|visit|document|collection|property|day|week)(?![\p{L}'-])/iu;
/** Of how much or how many: never after an article. */
const QUANTIFIER = /^(?:more|many|enough|much|most|some|a few|a lot of)$/;
const A_STATEMENT =
	/^\s+(?:that|you|we|they|he|she|it|there|everyone|nobody|anyone)\b|^[^.,;:!?]{1,60}\s(?:is|are|was|were|has|have|can|cannot|will|does|do|did|gets?|meets?|needs?|knows?|stays?|keeps?|receives?|works?|gives?|feels?|remains?|fits?|shows?|goes|go|must)\s/i;

interface Place {
	readonly before: string;
	readonly words: string;
	readonly after: string;
	readonly entry: Entry;
	readonly form: Form | undefined;
}

/** What to do about words that were found, for people to read. */
export function suggest(text: string, hit: Hit): string {
	const { plain, means, question } = hit.entry;
	if (means) return [`Explain at first use: ${means}.`, question].filter(Boolean).join(' ');
	if (plain === undefined) return question === undefined ? '' : inFormOf(text, hit, question);
	const swaps = swapsFor(text, hit);
	if (swaps.length === 0) return question ?? `Could you say this with ${list(plain.map((words) => `'${words}'`))}?`;
	return [`Try: ${list(swaps)}.`, question].filter(Boolean).join(' ');
}

/** The verb that a question names, in the form that the sentence needs: "try 'treated as'" for 'is deemed'. */
function inFormOf(text: string, hit: Hit, question: string): string {
	if (hit.entry.as !== 'verb') return question;
	const place = placeOf(text, hit);
	return question.replace(NAMED_VERB, (verb) => {
		const form = formOf(place, verb);
		return inCaseOf(place.words, form === undefined ? verb : inflectVerb(verb, form));
	});
}

const placeOf = (text: string, { entry, start, end, form }: Hit): Place => ({
	before: text.slice(Math.max(0, start - 60), start),
	words: text.slice(start, end),
	after: text.slice(end, end + 80),
	entry,
	form,
});

const list = (words: readonly string[]): string =>
	words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

/** The plainer words that fit, in the form that the sentence needs; with 'a' or 'an' where that has to change. */
function swapsFor(text: string, hit: Hit): string[] {
	const place = placeOf(text, hit);
	const found = (hit.entry.plain ?? []).map((plain) => fitted(plain, place)).filter((swap) => swap !== undefined);
	const swaps = withArticles([...new Set(found)], place);
	return swaps.map((swap, at) => (at === 0 ? inCaseOf(place.words, swap) : swap));
}

/** 'an additional form' to 'a further form': where one swap needs the other article, all are shown with theirs. */
function withArticles(swaps: readonly string[], { before, entry }: Place): readonly string[] {
	const now = entry.as === 'verb' ? undefined : /(?:^|\s)(an?)\s+$/i.exec(before)?.[1];
	if (now === undefined || swaps.every((swap) => article(swap) === now.toLowerCase())) return swaps;
	return swaps.map((swap, at) => `${now.startsWith('A') && at === 0 ? capital(article(swap)) : article(swap)} ${swap}`);
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function fitted(plain: string, place: Place): string | undefined {
	if (place.entry.as === 'verb') return fittedVerb(plain, place);
	const words = place.form === 'plural' ? plural(plain) : plain;
	if (/^(?:more|many)$/.test(plain) && ONE_THING.test(place.after)) return undefined;
	if (QUANTIFIER.test(plain) && (DETERMINER.test(place.before) || !/^\s+[\p{L}\d]/u.test(place.after))) {
		return plain === 'enough' && !DETERMINER.test(place.before) ? plain : undefined;
	}
	// 'more substantial' is never 'more large'.
	if (place.entry.as === 'adjective' && COMPARES.test(place.before)) return undefined;
	// 'the curtilage' needs no second article.
	return ending(DETERMINER.test(place.before) ? words.replace(/^(?:an?|the) /, '') : words, place.after);
}

function fittedVerb(plain: string, place: Place): string | undefined {
	const form = formOf(place, plain);
	if (form === undefined) return undefined;
	const swap = inflectVerb(plain, form);
	// 'a role focused on' is not 'a role worked on'.
	if (place.form === 'ed' && ENDS_IN_PREPOSITION.test(plain) && !ACTIVE.test(withoutAdverbs(place.before))) return undefined;
	if (/\bsure$/.test(plain) && !A_STATEMENT.test(place.after)) return undefined;
	// 'ascertain it' is 'find it out', and no swap of one word says so.
	if (PARTICLE.test(plain) && PRONOUN_LAST.test(place.after)) return undefined;
	return ending(swap, place.after);
}

/** 'work with' needs something after it, and never a second 'with'. */
function ending(swap: string, after: string): string | undefined {
	const last = / (\p{L}+)$/u.exec(swap)?.[1];
	if (last === undefined || !ENDS_IN_PREPOSITION.test(swap)) return swap;
	const [, follows] = /^\s+([\p{L}]+)/u.exec(after) ?? [];
	if (follows?.toLowerCase() === last) return swap.slice(0, -last.length - 1);
	return follows === undefined ? (/^\s+[\d£]/.test(after) ? swap : undefined) : NO_OBJECT.test(after) ? undefined : swap;
}

/** The form that the plain verb needs here, or nothing where it is not sure to be a verb. */
function formOf({ before, after, form }: Place, plain: string): VerbForm | undefined {
	const noun = DETERMINER.test(before) && !/\b(?:that|which|who)\s+$/i.test(before);
	const near = withoutAdverbs(before);
	switch (form) {
		case 'base':
		case 's':
			return noun || NOUN_COMES.test(before) || DESCRIBES.test(before) ? undefined : form;
		case 'ing':
			// 'the purchasing of', 'a determining factor'.
			return noun || /^\s+of\b/i.test(after) ? undefined : form;
		case 'past':
		case 'participle':
			return form;
		case 'ed': {
			if (inflectVerb(plain, 'past') === inflectVerb(plain, 'participle'))
				return noun && plain.includes(' ') ? undefined : 'participle';
			if (HELPER.test(near) || /^\s+by\b/i.test(after)) return 'participle';
			return SUBJECT.test(near) ? 'past' : undefined;
		}
		default:
			return undefined;
	}
}

function withoutAdverbs(before: string): string {
	const shorter = before.replace(ADVERB, ' ');
	return shorter === before ? before : shorter.replace(ADVERB, ' ');
}
