import { quotedParts } from '../core/english/quoted-parts.ts';
import { blockRule } from '../core/rule.ts';

/** A dash between words; not the hyphen inside one, not a range of figures. */
const DASH = /[\p{L}\p{N}'’)](?: ?[–—]| [-‐‒]) ?(?=\S)|\p{L}- (?!(?:and|or|to)\b)(?=\S)/u;
const RANGE = /\d(?: ?(?:am|pm|p))? ?[–—-] ?£?\d/;
/** Between words; '24/7', '2025/26' and '24/0113/FUL' are figures. */
const SLASH = /\p{L}[)'’]? ?\/ ?(?=\p{L})/u;
/** A stop after a whole word, at the end or before another sentence. */
const STOP =
	/(?:^|\s)(?!(?:St|Rd|Dr|Mr|Mrs|Ms|Rev|Cllr|No|vs?|etc|Ltd|Co|Inc|plc)\.)\p{L}[\p{L}'’-]*\p{Ll}\.(?=["'”’)]*$|\s+\p{Lu})/u;

/** Only the main heading: templates put dashes into the title of the page. A question mark is another rule's. */
export default blockRule({
	id: 'title-punctuation',
	title: 'Main heading has a dash, slash or stop',
	why: 'People see the heading without its page in search results, where these marks make it hard to read.',
	fix: 'Take out the full stop. Use a colon for a dash, and a word for a slash.',
	guidance: [
		{
			name: 'GOV.UK style guide: titles',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#titles',
		},
	],
	severity: 'should',
	area: 'structure',
	fixer: 'content',
	languages: 'any',
	notOn: ['statutory-notice', 'minutes', 'committee-report'],
	softOn: ['news'],
	kinds: ['heading'],
	*check({ text: all, level }) {
		// A title in quotation marks is another page's, as it stands there.
		const text = quotedParts(all)
			.map((part) => (part.quoted ? ' ' : part.text))
			.join('');
		if (level !== 1 || !/[–—/.‐‒]| - ?|- /.test(text)) return;
		const marks = [
			...(DASH.test(text.replace(RANGE, '')) ? ['a dash'] : []),
			...(SLASH.test(text.replace(/https?:\/\/\S+/g, '')) ? ['a slash'] : []),
			...(STOP.test(text) ? ['a full stop'] : []),
		];
		if (marks.length === 0) return;
		yield { start: 0, end: all.length, message: `The main heading has ${marks.join(' and ')}.`, ...suggest(all, marks) };
	},
	examples: {
		bad: [
			'# [Bins - missed/late collections.]',
			'# [Garages – rents and repairs]',
			'# [Rents/repairs]',
			'# [Pay your rent.]',
			'# [Garages. Rent one from us.]',
			'# [Garages—how to pay]',
			'# [Garages- how to pay]',
			'# [Zone 4 - permits]',
		],
		good: [
			'# Report a missed bin',
			'# Stoke-under-Wold library',
			'# Garages: rents',
			'# Report on ‘Garages - rents/repairs.’',
			"# St. Anne's hall and Dr. Jones Park",
			'# Sign in with GOV.UK One Login',
			'# Drives over 4.5 metres wide',
			'# Roadworks 2025–26 and 24/7 help',
			'# Application 24/0113/FUL',
			'## Mill Lane - closed on Wednesdays',
			'# Opening times 9am – 5pm',
			'# Post-16 travel and pre- and after-school clubs',
			'# Work for Bloggs & Co. Ltd.',
		],
	},
});

/** One mark that a colon or nothing can take the place of. */
function suggest(text: string, [mark, another]: readonly string[]): { suggestion?: string } {
	if (another !== undefined) return {};
	if (mark === 'a dash') {
		const parts = text.split(/ ?[–—] ?| - /);
		return parts.length === 2 ? { suggestion: `Try: '${parts.join(': ')}'.` } : {};
	}
	const bare = text.replace(/\.$/, '');
	return mark === 'a full stop' && !bare.includes('. ') ? { suggestion: `Try: '${bare}'.` } : {};
}
