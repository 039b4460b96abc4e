import type { Area, Finding, Fixer, Severity } from '../types.ts';
import { words } from '../words.ts';
import type { Said } from './review.ts';

/** A finding of a person's own, as they type it. What they leave out is ''. */
export interface OwnProblem {
	readonly what: string;
	readonly why: string;
	readonly fix: string;
	/** Words that they picked on the page. */
	readonly quote: string;
	/** Where it is, in their own words. */
	readonly where: string;
	readonly severity: Severity;
	readonly area: Area;
	readonly fixer: Fixer;
}

/** Where they picked it, if they did so on the page. */
export type OwnPlace = Partial<
	Pick<Finding, 'selector' | 'frame' | 'prefix' | 'suffix' | 'snippet' | 'section' | 'region' | 'lang' | 'closed' | 'place'>
>;

/** What a person selected on the page, and where it is. */
export type Picked = OwnPlace & Pick<Finding, 'selector' | 'section' | 'region'> & { readonly quote?: string };

const OWN = 'own-';
/** True for what a person added: it can be taken back. */
export const isOwn = (key: string): boolean => key.startsWith(OWN);

const LONGEST_QUOTE = 500;

/** @param id unique for ever, such as a UUID: two people's files are put together */
export function ownFinding(problem: OwnProblem, id: string, place: OwnPlace = {}): Said {
	const { what, why, fix, quote, where, severity, area, fixer } = problem;
	const key = `${OWN}${id}`;
	const finding: Finding = {
		key,
		// A kind of its own: what one person saw is not like what another one saw.
		rule: key,
		source: 'person',
		area,
		severity,
		certainty: 'likely',
		title: what.trim(),
		message: what.trim(),
		why: why.trim() || words.review.own.source,
		fix: fix.trim(),
		...(quote.trim() === '' ? {} : { quote: quote.trim().slice(0, LONGEST_QUOTE).toWellFormed() }),
		section: where.trim() === '' ? [] : [where.trim()],
		// The page as a whole, where no place was picked.
		selector: ['html'],
		region: 'main',
		fixer,
		guidance: [],
		...place,
	};
	return { kind: 'finding', finding };
}

export function ownGood(
	what: string,
	evidence: string,
	id: string,
	place: { readonly quote?: string; readonly selector?: readonly string[] } = {},
): Said {
	const key = `${OWN}${id}`;
	return {
		kind: 'good',
		key,
		good: { id: key, title: what.trim(), evidence: evidence.trim() || words.review.own.source, ...place },
	};
}
