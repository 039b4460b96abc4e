import { councilName } from '../core/elements/page-title.ts';
import { type Match, pageRule } from '../core/rule.ts';

const YEAR = /(?<![\p{L}\p{N}/.£-])(?:(?:19|20)\d\d)(?: ?(?:[-–/]|to) ?(?:20)?\d\d)?(?![\p{L}\p{N}/.])/u;
/** What comes out year after year, or has its year in its name. */
const SERIES =
	/\b(?:reports?|accounts|budgets?|statements?|strateg(?:y|ies)|polic(?:y|ies)|plans?|minutes|agendas?|results|elections?|by-?elections?|polls?|census|reviews?|surveys?|consultations?|pay gap|acts?|regulations|orders?|notices?|byelaws|declarations?|assessments?|inspections?|awards?|festivals?|fees and charges|newsletters?|bulletins?|register|archive|conference|games|cup|vision|agreements?|contracts?|spending|expenditure|data|statistics|local plan|framework|programme|scheme)\b/i;
/** The kind of page, at the front, at the end or before a colon. Not 'Form a group', 'Careers guidance', 'Page Hill'. */
const TYPE =
	/^(guidance(?: notes?)?)(?=:| (?:on|for|about|to)\b)|^(?:web ?page|page|form)(?=:)|^form(?= (?:to|for)\b)|(?<=\S )(?<!\b(?:careers|parental|spiritual|home|front|not) )(guidance(?: notes?)?|(?:web)? ?pages?|forms?|leaflet|factsheet)(?=$|:| \((?:pdf|online|word)\b| (?:for|on|about)\b)|(?<=\b(?:application|claim|request|complaint|complaints|referral|booking|order|enquiry|registration|contact) )(form)(?= (?:for|to)\b)/i;
const NOT_A_TYPE = /\bnot found\b|\b(?:to|in|that|which) (?:this )?(?:form|page)\b|\b(?:pages|forms)$/i;
/** Pages about the council itself. */
const ABOUT_IT = /^(?:about|contact|how|why|work(?:ing)?|jobs|careers|welcome|accessibility|privacy|leaving|join(?:ing)? the)\b/i;

export default pageRule({
	id: 'title-has-date-or-type',
	title: 'Main heading names a year, type or council',
	why: 'The words that people look for come later or get cut off, and a year makes a page look old.',
	fix: 'Leave it out, unless people need it to tell pages apart.',
	guidance: [
		{
			name: 'GOV.UK: write clear titles',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/clear-titles/',
		},
	],
	severity: 'consider',
	area: 'structure',
	fixer: 'content',
	// Corporate documents and news need their year, statements the council's name.
	notOn: ['home', 'news', 'minutes', 'committee-report', 'statutory-notice', 'policy', 'statement'],
	*check({ title, blocks }, { site }) {
		for (const block of blocks) {
			if (block.kind !== 'heading' || block.level !== 1) continue;
			const found = [...places(block.text, councilName(title, site.council))].sort((a, b) => a.start - b.start);
			for (const match of found) yield { block, ...match };
		}
	},
	examples: {
		bad: [
			'# [Guidance]: school meals [2026]',
			'# Garage rents [2026 to 2027]',
			'# Loft conversions [guidance]',
			'# Change of address [form]',
			'# Tree planting [page]',
			'# [Guidance] on loft conversions',
			'# Loft [guidance] for landlords',
			'# Taxi fees [2026]',
			'# [Form] to report a missed bin',
			'<html lang="en" data-council="Example Council"><head><title>Rent</title></head><body><main><h1 data-bad>Rent an Example Council garage</h1></main></body></html>',
		],
		good: [
			'# School meals',
			'# Annual report 2025 to 2026',
			'# Local elections 2026',
			'# Statement of accounts 2025/26',
			"# Form a tenants' group",
			'# Careers guidance',
			'# Careers guidance for young people',
			'# Fees and charges 2026 to 2027',
			'# Page Hill cemetery',
			'# Page not found',
			'# Platform lifts and information boards',
			'# Homes built before 2000: asbestos survey',
			'## Prices in 2026',
			'# Planning forms',
			'<html lang="en" data-council="Example Council"><head><title>Jobs</title></head><body><main><h1>Work for Example Council</h1></main></body></html>',
			'<html lang="en" data-council="Example Council"><head><title>Council tax</title></head><body><main><h1>Council tax bands</h1></main></body></html>',
		],
	},
});

function* places(text: string, council: string): Generator<Match> {
	const year = SERIES.test(text) ? null : YEAR.exec(text);
	if (year !== null) {
		const suggestion = 'Would the title work in every year without it?';
		yield { start: year.index, end: year.index + year[0].length, message: 'The main heading has a year.', suggestion };
	}
	const type = NOT_A_TYPE.test(text) ? null : TYPE.exec(text);
	if (type !== null) {
		const message = 'The main heading names the kind of page, not only its subject.';
		yield { start: type.index, end: type.index + type[0].length, message };
	}
	const at = council === '' || ABOUT_IT.test(text) ? -1 : text.indexOf(council);
	// A heading that is the name, or puts it after another council's, needs it.
	if (at === -1 || text.length <= council.length + 4 || /\b(?:by|than|and|from|to) $|, $/i.test(text.slice(0, at))) return;
	yield { start: at, end: at + council.length, message: 'The main heading has the name of the council.' };
}
