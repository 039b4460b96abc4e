import list from '../assets/words/inconsistent-terms.json' with { type: 'json' };
import type { Block, BlockKind } from '../core/content.ts';
import { type Entry, lexicon } from '../core/english/lexicon.ts';
import { isQuoted } from '../core/english/name-or-quote.ts';
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

/** The first use of the wrong, rarer or second name, once a pair. Not reported: names of firms and schemes, names inside quotation marks, and a page that explains both. */
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
		const uses = new Map<Side, { readonly block: Block; readonly start: number; readonly end: number }[]>();
		const explained = new Set<Pair>();
		for (const block of blocks) {
			if (!READ.has(block.kind)) continue;
			for (const { entry, start, end } of WORDS.find(block.text)) {
				if (isQuoted(block.text, start, end) || isNamed(block.text, start, end)) continue;
				if (SAME.test(block.text.slice(Math.max(0, start - 40), start))) explained.add(entry.pair);
				const known = uses.get(entry);
				if (known) known.push({ block, start, end });
				else uses.set(entry, [{ block, start, end }]);
			}
		}
		// Of two names that are both right, the one that stands less often, or comes later.
		const seen = [...uses.keys()];
		for (const [at, entry] of seen.entries()) {
			const { pair } = entry;
			const other = seen.find((one) => one.pair === pair && one !== entry);
			const [here] = uses.get(entry) ?? [];
			const [there] = (other && uses.get(other)) ?? [];
			if (other === undefined || here === undefined || there === undefined || explained.has(pair)) continue;
			const more = (uses.get(other)?.length ?? 0) - (uses.get(entry)?.length ?? 0);
			const isOdd = pair.keep ? entry.side === 1 : more > 0 || (more === 0 && at > seen.indexOf(other));
			if (!isOdd) continue;
			yield {
				...here,
				message: `'${cut(here.block, here.start, here.end)}' here, and '${cut(there.block, there.start, there.end)}' elsewhere on this page.`,
				suggestion: pair.keep ? `Use '${pair.keep}' everywhere.` : (pair.question ?? ''),
			};
		}
	},
	examples: {
		bad: [
			'Apply for council tax support.\nYour [council tax reduction] starts in May.',
			'Get council tax reduction. Council tax reduction is a discount. If you get [council tax support], tell us.',
			'Each [receptacle] has a label. Put the bin out.\n- rinse the bin',
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
			'Our advisers meet at Smith Home Advisors plc. See an adviser at the Garden Advisor Centre.',
			'Housing register (people used to call it the housing waiting list): the housing register is open.',
			'Our advisory board met. We co-operate.',
			'Take it to the recycling centre. Put garden waste in the brown bin.',
		],
	},
});

const SAME =
	/(?:\b(?:called|named|know(?:n|s)?(?: (?:it|this|them|these))? as|(?:calls?|said|say) (?:it|this|them|these)|(?:used to be|same (?:thing )?as|means|instead of|replaces|replaced|was)|or|formerly|previously)|\()\s+(?:the\s+|an?\s+|your\s+)?["'‘]?$|\($/i;

/** Part of a longer name: 'Anytown Money Advisors Ltd', 'the Town Fly Tipping Group'. */
const isNamed = (text: string, start: number, end: number): boolean =>
	/^\p{Lu}/u.test(text.slice(start, start + 2)) &&
	(/[\p{L}\p{N},]\s+\p{Lu}[\p{L}'-]*\s+$/u.test(text.slice(Math.max(0, start - 40), start)) ||
		/^\s+\p{Lu}\p{Ll}/u.test(text.slice(end, end + 12)));

const cut = ({ shown }: Block, start: number, end: number): string => shown.slice(start, end);
