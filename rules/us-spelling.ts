import list from '../assets/words/us-spelling.json' with { type: 'json' };
import type { Block, BlockKind } from '../core/content.ts';
import { type Entry, type Hit, lexicon } from '../core/english/lexicon.ts';
import { isQuoted } from '../core/english/name-or-quote.ts';
import { suggest } from '../core/english/suggest.ts';
import { ALL_TEXT, type Match, pageRule } from '../core/rule.ts';

const ENTRIES = list.entries as readonly Entry[];
const WORDS = lexicon(ENTRIES);
/** The -ise spellings of the words that are right with z, too. */
const ISE = lexicon(
	ENTRIES.filter(({ confidence }) => confidence !== 'sure').flatMap(({ plain, source }) =>
		plain ? [{ match: plain, source }] : [],
	),
);
/** Any other verb in -ize and its noun; 'size', 'prize' and the like are so in every spelling. */
const IZE =
	/(?<![\p{L}-])(?!(?:re|down|up|over|under|out|super)?siz|(?:ap)?priz|seiz|capsiz|assiz)\p{Ll}{3,}iz(?:e[ds]?|ing|ations?)(?![\p{L}-])/gu;
const READ: ReadonlySet<BlockKind> = new Set(ALL_TEXT);

/**
 * Words in -ize are good British spelling too: reported only where the page spells others with -ise, or where the house
 * style sets `ise`. Not reported: anything with a capital inside a sentence ('Center Parcs', 'World Health Organization').
 */
export default pageRule({
	id: 'us-spelling',
	title: 'US spelling',
	why: 'UK readers stop at a US spelling, and it makes a page look copied. Two spellings on one page look careless.',
	fix: 'Use the UK spelling.',
	guidance: [
		{
			name: 'GOV.UK style guide: Americanisms',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#americanisms',
		},
	],
	severity: 'consider',
	area: 'style',
	fixer: 'content',
	yieldsTo: ['formal-word', 'word-to-avoid'],
	settings: { ise: false },
	*check({ blocks }, { settings }) {
		const read = blocks.filter(({ kind }) => READ.has(kind));
		const ise = settings.ise === true || read.some(({ text }) => ISE.find(text).length > 0);
		for (const block of read) {
			for (const hit of WORDS.find(block.text)) {
				if ((hit.entry.confidence !== 'sure' && !ise) || isLeftAlone(block, hit)) continue;
				yield { block, start: hit.start, end: hit.end, suggestion: advice(block.text, hit) };
			}
			if (ise && block.text.includes('iz')) yield* otherIze(block);
		}
	},
	examples: {
		bad: [
			'[Enrollment] at the leisure [center] is [canceled].',
			'# Bins and their [colors]',
			'Put the [trash] next to the [sidewalk].',
			'We organise events, and we [recognize] good work.',
			'[Fill out] the form. You have [filled out] the wrong one.',
			'Park 5 [meters] from the junction. Show your [driver’s license].',
			'Every [neighborhood] has a training [program].',
			'We organise a rota. Please [prioritize] the [fossilized] pots and their [oxidization].',
			'Check the [tires] of your trailer. Nobody with a flat [tire] can park here.',
			'You must [fulfill] the conditions of your [license].',
		],
		good: [
			'Enrolment at the leisure centre is cancelled.',
			'Stay at Center Parcs. The World Health Organization says so.',
			'We organize events, and we recognize good work.',
			'We organise events in the Lizard. The size of the prize, and citizens on the horizon.',
			'Read the gas meter. The parking meter takes cards.',
			'The council can license taxis. See the practice nurse.',
			'The computer program has stopped. We check your form, and curb speeding.',
			'The court gave its judgment. He tires easily, and the children may tire of it.',
			'We organise a raffle: a prized vase, an oversized bear, maize and resized photos. The police seized a capsized boat.',
			'We prioritize roads near schools.',
			'Mr Gray lives in Harbor Road. Our speaker is Ann Labor.',
			'She called it “the gray zone”.',
			'Close the dialog box. Rent an apartment.',
		],
	},
});

function isLeftAlone({ text, spans }: Block, { start, end }: Pick<Hit, 'start' | 'end'>): boolean {
	const opens = /(?:^|[.!?:]["'”’)]*\s+)$/.test(text.slice(Math.max(0, start - 6), start));
	if (/^\p{Lu}/u.test(text.slice(start, end)) && (!opens || /^\s+\p{Lu}/u.test(text.slice(end)))) return true;
	return isQuoted(text, start, end) || spans.some((span) => span.kind === 'quote' && span.start <= start && end <= span.end);
}

/** Spellings of one word stand in the same order on both sides of the list. */
function advice(text: string, hit: Hit): string {
	const { match = [], plain = [], as } = hit.entry;
	if (as !== undefined || match.length !== plain.length) return suggest(text, hit);
	const found = text.slice(hit.start, hit.end);
	const uk = plain[match.indexOf(found.toLowerCase())] ?? plain[0] ?? '';
	return `Try: ${/^\p{Lu}/u.test(found) ? uk.charAt(0).toUpperCase() + uk.slice(1) : uk}.`;
}

function* otherIze(block: Block): Generator<Match & { readonly block: Block }> {
	const listed = WORDS.find(block.text);
	for (const { 0: word, index: start } of block.text.matchAll(IZE)) {
		const hit = { start, end: start + word.length };
		if (isLeftAlone(block, hit) || listed.some((one) => one.start === start)) continue;
		yield { block, start, end: hit.end, suggestion: `Try: ${word.replace(/iz(?=e[ds]?$|ing$|ations?$)/, 'is')}.` };
	}
}
