import type { ElementFacts } from '../core/content.ts';
import { type PageMatch, pageRule } from '../core/rule.ts';

const SORT_CODE = /\bsort ?code\b/i;
const HYPHENS = /(?<![\d–-])\d\d[–-]\d\d[–-]\d\d(?![\d–-])/g;
const LABEL_BEFORE = /\bsort ?code\b[^\d.]{0,30}$/i;
const DETAILS = /(?<!\d)(?:\d\d[ –-]\d\d[ –-]\d\d|\d{6}|\d{8})(?!\d)/;

/** A table with bank details is reported as a whole; in text, a sort code with hyphens. */
export default pageRule({
	id: 'bank-details',
	title: 'Bank details are hard to copy',
	why: 'People type these from the page into their bank. A table is hard to read on a phone, and banks often refuse hyphens.',
	fix: "List them with a lead-in line, and put spaces in the sort code: 'sort code - 80 26 50'.",
	guidance: [
		{
			name: 'GOV.UK style guide: bank details',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#bank-details',
		},
	],
	severity: 'consider',
	area: 'style',
	fixer: 'content',
	elements: 'table',
	*check({ blocks, elements }) {
		const found: (PageMatch & { readonly at: number })[] = elements
			.filter(holdsBankDetails)
			.map((element) => ({ element, at: element.at, message: 'Bank details stand in a table.' }));
		for (const [place, block] of blocks.entries()) {
			const { text, kind, id } = block;
			if (kind === 'cell' || !/\d[–-]\d/.test(text)) continue;
			for (const match of text.matchAll(HYPHENS)) {
				const before = text.slice(Math.max(0, match.index - 60), match.index);
				// 'Sort code' may stand in the line before: the term of a list of terms.
				const said = match.index === 0 ? (blocks[place - 1]?.text ?? '') : before;
				if (!LABEL_BEFORE.test(said)) continue;
				found.push({
					at: id,
					block,
					start: match.index,
					end: match.index + match[0].length,
					message: 'This sort code has hyphens.',
					suggestion: `Try: '${match[0].replace(/\D/g, ' ')}'.`,
				});
			}
		}
		yield* found.sort((a, b) => a.at - b.at);
	},
	examples: {
		bad: [
			'Use sort code [30-12-34] and account number 01234567.',
			'- account name: Example Council\n- sort code: [20-44-91]',
			'Sort code:\n[16-00-42]',
			'Our bank is Northern Trust, sort code [16–00–42].',
			'<table data-bad><tr><th>Detail</th><th>Enter</th></tr><tr><td>Sort code</td><td>60 70 80</td></tr><tr><td>Account number</td><td>10012345</td></tr></table>',
			'<table data-bad><tr><th>Bank</th><th>Sort code</th><th>Account number</th></tr><tr><td>Exampleton Bank</td><td>40-52-11</td><td>55123498</td></tr></table>',
		],
		good: [
			'- sort code – 30 12 34\n- account number – 01234567',
			'Tell us your new sort code and account number.',
			'Your order number looks like 12-34-56.',
			'Notice 07-11-26 is on our board. Call 01632-960-123.',
			'Your sort code and the form are in the pack. Order 12-34-56 is due, and so is the one that you made last week.',
			'Quote 12-34-56.',
			'<table><tr><th>Month</th><th>Payment date</th></tr><tr><td>April</td><td>1 April 2027</td></tr></table>',
			'<table><tr><th>Way to pay</th><th>What you need</th></tr><tr><td>Direct Debit</td><td>Your sort code</td></tr></table>',
		],
	},
});

function holdsBankDetails({ table }: ElementFacts): boolean {
	const cells = table?.rows.flatMap((row) => row.map(({ text }) => text)) ?? [];
	return cells.some((text) => SORT_CODE.test(text)) && cells.some((text) => text.length < 80 && DETAILS.test(text));
}
