import known from '../assets/words/acronyms.json' with { type: 'json' };
import everyday from '../assets/words/acronyms-known-to-all.json' with { type: 'json' };
import type { Block, BlockKind } from '../core/content.ts';
import { acronyms, isExplained } from '../core/english/acronym.ts';
import { spellOut } from '../core/english/acronym-advice.ts';
import { findFullName, nameIn } from '../core/english/full-name.ts';
import type { Entry } from '../core/english/lexicon.ts';
import { ALL_TEXT, pageRule } from '../core/rule.ts';

const KNOWN = known.entries as readonly Entry[];
const MEANINGS = new Map(KNOWN.flatMap((entry) => (entry.match ?? []).map((letters) => [letters, entry] as const)));
const EVERYDAY = new Set(everyday.entries.flatMap(({ match }) => match));
const LISTS = { listed: MEANINGS, everyday: EVERYDAY, shouted: new Set(everyday.shouted) };
const READ: ReadonlySet<BlockKind> = new Set(ALL_TEXT);
const OPENS: ReadonlySet<BlockKind> = new Set(['heading', 'summary', 'term']);

/**
 * First use of each acronym on a page. Not reported: those that everyone knows (the list), Roman numerals, words and
 * headings in capitals, unknown letters that are part of a name ('YXZ Theatre') or a number ('BS 5837'), and letters whose
 * full name stands in the same block, in the heading above or right under the heading that they are in.
 */
export default pageRule({
	id: 'unexplained-acronym',
	title: 'Acronym without its full name',
	why: 'People who do not know the letters cannot tell what you mean. The same letters often stand for other things too.',
	fix: 'Write the full name the first time, with the letters in brackets. If you use it once, write only the full name.',
	guidance: [
		{
			name: 'GOV.UK style guide: abbreviations, acronyms and initialisms',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#abbreviations-acronyms-and-initialisms',
		},
		{
			name: 'WCAG: abbreviations',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/abbreviations',
			wcag: '3.1.4',
		},
	],
	severity: 'consider',
	area: 'plain-english',
	fixer: 'content',
	*check({ blocks }) {
		const uses = new Map<string, Use[]>();
		for (const [at, block] of blocks.entries()) {
			if (!READ.has(block.kind)) continue;
			for (const { text: letters, start, end } of acronyms(block.text, LISTS)) {
				const use = { letters, block, at, start, end };
				const earlier = uses.get(letters);
				if (earlier) earlier.push(use);
				else uses.set(letters, [use]);
			}
		}
		for (const [letters, all] of uses) {
			const [first] = all;
			if (first === undefined) continue;
			const explained = all.find(({ letters: own, block, start, end }) => isExplained(block, start, end, own));
			// A heading or a term may use it when the text right after explains it.
			const reach = first.at + (OPENS.has(first.block.kind) ? 1 : 0);
			if (explained && explained.at <= reach) continue;
			const known = MEANINGS.get(letters)?.plain?.[0];
			if (around(first, blocks, reach).some((text) => findFullName(text, letters, known))) continue;
			const named = explained ? undefined : nameIn(blocks, letters, known);
			yield {
				block: first.block,
				start: first.start,
				end: first.end,
				message: explained
					? `The page explains '${letters}' only later.`
					: named
						? `The full name of '${letters}' does not stand beside it.`
						: `This page does not explain '${letters}'.`,
				suggestion: explained
					? 'Move the full name to this place.'
					: named
						? `Put '(${letters})' after '${named}', and that before the first '${letters}'.`
						: spellOut(letters, MEANINGS.get(letters), first.end - first.start > letters.length, all.length),
			};
		}
	},
	examples: {
		bad: [
			'Ask for an [EHC] needs assessment from the [SENDIASS] team.',
			'You may have to pay [CIL]. Ask us about CIL.',
			'[DFGs] are grants.\nA disabled facilities grant (DFG) can pay for a ramp.',
			'# [HMO] licences\nYou need a licence.',
			'- Contact the [QZXT] team.\n| [SuDS] and drains',
			'The [TPO]’s map is here.',
			'Write to the [LGSCO] (by post).',
			'You may have to meet the [BNG] rule.\nTrees\n## Our work on biodiversity net gain\nWe plant hedges.',
		],
		good: [
			'Ask for an education, health and care (EHC) plan. The EHC plan is free.',
			'The community infrastructure levy (CIL) is a charge. CIL is due when you build.',
			'DFG (disabled facilities grant) is a grant.',
			'Pay for an <abbr title="house in multiple occupation">HMO</abbr> licence.',
			'# HMO licences\nA house in multiple occupation (HMO) needs a licence.',
			'PLEASE SEND US YOUR FORM\nDO NOT SEND US cash.',
			'Do NOT park here. Call before 5 PM on the NHS line, at GL1 2EP.',
			'Part II and Schedule XVI. Take the A38 to the M5. Use form CT12 or P45.',
			'Write to Cllr AB Jones or JK Smith MBE at YXZ Theatre. The fence meets BS 5837.',
			'Save it as a PDF or DOCX file of 5MB. Watch CCTV on TV. Read the Q&A.',
			'Reference ABC/12/345, licence number QRS 1234, ref: ZZQ.',
			'See www.QRST.org.uk and A.B. Smith.',
			'## SEND\nSpecial Educational Needs and Disabilities help up to the age of 25.',
			'## Biodiversity Net Gain charges\nThe BNG rule holds for all of England.',
			'Community Infrastructure Levy rates: you pay CIL when you build.',
		],
	},
});

interface Use {
	readonly letters: string;
	readonly block: Block;
	/** Place of the block among the page's blocks. */
	readonly at: number;
	readonly start: number;
	readonly end: number;
}

/** What people have just read, or read next where it is a heading. */
function around({ block, at }: Use, blocks: readonly Block[], reach: number): string[] {
	return [block.text, block.section.at(-1) ?? '', block.closed ?? '', reach > at ? (blocks[reach]?.text ?? '') : ''];
}
