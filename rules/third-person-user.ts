import type { Block, BlockKind } from '../core/content.ts';
import { matchesAt } from '../core/english/at-words.ts';
import { inCaseOf } from '../core/english/inflect.ts';
import { isQuoted } from '../core/english/name-or-quote.ts';
import { type PageMatch, PROSE, pageRule } from '../core/rule.ts';

const READ: ReadonlySet<BlockKind> = new Set(PROSE);
// 'Service users' is for the rule on council jargon.
const MANY =
	'applicants|residents|customers|claimants|householders|occupiers|tenants|leaseholders|landlords|parents|carers|guardians|visitors|(?<!service )users|motorists|taxpayers|candidates|hirers|drivers|passengers|students|businesses|traders|organisers|(?:dog|pet|home|property|vehicle|car|land) ?owners|members of the public|(?:permit|badge|licence|ticket|card|account|plot) ?holders';
const ONE =
	'applicant|resident|customer|claimant|householder|occupier|tenant|leaseholder|landlord|parent|carer|guardian|visitor|(?<!service )user|motorist|taxpayer|candidate|hirer|member of the public|(?:permit|badge|licence|ticket|card|account|plot) ?holder';
const ADVISED =
	'(?:is|are|will be) (?:also |strongly |always )?(?:advised|asked|requested|reminded|required|encouraged|expected|urged|invited|recommended|obliged)';
const DUTY = `(?:(?:must|should|need to|needs to|have to|has to|will need to|will have to|ought to)|${ADVISED})`;
const THIRD = new RegExp(
	`((?<many>${MANY})|(?:${ONE}))(?: (?:and|or|/) (?:their )?(?:${MANY}|${ONE}|agents|organisers|owners|families))?(?: (?:who|with|without|living|planning|wishing|wanting) [^.,;:!?()]{3,60}?)? (?:also |always |still |only |now |then )?${DUTY}(?![\\p{L}'-])`,
	'iuy',
);
const FIRSTS = new Set(
	`${MANY}|${ONE}`
		.replace(/\(\?<!service \)|\(\?:| \?(?:holders?|owners)/g, '')
		.split(/[|)]/)
		.map((name) => name.split(' ')[0] ?? name),
);
/** What belongs to the group, and is reported with it. */
const BEFORE = /(?:\b(?:the|all|any|each|every|new|current|existing|an?) )*$/i;
/** 'Your tenants must', 'other residents should', 'if parents need to', 'when tenants have to': other people, or a condition. */
const OTHERS =
	/(?:\b(?:both|your|our|their|its|his|her|other|some|most|many|few|of|these|those|by|for|between|with|from|than|that|if|when|where|whether|unless|because|as|how|what|why|which|\d+%?)|')(?: (?:the|all|any|each|every))? $/i;

/**
 * Not reported: pages on which the reader deals with these people ('your tenants', 'your customers'), figures, news,
 * policies, and service users, who are for the rule on council jargon.
 */
export default pageRule({
	id: 'third-person-user',
	title: 'Speaks about readers instead of to them',
	why: "Readers have to work out that these words mean them. 'You' tells them at once.",
	fix: "Say 'you', or start with the thing to do.",
	guidance: [
		{
			name: 'GOV.UK: use the right tone',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/right-tone/',
		},
		{
			name: 'GOV.UK style guide: addressing the user',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#addressing-the-user',
		},
	],
	severity: 'consider',
	area: 'plain-english',
	fixer: 'content',
	notOn: ['news', 'minutes', 'committee-report', 'statutory-notice', 'policy'],
	*check({ blocks }) {
		const found = blocks.flatMap((block) => (READ.has(block.kind) && !block.quoted ? uses(block) : []));
		if (found.length === 0) return;
		const theirs = othersOf(blocks);
		for (const { block, start, end, who } of found) {
			// On a landlord's page 'tenants' are not the readers.
			if (who.split(' ').some((word) => theirs.has(word.replace(/s$/, '')))) continue;
			yield { block, start, end, suggestion: suggestion(block.text.slice(start, end)) };
		}
	},
	examples: {
		bad: [
			'[Householders who are going away should] tell us. [Tenants with a garden must] cut the hedge. [Applicants must] sign.',
			'[Residents should] put the sticker on the lid. [Customers are advised] to keep a copy.',
			'[The claimant must] sign the form. [All claimants need to] tell us if they change jobs.',
			'- [parents and carers should] bring a bag',
			'[Members of the public are asked] to keep to the path. [Permit holders must] show the permit.',
		],
		good: [
			'You must send proof of where you live.',
			'In 2026 there were 3,912 applicants for places. Residents of Mill Lane planted 300 trees.',
			'You must give your tenants a gas safety record. Tenants must let you in.',
			'If you run a shop, your customers must be able to see the price.',
			'The Customer Service Centre is on Castle Street. The Tenants’ Forum meets there.',
			'Both parents must come. Tell us if other residents should know. We ask when tenants have to move.',
			'If your mother gets lost, stay calm. She must rest.',
			'<html data-type="policy"><main><h1>Lettings policy</h1><p>Applicants must live in the borough.</p></main></html>',
			'Service users must bring lunch. One of the residents should hold the key. ‘Parents must wait here’, the sign says.',
		],
	},
});

interface Use extends PageMatch {
	readonly block: Block;
	readonly start: number;
	readonly end: number;
	/** The people, in small letters. */
	readonly who: string;
}

function uses(block: Block): Use[] {
	const { text } = block;
	return [...matchesAt(text, FIRSTS, THIRD)].flatMap((match) => {
		const before = text.slice(Math.max(0, match.index - 40), match.index);
		const determiners = BEFORE.exec(before)?.[0] ?? '';
		const start = match.index - determiners.length;
		const end = match.index + match[0].length;
		// 'The applicant', but not 'applicant' alone; and nobody says 'a residents'.
		if (match.groups?.many === undefined && !/\b(?:the|any|each|every|an?) $/i.test(determiners)) return [];
		if (OTHERS.test(before.slice(0, before.length - determiners.length)) || isQuoted(text, start, end)) return [];
		return [{ block, start, end, who: (match[1] ?? '').toLowerCase() }];
	});
}

/** Whose people the page names: 'your tenants', 'your adult customers'. */
function othersOf(blocks: readonly Block[]): ReadonlySet<string> {
	const all = blocks.flatMap(({ text }) => [...text.matchAll(/\b[Yy]our ([a-z]+)(?: ([a-z]+))?/g)]);
	return new Set(all.flatMap(([, first = '', second = '']) => [first.replace(/s$/, ''), second.replace(/s$/, '')]));
}

function suggestion(words: string): string {
	if (/(?:advised|recommended|encouraged|urged)$/i.test(words)) return "Try 'you should', or start with the thing to do.";
	if (/(?:asked|requested|reminded|invited)$/i.test(words)) return 'Start with the thing to do.';
	const swap = /should|ought to$/i.test(words) ? 'you should' : /(?:need|needs) to$/i.test(words) ? 'you need to' : 'you must';
	return `Try '${inCaseOf(words, swap)}'.`;
}
