import type { BlockKind } from '../core/content.ts';
import { ALL_TEXT, blockRule } from '../core/rule.ts';

// Not table cells, where space is tight.
const READ: readonly BlockKind[] = ALL_TEXT.filter((kind) => kind !== 'cell');
/** Nothing inside an address, a path, a date or a reference. */
const BEFORE = "(?<![\\p{L}\\p{N}/@._:=?&#~'-]|[/.])";
const AFTER = '(?![\\p{L}\\p{N}/@_=&#~]|[.-][\\p{L}\\p{N}])';
const PRONOUNS: Readonly<Record<string, string>> = {
	'he/she': 'they',
	'she/he': 'they',
	's/he': 'they',
	'(s)he': 'they',
	'he/she/they': 'they',
	'his/her': 'their',
	'her/his': 'their',
	'his/hers': 'theirs',
	'his/her/their': 'their',
	'him/her': 'them',
	'her/him': 'them',
	'himself/herself': 'themselves',
	'him/herself': 'themselves',
};
const OR = new RegExp(`${BEFORE}(?:[sS]/he|and ?/ ?or|\\p{L}\\p{Ll}+(?: ?/ ?\\p{Ll}{2,}){1,3})${AFTER}|\\([sS]\\)he\\b`, 'giu');
const PLURAL = /(?<![\p{L}\p{N}/._(-])(\p{Lu}?\p{Ll}{2,})\((s|es|ren|men)\)(?![\p{L}\p{N}])/gu;
/** Letters of a unit or a short form, a fixed phrase, or 'each': 'km/h', 'either/or', 'miles/hour'. */
const KEEP = /^(?:either ?\/ ?or|n ?\/ ?a)$|\/ ?(?:h|hr|hour|day|week|month|year|night|min|sec|litre|kg|km|person|household)$/i;
const SHORT = /(?:^|\/) ?\p{L}{1,2}(?: ?\/|$)/u;

/** Not reported: dates, 24/7, addresses, references, 'N/A', 'c/o', speeds, parts of a law. Names in capitals are names. */
export default blockRule({
	id: 'slash-or',
	title: 'Slash or brackets leave readers to choose',
	why: 'Readers have to work out which words go together, and a screen reader says the marks aloud or skips them.',
	fix: "Write 'or' or 'and'. Use the plural for one or more.",
	guidance: [
		{
			name: 'GOV.UK style guide: slashes',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/',
		},
	],
	severity: 'should',
	area: 'style',
	fixer: 'content',
	yieldsTo: ['gendered-role', 'inclusive-gender'],
	kinds: READ,
	*check({ text, level }) {
		// The rule on titles reports a slash there.
		if (level === 1) return;
		if (text.includes('/') || text.includes('(s)he')) {
			for (const { 0: words, index: start } of text.matchAll(OR)) {
				const suggestion = instead(words, text.slice(start + words.length, start + words.length + 12));
				if (suggestion !== undefined) yield { start, end: start + words.length, suggestion };
			}
		}
		if (!text.includes('(') || !/\((?:s|es|ren|men)\)/.test(text)) return;
		for (const { 0: words, 1: word = '', 2: ending = '', index: start } of text.matchAll(PLURAL)) {
			yield { start, end: start + words.length, suggestion: `Write '${word}${ending}'.` };
		}
	},
	examples: {
		bad: [
			'Tell us [his/her] name and attach the [form(s)].',
			'The [parent/carer] should sign [and/or] call us.',
			'If the driver moves, [he/she] must tell us. Say whether [s/he] is well.',
			'- the name of the [child(ren)]\n- each [member(s)] of the club',
			'## Help for [tenants/leaseholders]',
			'Pick the [glass/cans/paper] box. Bring [proof / evidence] of age.',
			'[Parent/carer] signs here. [Document(s)] we need.',
		],
		good: [
			'Tell us their name and attach the forms. The parent or carer should sign.',
			'Application 26/00318/HOU came on 04/05/2026. Search 24/7. See 2019/20.',
			'Read www.example.gov.uk/bins/dates or https://example.org/lists/all and bins/dates.html.',
			'Send it to Ms Okoro, c/o The Post Room. Write N/A in the box. Drive at 10 km/h.',
			'We act under section 215(1). Option (a) is a warning. See policy H1(s).',
			'Permits cost £60 (standard). Bring your log book (V5C) or lease.',
			'It is an either/or choice at 20 miles/hour on w/c 5 May.',
			'The PE/VC firm met the Conservative/Labour group. Use a scale of 1/500.',
			'| bins/boxes',
			'# Permits/vouchers',
			'Nothing matches this street / street.',
			'Go to /bins/boxes or email bins/boxes@example.gov.uk.',
		],
	},
});

/** 'Glass or cans' can stand alone; of 'bank/savings account' nobody knows what belongs to what. */
const STANDS_ALONE =
	/^(?:$|[.,;:!?)]| (?:and|or|but|of|in|on|at|to|for|by|with|from|who|that|is|are|was|were|has|have|can|cannot|will|may|must|should|need)\b)/;

function instead(words: string, after: string): string | undefined {
	const plain = words.toLowerCase().replaceAll(' ', '');
	const pronoun = PRONOUNS[plain];
	if (pronoun !== undefined) return `Try '${pronoun}'.`;
	if (plain === 'and/or') return "Try 'or'. If people can do both, add 'or both'.";
	if (KEEP.test(words) || SHORT.test(words.replaceAll(' ', '')) || /\/ ?\p{Lu}/u.test(words)) return undefined;
	const parts = words.split(/ ?\/ ?/);
	// What a form fills in: 'postcode / postcode'.
	if (new Set(parts.map((part) => part.toLowerCase())).size === 1) return undefined;
	// Spaces part whole phrases: 'a change of a condition / discharge of conditions'.
	if (words.includes(' ') || !STANDS_ALONE.test(after)) return "Try 'or' or 'and' instead of the slash.";
	return `Try '${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}', or use 'and'.`;
}
