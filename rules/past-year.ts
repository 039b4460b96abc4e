import type { Block } from '../core/content.ts';
import { pageRule } from '../core/rule.ts';

const YEARS = /\b(20\d\d)(?:\s?(?:\/|-|–|to)\s?(?:[A-Z][a-z]+ )?(20\d\d|\d\d))?(?!\d)/g;
/** What is about that year for good, or keeps its year as part of its name. */
const KEEPS_ITS_YEAR =
	/\b(?:acts?|regulations?|orders?|directive|bill|rules|reports?|minutes|agendas?|papers?|accounts|budgets?|archived?|archives?|results?|census|history|reviews?|statements?|newsletters?|annual|consultations?|decisions?|awards?|winners?|elections?|plans?|strateg(?:y|ies)|polic(?:y|ies)|framework|surveys?|data|statistics|figures|spending|expenditure|payments? over|edition|version|since|from|until|before|after|founded|established|built|guidance|notes?|codes?|assessments?|profiles?|audits?|case|appeals?|in memory|anniversary|born|died|covid|nppf|spd|previous|past|last year|old|former|closed|ended)\b/i;
/** '5 May 2024' is a day: other checks look at those. */
const FULL_DATE = /\b\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+ 20\d\d/;

interface Label {
	readonly block: Block;
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

export default pageRule({
	id: 'past-year',
	title: 'Names a year that is over',
	why: 'People cannot tell if these are the fees, dates or rules that count now.',
	fix: 'Bring it up to date, or say that it is for the record.',
	guidance: [
		{
			name: 'GOV.UK: review standard content types',
			url: 'https://guidance.publishing.service.gov.uk/publish-update-retire-content/standard-content-types/review-standard/',
		},
	],
	severity: 'consider',
	area: 'trust',
	fixer: 'content',
	notOn: ['news', 'minutes', 'committee-report', 'statutory-notice', 'policy'],
	*check({ blocks, title }, { date }) {
		const now = Number(date.slice(0, 4));
		const labels = blocks.flatMap(labelsOf);
		// A row of years is an archive, or it has this year in it, too.
		const series = new Set(labels.map(({ text }) => shape(text)).filter((each, at, all) => all.indexOf(each) !== at));
		const headings: string[] = [];
		for (const label of labels) {
			if (!isOver(label.text, now) || series.has(shape(label.text))) continue;
			headings.push(label.text);
			const { block, start, end } = label;
			yield { block, start, end };
		}
		const name = title.split(/ [|–-] /, 1)[0] ?? '';
		if (headings.length === 0 && isOver(name, now))
			yield { quote: name, message: 'The title of this page names a year that is over.' };
	},
	examples: {
		bad: [
			'# Council tax\n## [Charges for 2023/24]\nYour bill depends on your band.',
			'# [School term dates 2022 to 2023]\nAsk your school.',
			'Read our <a>[burial fees 2024/25]</a> first.',
			'# Pool\n## [Prices 2024-25]',
			'# [Christmas bin collections 2024]',
		],
		good: [
			'# Council tax\n## Charges for April 2026 to March 2027',
			'# Your rights under the Care Act 2014',
			'# Accounts\n- <a>Statement of accounts 2022 to 2023</a>\n- <a>Statement of accounts 2023 to 2024</a>',
			'# Local plan 2021 to 2038\nIt replaced the plan of 2012.',
			'# Term dates\n## Term dates 2024 to 2025\n## Term dates 2026 to 2027',
			'# Committee, 11 June 2024',
			'# Election results 2023\n# Census 2021',
			'In 2022 we planted 400 trees.',
			'# Fees 2025 to 2026\n# Prices since 2019',
			'# Room 2024\n# Fees from 2024',
		],
	},
});

/** A heading, or the words of a link. */
function labelsOf(block: Block): Label[] {
	if (block.kind === 'heading') return [{ block, start: 0, end: block.text.length, text: block.text }];
	const links = block.spans.filter(({ kind }) => kind === 'link');
	return links.map(({ start, end }) => ({ block, start, end, text: block.text.slice(start, end) }));
}

function isOver(text: string, now: number): boolean {
	if (KEEPS_ITS_YEAR.test(text) || FULL_DATE.test(text) || /\broom \d/i.test(text)) return false;
	const years = [...text.matchAll(YEARS)].flatMap(([, from = '', to]) => [Number(from), ...(to === undefined ? [] : [full(to)])]);
	return years.length > 0 && Math.max(...years) < now;
}

const full = (year: string): number => Number(year.length === 2 ? `20${year}` : year);
const shape = (text: string): string =>
	text
		.toLowerCase()
		.replace(/\d+/g, '0')
		.replace(/[^a-z0]+/g, ' ')
		.trim();
