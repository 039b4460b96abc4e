/**
 * What the model accessibility statement asks for, as data with dates, so that it can be brought up to date.
 * Sources: the annex of Decision (EU) 2018/1523 as kept in UK law, the GOV.UK sample statement, and the questions of the
 * government's monitoring (alphagov/accessibility-monitoring-platform, checks of accessibility statements).
 */

/** A heading whose words are set. `from` and `until`: days on which it is asked for, YYYY-MM-DD, the last one left out. */
export interface SetHeading {
	readonly id: 'compliance' | 'non-accessible' | 'preparation' | 'feedback' | 'enforcement';
	readonly words: string;
	/** Other words that councils put there. */
	readonly near: RegExp;
	/** Headings of the sample that have words like these, and stand for something else. */
	readonly never?: RegExp;
	/** Not asked for where all is said to be accessible. */
	readonly unlessFully?: true;
	readonly from: string;
	readonly until?: string;
}

// The first day of the duty to publish a statement.
const DUTY = '2018-09-23';

/** In the order in which words are tried: a heading stands for one of them only. */
export const SET_HEADINGS: readonly SetHeading[] = [
	{
		id: 'non-accessible',
		words: 'Non-accessible content',
		near: /\b(?:in|un|non )accessible\b|\bnot (?:yet |fully |be )?accessible\b|\b(?:accessibility|known) (?:issues|problems|limitations|exceptions)\b|\bwhat (?:does ?n'?o?t|we are fixing)\b/,
		never: /^(?:how|report|tell|contact|feedback)\b|\bscope\b/,
		unlessFully: true,
		from: DUTY,
	},
	{
		id: 'compliance',
		words: 'Compliance status',
		near: /\b(?:compliance|compliant|conformance|conformity)\b/,
		never: /\bnon compliance\b|\bscope\b/,
		from: DUTY,
	},
	{
		id: 'enforcement',
		words: 'Enforcement procedure',
		near: /\benforce(?:ment|d)?\b|\bcomplain(?:t|ts|ing)?\b|\bnot happy\b|\bunhappy\b/,
		from: DUTY,
	},
	{
		id: 'feedback',
		words: 'Feedback and contact information',
		near: /\bfeedback\b|\bcontact(?:ing)?\b|\breport(?:ing)?\b|\btell us\b|\bget in touch\b/,
		never: /\bby phone or visiting\b|\bin person\b/,
		from: DUTY,
	},
	{
		id: 'preparation',
		words: 'Preparation of this accessibility statement',
		near: /\bprepar(?:ation|ed|ing)\b|\bhow (?:we|this|the)\b.{0,20}\btest(?:ed)?\b|\btesting\b|\babout this (?:accessibility )?statement\b|\bstatement (?:date|review)/,
		from: DUTY,
	},
];

/** The version of WCAG that the government monitors by. */
export const WCAG_VERSIONS = [
	{ version: '2.1', from: DUTY, until: '2024-10-01' },
	{ version: '2.2', from: '2024-10-01' },
] as const satisfies readonly { version: string; from: string; until?: string }[];

export const REGULATIONS = 'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018';

/** Guidance that every check of a statement rests on. The names say which version of the model was read. */
export const SAMPLE = {
	name: 'GOV.UK: sample accessibility statement, as of 19 December 2023',
	url: 'https://www.gov.uk/government/publications/sample-accessibility-statement/sample-accessibility-statement-for-a-fictional-public-sector-website',
} as const;
export const LAW = {
	name: 'Accessibility regulations 2018: accessibility statements',
	url: 'https://www.legislation.gov.uk/uksi/2018/952/regulation/8',
} as const;
export const MODEL = {
	name: 'Model accessibility statement, annex of Decision 2018/1523',
	url: 'https://www.legislation.gov.uk/eudn/2018/1523/annexes',
} as const;
export const MONITORING = {
	name: 'GOV.UK: accessibility monitoring, how we test',
	url: 'https://www.gov.uk/guidance/accessibility-monitoring-how-we-test',
} as const;

const inForce = (date: string, { from, until }: { readonly from: string; readonly until?: string }): boolean =>
	from <= date && (until === undefined || date < until);

/** @param date day of the check, YYYY-MM-DD */
export const headingsOn = (date: string): readonly SetHeading[] => SET_HEADINGS.filter((heading) => inForce(date, heading));
/** @param date day of the check, YYYY-MM-DD */
export const wcagOn = (date: string): string => WCAG_VERSIONS.find((version) => inForce(date, version))?.version ?? '2.2';
