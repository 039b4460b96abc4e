import list from '../assets/words/jargon.json' with { type: 'json' };
import type { Block, BlockKind } from '../core/content.ts';
import { isExplained } from '../core/english/explained-term.ts';
import { isTitleOfSomebody } from '../core/english/job-title.ts';
import { type Entry, type Hit, lexicon } from '../core/english/lexicon.ts';
import { isQuoted } from '../core/english/name-or-quote.ts';
import { suggest } from '../core/english/suggest.ts';
import { isInScope, isName } from '../core/english/word-matches.ts';
import { ALL_TEXT, pageRule } from '../core/rule.ts';

const TERMS = lexicon(list.entries as readonly Entry[]);
const READ: ReadonlySet<BlockKind> = new Set(ALL_TEXT);

const NAMES_PAGES: ReadonlySet<BlockKind> = new Set(['heading', 'list-item', 'paragraph']);
const ROLE = /(?:member|officer|holder)$/i;

/**
 * The first use of each term on a page. Not reported: a term that the page explains anywhere, job titles, team names
 * and document titles (runs of capitals, quotation marks), everyday uses of the same words, and the names of other pages
 * (lines and headings that are a link and nothing else), which explain them.
 */
export default pageRule({
	id: 'jargon-term',
	title: 'Council jargon',
	why: 'Most residents do not know these words. They may not see that the page is for them, or what they have to do.',
	fix: 'Use the words that residents use. Where a term has to stay, explain it the first time.',
	guidance: [
		{
			name: 'GOV.UK: use clear language',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/clear-language/',
		},
		{
			name: 'GOV.UK style guide: technical terms',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#technical-terms',
		},
	],
	severity: 'consider',
	area: 'plain-english',
	fixer: 'content',
	*check({ blocks }) {
		const uses = new Map<Entry, { block: Block; hit: Hit }[]>();
		const explained = new Set<Entry>();
		for (const block of blocks) {
			if (!READ.has(block.kind)) continue;
			for (const hit of TERMS.find(block.text)) {
				const { entry, start, end } = hit;
				if (!isInScope(entry, block.kind)) continue;
				if (isExplained(block, hit)) explained.add(entry);
				if (explained.has(entry) || isName(block.text, hit) || isQuoted(block.text, start, end)) continue;
				if (isNameOfPage(block, entry)) continue;
				if (ROLE.test(block.text.slice(start, end)) && isTitleOfSomebody(block.text, start, end)) continue;
				const known = uses.get(entry);
				if (known) known.push({ block, hit });
				else uses.set(entry, [{ block, hit }]);
			}
		}
		for (const [entry, [first, ...more]] of uses) {
			if (first === undefined || explained.has(entry)) continue;
			yield {
				block: first.block,
				start: first.hit.start,
				end: first.hit.end,
				suggestion: suggest(first.block.text, first.hit),
				...(more.length > 0 ? { message: `Council jargon, used ${more.length + 1} times on this page.` } : {}),
			};
		}
	},
	examples: {
		bad: [
			'Ask us about [domiciliary care].',
			'We may offer [reablement] when you leave hospital. Reablement lasts up to 6 weeks.',
			'# [Precepts]\nYour bill includes precepts.',
			'If you are [in receipt of] benefits, tell the [local authority]’s team.',
			'- [residual waste]\n- Our [stakeholders] want [partnership working].',
			'As a [local authority], we must help. This is covered in the Care Act.',
			'| [Rateable value]\n| £12,000',
			'Essex County Council is the [billing authority]. Ask [the Authority] for a form.',
			'You pay for a [care package] (CP1).',
		],
		good: [
			'Reablement (short-term help to do things for yourself again) is free. Reablement lasts 6 weeks.',
			'The share for the police is called a precept. We call this help reablement, or we call it respite.',
			'You may get reablement. This means help at home for up to 6 weeks.',
			'## What is a precept?\nIt is the share of your bill that goes to the police.',
			'A needs assessment is when we find out what help you need.',
			'Councillor Ann Lee, cabinet member for housing, opened it.',
			'Contact the Monitoring Officer or the Early Help Team. Read the Local Plan.',
			'Read ‘Our approach to community engagement’.',
			'Your ward councillor can help. Pick a customer from the list. Open the front door to access the loft.',
			'Please fix the framework of the shed, and tell us the outcome.',
			'Ask for a lawful development certificate (LDC). Houses in multiple occupation (HMOs) need a licence.',
			'The dual carriageway is closed. Rent is paid in arrears.',
			'Children in need of help can call us. Use assistive technology.',
			'You can get an assisted collection service if you need help to take your bins out.',
			'- <a>Tree preservation orders</a>\n- <a>Cast a proxy vote</a>\n# <a>Our constitution</a>',
			'Set up a standing order. Use your initiative, and take the voids out of the soil.',
		],
	},
});

/** A term that has to stay, in the name of a page: there is no room to explain it. Where a plain word fits, it fits here too. */
function isNameOfPage({ kind, text, spans }: Block, { plain }: Entry): boolean {
	if (plain !== undefined || !NAMES_PAGES.has(kind)) return false;
	return spans.some((span) => span.kind === 'link' && span.end - span.start >= text.length * 0.9);
}
