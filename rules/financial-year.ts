import { isInDocumentTitle } from '../core/elements/document-title.ts';
import { blockRule, PROSE } from '../core/rule.ts';

/** '2025/26', '2025/2026' and, without a name or a month after it, '25/26'. */
const YEARS = /(?<![\p{L}\p{N}£./–-])(?:(20\d\d)\/((?:20)?\d\d)|([0-3]\d)\/([0-4]\d))(?![\p{L}\p{N}/–-]|\.\d)/gu;
const SHORT_BEFORE =
	/\b(?:in|for|during|since|from|until|to|by|of|the|our|year|late|early|and|FY|budget|charges|prices|rates|fees|than) $/i;
/** '25/26 November', '24/25 Market Street'. */
const NAME_AFTER = /^ \p{Lu}/u;
/** 'the school year 2026/27': the kind of year is said. */
const KIND_BEFORE = /\b(?:tax|financial|school|academic|municipal|council|charging|membership) year(?: of)? $/i;

export default blockRule({
	id: 'financial-year',
	title: 'Year with a slash is not clear',
	why: 'Not everybody knows when a tax, school or council year begins, so people cannot tell which months are meant.',
	fix: "Say which year it is and use 'to': tax year 2026 to 2027, or April 2026 to March 2027.",
	guidance: [
		{
			name: 'GOV.UK style guide: dates',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#dates',
		},
	],
	severity: 'consider',
	area: 'style',
	fixer: 'content',
	// Those who read them know the year that they are about.
	notOn: ['committee-report', 'minutes'],
	// Not table cells, where space is tight.
	kinds: [...PROSE, 'heading', 'caption', 'term', 'summary', 'label'],
	*check({ text, spans }) {
		if (!/\d\d\/\d\d/.test(text)) return;
		for (const match of text.matchAll(YEARS)) {
			const [whole, long, longNext = '', short = '', shortNext = ''] = match;
			const first = Number(long ?? `20${short}`);
			const next = Number(long === undefined ? shortNext : longNext.slice(-2));
			if ((first + 1) % 100 !== next || (long === undefined && first < 2015)) continue;
			const start = match.index;
			const end = start + whole.length;
			const before = text.slice(Math.max(0, start - 30), start);
			const after = text.slice(end, end + 12);
			if (long === undefined && (!SHORT_BEFORE.test(before) || NAME_AFTER.test(after))) continue;
			if (isInDocumentTitle(text, start, end)) continue;
			// A link to a file or page by its title.
			if (
				spans.some(
					(span) => span.kind === 'link' && span.start <= start && end <= span.end && /\p{Lu}\p{Ll}+ /u.test(before.slice(1)),
				)
			)
				continue;
			yield {
				start,
				end,
				suggestion: KIND_BEFORE.test(before)
					? `Try: '${first} to ${first + 1}'.`
					: `Is this the year from April ${first} to March ${first + 1}? Say so once.`,
			};
		}
	},
	examples: {
		bad: [
			'These are the charges for [2026/27]. If you paid too much in [2025/26], we take it off.',
			'## [2026/27] prices',
			'We plan to mend 320 kitchens in [26/27].',
			'The most that you pay in [2026/2027] is £41.',
			'- 3 warm spaces in [2024/25]',
			'The school year [2026/27] starts on 2 September.',
			'The [2099/00] rate is not set.',
		],
		good: [
			'Application 25/26/FUL and application EX/2026/27 are open.',
			'The library moved to 24/25 Market Street and is open 24/7.',
			'Tax year 2026 to 2027 starts on 6 April.',
			'The road is closed on 25/26 November.',
			'Read our Statement of Accounts 2024/25 and the 2024/25 Annual Report.',
			'- <a>Annual Governance Statement 2024/25 (PDF, 410KB)</a>',
			'A birth on 25/10/2026, 24/48 of them, 2026/29.',
			'| 2025/26',
			'Score 11/12 in the test.',
		],
	},
});
