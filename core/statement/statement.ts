import type { Block, PageContent } from '../content.ts';
import { headingsOn, type SetHeading } from './statement-model.ts';

/** What an accessibility statement says of itself, for the rules that check it. English only. */

/** Where a set heading is: worded as set, in other words, as words that are no heading, or nowhere. */
export interface HeadingPlace {
	readonly heading: SetHeading;
	readonly how: 'set' | 'near' | 'not-a-heading' | 'missing';
	readonly block?: Block;
}

/** Words that say how far a site complies. */
export interface Status {
	readonly kind: 'fully' | 'partially' | 'not' | 'other';
	readonly block: Block;
	readonly start: number;
	readonly end: number;
	/** What complies, in small letters; '' where the words stand alone. */
	readonly of: string;
}

type Page = Pick<PageContent, 'blocks' | 'pageType' | 'top'>;

const HEADING_KINDS: readonly string[] = ['heading', 'summary', 'button'];
const MOST_WORDS = 9;

export const plainHeading = (text: string): string =>
	text
		.toLowerCase()
		.replace(/^\d[\d.]{0,5}[.)]?\s+/, '')
		.replace(/[\u2010-\u2015-]/g, ' ')
		.replace(/\bnonaccessible\b/, 'non accessible')
		.replace(/\s+/g, ' ')
		.replace(/[\s:.]+$/, '')
		.trim();

/** Each set heading of that day, and where this page has it. */
export function headingPlaces({ blocks }: Page, date: string): HeadingPlace[] {
	const headings = blocks.filter(({ kind, level }) => HEADING_KINDS.includes(kind) && level !== 1);
	const taken = new Set<Block>();
	const asked = headingsOn(date);
	const set = new Map<SetHeading, Block>();
	for (const heading of asked) {
		const block = headings.find(({ text }) => isSet(heading, plainHeading(text)));
		if (block === undefined) continue;
		set.set(heading, block);
		taken.add(block);
	}
	return asked.map((heading): HeadingPlace => {
		const found = set.get(heading);
		if (found) return { heading, how: 'set', block: found };
		const words = blocks.find(
			({ kind, text }) => !HEADING_KINDS.includes(kind) && plainHeading(text) === plainHeading(heading.words),
		);
		if (words) return { heading, how: 'not-a-heading', block: words };
		const near = headings.find((block) => !taken.has(block) && isNear(heading, plainHeading(block.text)));
		if (near === undefined) return { heading, how: 'missing' };
		taken.add(near);
		return { heading, how: 'near', block: near };
	});
}

// The government's own check accepts any heading that begins 'Preparation'.
const isSet = ({ id, words }: SetHeading, text: string): boolean =>
	text.startsWith(id === 'preparation' ? 'preparation' : plainHeading(words));

const isNear = ({ near, never }: SetHeading, text: string): boolean =>
	text.split(' ').length <= MOST_WORDS && near.test(text) && never?.test(text) !== true;

const SUBJECT =
	"(?<of>(?:this|the|our|these|both|all)? ?(?:[\\w'.-]+ ){0,4}(?:web ?sites?|sites?|apps?|applications?|services?|portals?|platforms?|intranet|hub)|we|(?:https?://)?(?:[\\w-]+\\.)+(?:uk|org|com|net|cymru|wales|scot)/?)";
const DEGREE = '(?<degree>not (?:fully|wholly|entirely|completely)|fully|partially|partly|mostly|largely|substantially|not|non)';
const STATUS = new RegExp(
	`\\b${SUBJECT}(?: \\([^()]{1,60}\\))? (?:is|are)(?: currently| now| only| also| therefore)? ${DEGREE}[ -](?:compliant|conformant)\\b`,
	'gi',
);
const LOOSE = new RegExp(`\\b${DEGREE}[ -](?:compliant|conformant)\\b`, 'gi');
// 'Parts of this website are not compliant' is about the parts.
const PART_OF =
	/\b(?:parts?|areas?|sections?|elements?|features?|content|pages?|documents?|some|third[ -]party) (?:of |on |in |that )?$/i;

/** What the page says of its status. Words that name no site count only where none does. */
export function statuses({ blocks }: Page): Status[] {
	const strict = blocks.flatMap((block) => matches(block, STATUS));
	if (strict.length > 0) return strict;
	return blocks
		.filter(({ text }) => /\bwcag\b|content accessibility|^\W*\w+ compliant/i.test(text))
		.flatMap((block) => matches(block, LOOSE));
}

const matches = (block: Block, words: RegExp): Status[] =>
	block.text.includes('omplian') || block.text.includes('onformant')
		? [...block.text.matchAll(words)].flatMap((match) => {
				const { of = '', degree = '' } = match.groups ?? {};
				if (
					PART_OF.test(block.text.slice(0, match.index)) ||
					PART_OF.test(`${(of.split(/\b(?:this|the|our)\b/i)[0] ?? '').trimEnd()} `)
				)
					return [];
				const end = match.index + match[0].length;
				return [{ kind: kindOf(degree), block, start: end - `${degree} compliant`.length, end, of: of.trim().toLowerCase() }];
			})
		: [];

function kindOf(degree: string): Status['kind'] {
	const word = degree.toLowerCase();
	return word === 'fully' || word === 'partially' || word === 'not' ? word : 'other';
}

export const saysFully = (page: Page): boolean => {
	const all = statuses(page);
	return all.length > 0 && all.every(({ kind }) => kind === 'fully');
};

/**
 * True for a page that follows the model far enough to be checked part by part. Where next to nothing of it is there,
 * one finding says so, instead of twenty.
 */
export function followsModel(page: Page, date: string): boolean {
	const headings = headingPlaces(page, date).filter(({ how }) => how !== 'missing').length;
	const law = page.blocks.some(({ text }) => /\baccessibility regulations\b/i.test(text));
	return headings + (statuses(page).length > 0 ? 1 : 0) + (law ? 1 : 0) >= 2;
}

/** True where the parts of a statement are to be checked on this page. */
export const isStatement = (page: Page, date: string): boolean =>
	page.top && page.pageType === 'statement' && followsModel(page, date);

/** The blocks below a heading, up to the next one of its level or above that is not about the same. */
export function below(blocks: readonly Block[], about: RegExp): Block[] {
	const found: Block[] = [];
	let level: number | undefined;
	for (const block of blocks) {
		if (block.kind === 'heading') {
			if (about.test(plainHeading(block.text))) level = Math.min(level ?? 7, block.level ?? 6);
			else if (level !== undefined && (block.level ?? 6) <= level) level = undefined;
		} else if (level !== undefined) found.push(block);
	}
	return found;
}
