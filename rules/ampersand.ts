import type { Block, BlockKind } from '../core/content.ts';
import { knownNames } from '../core/english/names.ts';
import { ordinaryWords } from '../core/english/ordinary-words.ts';
import { ALL_TEXT, type PageMatch, pageRule } from '../core/rule.ts';

const READ: ReadonlySet<BlockKind> = new Set([...ALL_TEXT, 'button']);
/** The sign between two words with its spaces: 'A&E', 'Q&A' and 'B&Q' have none. */
const SIGN = /(?<![^\s&()])([^\s&()]+) & ([^\s&(),.;:!?]+)/g;
/** What companies end with. */
const COMPANY =
	/^(?:sons?|daughters?|bro(?:s|thers)|co|company|partners|associates|son's)$|(?:^|\s)(?:ltd|limited|llp|plc|inc|solicitors|architects)\b/i;
const DAY = /^(?:mon|tue|wed|thu|fri|sat|sun)(?:s|rs?)?$/i;
/** What a committee, a team or a post is called after: 'Planning & Licensing Committee', 'Director of Housing & Health'. */
const BODY =
	/^(?:,? \p{Lu}[\p{L}'-]*){0,2} (?:Sub-?[Cc]ommittee|Committee|Panel|Board|Team|Department|Directorate|Commission|Forum|Partnership)\b/u;
const POST =
	/\b(?:Committee|Panel|Board|Team|Department|Directorate|Director|Head|Cabinet Member|Portfolio Holder|Lead Member) (?:for|of) (?:\p{Lu}[\p{L}'-]*,? ){0,3}$/u;
/** Committees of which people leave out the word itself. */
const COMMITTEE = /^(?:Overview|Scrutiny|Audit|Governance|Standards|Ethics|Risk)$/;
const LETTER = /^\p{L}$/u;
const PLAIN = /^\p{L}[\p{L}'-]*$/u;
const NEAR = 40;

/**
 * Not reported: names of companies, and of the council's committees, teams and posts. Where both words have a capital nobody can tell a name from a heading, so both have to be
 * ordinary words.
 */
export default pageRule({
	id: 'ampersand',
	title: "'&' instead of 'and'",
	why: "'And' is easier to read and to hear. Some people do not know the sign.",
	fix: "Write 'and'. Keep the sign only in a company's registered name.",
	guidance: [
		{
			name: 'GOV.UK style guide: ampersands',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#ampersands',
		},
	],
	severity: 'should',
	area: 'style',
	fixer: 'content',
	*check({ blocks }) {
		const signed = blocks.filter(({ kind, text, quoted }) => READ.has(kind) && !quoted && text.includes(' & '));
		if (signed.length === 0) return;
		const isOrdinary = ordinaryWords(blocks);
		for (const block of signed) yield* signs(block, isOrdinary);
	},
	examples: {
		bad: [
			'# [Births & deaths]',
			'## [Parks & Open] Spaces',
			'- [tea & coffee]',
			'Year [1 & year] 2 pupils eat free.',
			'Read <a>[fees & charges]</a> first.',
			'## Taxis, [pubs & street] trading',
			'| [Pens & paper]',
			'Open [Sat & Sun].',
			'## [Planning & Building] Control',
			'Our team wrote a [Bins & Recycling] Guide. The committee liked it.',
			'Download the [Waste & Recycling] Guide.',
			'[Flowers & Wreaths] are cleared in March. We take wreaths and flowers to the tip.',
		],
		good: [
			'# Births and deaths',
			'It is behind Marks & Spencer and B&Q.',
			'Ask Hart & Sons Ltd, Bright & Early Cleaning Ltd or Dean & Mistry LLP.',
			'Go to A&E. We pay for a B&B or a B & B. Read our Q & A and R&D grants.',
			'## Harvey & Clarke Solicitors',
			'<p><code>?ward=3 &amp; year=2026</code></p>',
			'<p><a href="/search?ward=a&amp;year=2026">See house plans</a></p>',
			'The play is by Gilbert & Sullivan.',
			'- Smith & Co (roofs)',
			'## Overview & Scrutiny',
			'- Audit & Governance checks how we spend money',
			'Write to the Waste & Recycling Team or the Planning & Building Control Panel.',
			'Ann Hale is Director of Housing & Health and Cabinet Member for Parks, Leisure & Culture.',
		],
	},
});

/** A name as the council gave it: 'Overview & Scrutiny', 'Waste & Recycling Team'. */
function isBody(text: string, start: number, end: number, before: string, after: string): boolean {
	if (COMMITTEE.test(before) && COMMITTEE.test(after)) return true;
	return BODY.test(text.slice(end, end + NEAR)) || POST.test(text.slice(Math.max(0, start - NEAR * 2), start));
}

function* signs(block: Block, isOrdinary: (word: string) => boolean): Generator<PageMatch> {
	const { text, spans } = block;
	const names = knownNames(text);
	for (const match of text.matchAll(SIGN)) {
		const [whole, before = '', after = ''] = match;
		const start = match.index;
		const end = start + whole.length;
		if (LETTER.test(before) && LETTER.test(after)) continue;
		if (!/[\p{L}\p{N}]/u.test(before) || !/^[\p{L}\p{N}'"]/u.test(after)) continue;
		if (COMPANY.test(after) || COMPANY.test(text.slice(end, end + NEAR).split(/[,.;:()]/, 1)[0] ?? '')) continue;
		if (spans.some(({ kind, start: from, end: to }) => kind === 'code' && from <= start && start < to)) continue;
		const known = (at: number): boolean => names.some((name) => name.start <= at && at < name.end);
		const plain = (word: string, at: number): boolean =>
			/^[^\p{Lu}]/u.test(word) || known(at) || isOrdinary(word.replace(/[,'"]/g, '')) || DAY.test(word);
		const capitals = /^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(after);
		if (capitals && isBody(text, start, end, before, after)) continue;
		if (capitals && !(plain(before, start) && plain(after, end - 1))) continue;
		yield PLAIN.test(before) && PLAIN.test(after)
			? { block, start, end, suggestion: `Write '${before} and ${after}'.` }
			: { block, start, end };
	}
}
