import type { Block, BlockKind } from '../core/content.ts';
import { knownNames } from '../core/names.ts';
import { ordinaryWords } from '../core/ordinary-words.ts';
import { ALL_TEXT, type PageMatch, pageRule } from '../core/rule.ts';

const READ: ReadonlySet<BlockKind> = new Set([...ALL_TEXT, 'button']);
/** The sign between two words with its spaces: 'A&E', 'Q&A' and 'B&Q' have none. */
const SIGN = /(?<![^\s&()])([^\s&()]+) & ([^\s&(),.;:!?]+)/g;
/** What companies end with. */
const COMPANY =
	/^(?:sons?|daughters?|bro(?:s|thers)|co|company|partners|associates|son's)$|(?:^|\s)(?:ltd|limited|llp|plc|inc|solicitors|architects)\b/i;
const DAY = /^(?:mon|tue|wed|thu|fri|sat|sun)(?:s|rs?)?$/i;
const LETTER = /^\p{L}$/u;
const PLAIN = /^\p{L}[\p{L}'-]*$/u;
const NEAR = 40;

/**
 * Not reported: names of companies. Where both words have a capital nobody can tell a name from a heading, so both have to be
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
		],
	},
});

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
		if (capitals && !(plain(before, start) && plain(after, end - 1))) continue;
		yield PLAIN.test(before) && PLAIN.test(after)
			? { block, start, end, suggestion: `Write '${before} and ${after}'.` }
			: { block, start, end };
	}
}
