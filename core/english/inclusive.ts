import list from '../../assets/words/inclusive.json' with { type: 'json' };
import type { Block } from '../content.ts';
import type { Match } from '../rule.ts';
import { isTitleOfSomebody } from './job-title.ts';
import { type Entry, type Hit, lexicon } from './lexicon.ts';
import { isQuoted } from './name-or-quote.ts';
import { suggest } from './suggest.ts';
import { sentences } from './text.ts';
import { isInScope, isName } from './word-matches.ts';

/** Words about people: one list for the rules about disability, age, ethnicity, gender, mental health and roles. */

type InclusiveEntry = Entry & {
	/** Id of the rule that reports it. */
	readonly rule: string;
	/** Id of a rule that reports it where the first is off. */
	readonly also?: string;
	/** True for words with other meanings: reported only near a word for people. */
	readonly person?: boolean;
	/** True for words that stand for people only where nothing is named after them: 'the disabled'. */
	readonly alone?: boolean;
	/** True for adjectives that are right of things: reported only before a word for people, 'coloured men'. */
	readonly people?: boolean;
	/** True for words that are right of animals: reported only where the text names none. */
	readonly animals?: boolean;
};

const oneOf = (words: string): string => words.replaceAll(' ', '|');
const PERSON = new RegExp(
	`\\b(?:${oneOf('he she who him her his they person people persons? m[ae]n wom[ae]n child(?:ren)? adults? boys? girls? residents? carers? patients? parents? mother father son daughter brother sister wife husband partner neighbours? tenants? pupils? students? relatives? friends? family families someone somebody anyone anybody everyone staff members? clients? users? drivers? passengers? communit(?:y|ies)')})\\b`,
	'i',
);
/** What comes after 'the disabled' where it stands for people: 'the disabled toilet' is a toilet, and 'the blind is' a blind. */
const NOBODY_AFTER = new RegExp(
	`^(?:\\s*(?:[.,;:!?)"”]|$)|\\s+(?:[–-]\\s|(?:${oneOf('and or in of to who whose are were can could have had with without on from at for by will would may must should as but through living need get use travel than also do if when because since near about into against every each all any both across during after before here there this that these only')})\\b))`,
	'i',
);
/** 'The blind is broken', 'the blind in the hall is broken'; but 'travel for the blind is free'. */
const IS_ONE = /^(?:\s+(?:in|on|at|of|from|by|over)\s[^.,;:!?]{1,30})?\s(?:is|was|has|needs|belongs|does)\b/i;
const FOR_THEM = /\b(?:for|of|with|to|by|among|about)\s+$/i;
const PEOPLE_NEXT = new RegExp(
	`^\\s+(?:(?:and|or)\\s+)?(?:[a-z-]+\\s+)?(?:${oneOf('people persons? folk adults? children child kids babies baby infants? boys? girls? m[ae]n wom[ae]n ladies lady gentlem[ae]n pupils? students? teachers? residents? tenants? neighbours? relatives? relations? parents? mothers? fathers? mums? dads? grandparents? grandmothers? grandfathers? aunts? uncles? spouses? husbands? wives wife partners? couples? friends? famil(?:y|ies) households? householders? homeowners? owners? population communit(?:y|ies) patients? clients? customers? visitors? members? users? drivers? passengers? pedestrians? cyclists? shoppers? swimmers? voters? applicants? claimants? citizens? councillors? volunteers? carers? workers? staff nurses? doctors? sailors? seam[ae]n soldiers? troops servicem[ae]n veterans? settlers? immigrants? migrants? victims? survivors? dependants? artists? actors? musicians? players?')})\\b`,
	'i',
);
const ANIMALS = new RegExp(
	`\\b(?:${oneOf('animals? species birds? deer stags? bats? newts? toads? frogs? bees? wasps? hornets? moths? butterfl(?:y|ies) beetles? spiders? insects? mosquitoe?s? dogs? bitch(?:es)? pupp(?:y|ies) cats? kittens? rats? mice mouse fox(?:es)? badgers? swans? geese goose gulls? seagulls? pigeons? ducks? hens? chickens? cattle cows? bulls? sheep goats? horses? pon(?:y|ies) pigs? fish seals? hedgehogs? squirrels? otters? voles? snakes? lizards? nests? eggs? breed(?:ing)? mating plants? flowers? catkins?')})\\b`,
	'i',
);

/** What to say where a list has words for one rule. */
export function inclusive(rule: string): (block: Block) => Generator<Match> {
	const words = lexicon(
		(list.entries as readonly InclusiveEntry[]).filter((entry) => entry.rule === rule || entry.also === rule),
		isOfPeople,
	);
	return function* (block) {
		for (const hit of words.find(block.text)) {
			const { entry } = hit;
			if (!isInScope(entry, block.kind)) continue;
			if (entry.animals && ANIMALS.test(block.text)) continue;
			if (isAboutPeople(block.text, hit) && !isSomebodysWords(block, hit) && !isTitle(block.text, hit)) {
				yield { start: hit.start, end: hit.end, suggestion: suggest(block.text, hit) };
			}
		}
	};
}

/** 'The elderly' but not 'the elderly dog', 'coloured men' but not 'coloured paper'. */
function isOfPeople(text: string, hit: Hit<InclusiveEntry>): boolean {
	const after = text.slice(hit.end, hit.end + 60);
	if (hit.entry.alone) {
		const forThem = FOR_THEM.test(text.slice(Math.max(0, hit.start - 10), hit.start));
		return IS_ONE.test(after) ? forThem : NOBODY_AFTER.test(after);
	}
	return hit.entry.people !== true || PEOPLE_NEXT.test(after);
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
