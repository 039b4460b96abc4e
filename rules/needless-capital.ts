import type { Block, BlockKind } from '../core/content.ts';
import { isNameAfter, isNameBefore, opensPhrase } from '../core/english/name-around.ts';
import { isQuoted } from '../core/english/name-or-quote.ts';
import { knownNames } from '../core/english/names.ts';
import { sentences } from '../core/english/text.ts';
import { type PageMatch, PROSE, pageRule } from '../core/rule.ts';

const READ: ReadonlySet<BlockKind> = new Set(PROSE);
const NOUN =
	'Planning (?:Permission|Applications?)|Social Workers?|Local Authorit(?:y|ies)|Councillors?|Councils?|Committees?|Departments?|Governments?|Officers?|Members?|Boroughs?|Polic(?:y|ies)|Strateg(?:y|ies)|Schemes?|Directors?|Acts?|Authorit(?:y|ies)|Boards?';
/** Jobs that many people have, after a word that says so: 'a Housing Officer'. */
const JOB =
	'(?:Housing|Planning|Licensing|Enforcement|Support|Benefits?|Duty|Income|Tenancy|Case|Customer Services?) (?:Officer|Adviser|Advisor|Inspector|Worker)s?';
const CAPITALS = new RegExp(`\\b(?:${JOB}|${NOUN})\\b`, 'g');
const IS_JOB = new RegExp(`^${JOB}$`);
const ANY = /[ (][PSLCDGOMBAHEITW][a-z]/;
const ONE_OF_MANY = /\b(?:an?|your|our|any|each|every|another) $/i;
/** Part of a longer word, an address or a file's name. */
const GLUED_BEFORE = /[\p{L}\p{N}&'’./@_-]$/u;
const GLUED_AFTER = /^(?:[\p{L}@_/-]|\.\p{L})/u;
/** 'the Policy and Resources Committee'. */
const HALF_A_NAME = /^(?:Polic|Strateg|Scheme|Planning|Member|Officer)/;
const OTHER_HALF = /^ (?:and|&) \p{Lu}/u;
/**
 * Not reported: full names, the first word of a sentence, item or link, quoted words, and words that the page defines
 * ('the Council' means ...), as contracts do.
 */
export default pageRule({
	id: 'needless-capital',
	title: 'Capital letter that is not needed',
	why: 'Capitals in the middle of a sentence slow people down and make a page sound official and distant.',
	fix: 'Write it small unless it is part of a full name.',
	guidance: [
		{
			name: 'GOV.UK style guide: capitalisation',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#capitalisation',
		},
	],
	severity: 'consider',
	area: 'style',
	fixer: 'content',
	notOn: ['minutes', 'committee-report', 'statutory-notice'],
	*check({ blocks }) {
		const read = blocks.filter(({ kind, quoted, uppercase, text }) => READ.has(kind) && !quoted && !uppercase && ANY.test(text));
		const found = read.flatMap((block) => [...capitals(block)]);
		if (found.length === 0) return;
		const defined = definedWords(blocks);
		for (const { noun, ...match } of found) if (!defined.has(noun)) yield match;
	},
	examples: {
		bad: [
			'The [Council] will write to your [Social Worker].',
			'You need [Planning Permission]. Ask your [Councillor] or a [Housing Officer].',
			'If you object, 3 [Members] hold a hearing. The [Committee] sits in public.',
			'- you have lived in the [Borough] for 3 years and meet our [Policy]',
			'It follows advice from the [Government]. Every [Department] reports on the [Strategy].',
			'Any [Local Authority] can join the [Scheme]. The [Director] decides.',
			'The Cabinet and the [Committee] met.',
			'Our [Officers] work for the [Council] and Natural England.',
		],
		good: [
			'The council will write to your social worker.',
			'Example Council works with Millbrook Town Council and the London Borough of Harton.',
			'Ask Councillor Amina Yusuf or the Department for Transport.',
			'Council tenants can take in a lodger. Officers will ask for a name. Note: Members decide.',
			'- Planning officer, trees\n- Committee clerk',
			'Get off at Council House, Borough Road and Officer Lane.',
			'The Housing Act 2004 and Policy H12 apply. The Local Government Act and the Planning Inspectorate have the rest.',
			"Jo said: 'Council staff came with sandbags. I thank the Council.'",
			'We are Example Council (the Council). The Council lets the plots.',
			'You pay Council Tax by Direct Debit and ring Trading Standards.',
			'See <a>Council meetings</a> and <a>Officer decisions</a>.',
			'The Policy and Resources Committee meets today.',
			'The Leader of the Council and the Director of Public Health spoke to the UK Government.',
			'The Section 151 Officer and the Chief Executive signed.',
			'Act now. The act says so.',
		],
	},
});

interface Found extends PageMatch {
	readonly noun: string;
}

function* capitals(block: Block): Generator<Found> {
	const { text, spans } = block;
	const matches = [...text.matchAll(CAPITALS)].filter(({ 0: noun, index }) => {
		const before = text.slice(Math.max(0, index - 12), index);
		if (GLUED_BEFORE.test(before) || GLUED_AFTER.test(text.slice(index + noun.length, index + noun.length + 2))) return false;
		return !IS_JOB.test(noun) || ONE_OF_MANY.test(before);
	});
	if (matches.length === 0) return;
	const starts = new Set(sentences(text).map(({ start }) => start));
	const names = knownNames(text);
	let last = 0;
	for (const match of matches) {
		const [noun] = match;
		const start = match.index;
		const end = start + noun.length;
		if (start < last || starts.has(start) || opensPhrase(text, start) || isNameAfter(text, end)) continue;
		if (HALF_A_NAME.test(noun) && OTHER_HALF.test(text.slice(end, end + 20))) continue;
		if (isNameBefore(text, start, starts) || names.some((name) => name.start < end && start < name.end)) continue;
		if (spans.some((span) => span.start === start || (span.kind === 'code' && span.start <= start && start < span.end))) continue;
		if (isQuoted(text, start, end)) continue;
		last = end;
		yield { block, start, end, noun, suggestion: `Try: '${noun.toLowerCase()}'.` };
	}
}

/** What the page says a word of its own stands for: '("the Council")', ''the Scheme' means'. */
function definedWords(blocks: readonly Block[]): ReadonlySet<string> {
	const found = new Set<string>();
	const definition = new RegExp(`(?:\\(["'“]?|["'“])(?:[Tt]he |[Oo]ur |[Aa]n? )?(${NOUN})["'”)]`, 'gu');
	for (const { text } of blocks) for (const match of text.matchAll(definition)) if (match[1]) found.add(match[1]);
	return found;
}
