import list from '../assets/words/inconsistent-terms.json' with { type: 'json' };
import type { Block, BlockKind } from '../core/content.ts';
import { type Entry, isQuoted, lexicon } from '../core/lexicon.ts';
import { ALL_TEXT, pageRule } from '../core/rule.ts';

interface Pair {
	/** The words for one thing; both sides in every form. */
	readonly names: readonly string[][];
	/** The name to keep; left out where a council has to choose. */
	readonly keep?: string;
	readonly question?: string;
	readonly exact?: boolean;
	readonly safe?: readonly string[];
	readonly source: string;
}
type Side = Entry & { readonly pair: Pair; readonly side: number };

const SIDES: readonly Side[] = (list.entries as readonly Pair[]).flatMap((pair) =>
	pair.names.map((match, side) => ({
		match,
		pair,
		side,
		source: pair.source,
		...(pair.exact ? { exact: true } : {}),
		...(pair.safe ? { safe: pair.safe } : {}),
	})),
);
const WORDS = lexicon(SIDES);
const READ: ReadonlySet<BlockKind> = new Set(ALL_TEXT);

/** The first use of the second name, once a pair. Not reported: names inside quotation marks, and a page that explains both. */
export default pageRule({
	id: 'inconsistent-term',
	title: 'Two names for one thing',
	why: 'Readers think that 2 names mean 2 things, and look for a difference that is not there.',
	fix: 'Choose one name, and use it everywhere. If readers know both, say once that they mean the same.',
	guidance: [
		{
			name: 'W3C: making content usable for people with cognitive and learning disabilities, use clear words',
			url: 'https://www.w3.org/TR/coga-usable/#use-clear-words-pattern',
		},
		{
			name: 'GOV.UK A to Z style guide',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/',
		},
	],
	severity: 'consider',
	area: 'style',
	fixer: 'content',
	*check({ blocks }) {
		const first = new Map<Side, { block: Block; start: number; end: number }>();
		const explained = new Set<Pair>();
		for (const block of blocks) {
			if (!READ.has(block.kind)) continue;
			for (const { entry, start, end } of WORDS.find(block.text)) {
				if (isQuoted(block.text, start, end)) continue;
				if (SAME.test(block.text.slice(Math.max(0, start - 40), start))) explained.add(entry.pair);
				if (!first.has(entry)) first.set(entry, { block, start, end });
			}
		}
		for (const [entry, { block, start, end }] of first) {
			const other = SIDES.find(({ pair, side }) => pair === entry.pair && side !== entry.side);
			const before = other && first.get(other);
			if (before === undefined || entry.side !== 1 || explained.has(entry.pair)) continue;
			const { keep, question } = entry.pair;
			yield {
				block,
				start,
				end,
				message: `'${cut(block, start, end)}' here, and '${cut(before.block, before.start, before.end)}' elsewhere on this page.`,
				suggestion: keep ? `Use '${keep}' everywhere.` : (question ?? ''),
			};
		}
	},
	examples: {
		bad: [
			'Apply for council tax support.\nYour [council tax reduction] starts in May.',
			'Put the bin out. The [receptacle] must be closed.',
			'Ask a benefits adviser. Our [advisors] are here.',
			'Apply for a Blue Badge.\n- Show your [blue badge].',
			'# Send us an email\nYour [e-mail] address',
			'You must sign in. Then [log in] again.',
			'Report fly-tipping. [Fly tipping] is a crime.',
			'Pay your business rates. [Non-domestic rates] are due in April.',
		],
		good: [
			'Apply for council tax support. Council tax support starts in May.',
			'Ask an adviser. Our advisers are here.',
			'Apply for a Blue Badge. Show your Blue Badge.',
			'Apply for council tax support (also called council tax reduction).',
			'Business rates, also known as non-domestic rates, are due in April.',
			'Join the waiting list for a home. The housing register is open.',
			'Sign in with NHS login.',
			'The old site said ‘e-mail us’. Now it says email us.',
			'Our advisory board met. We co-operate.',
			'Take it to the recycling centre. Put garden waste in the brown bin.',
		],
	},
});

const SAME =
	/(?:\b(?:also|sometimes|formerly|previously|once|now)\s+(?:called|known as|named)|\bknown as|\bcalled|\bor|\()\s+(?:the\s+|an?\s+)?["'‘]?$|\($/i;

const cut = ({ shown }: Block, start: number, end: number): string => shown.slice(start, end);
