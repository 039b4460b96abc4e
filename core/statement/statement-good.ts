import type { Praise, Seen } from '../good-checks.ts';
import { headingPlaces, saysFully } from './statement.ts';
import { PREPARED, REVIEWED, stepDates } from './statement-dates.ts';

/** The rules that a statement has to pass before it is praised: all but those that leave the answer to a person. */
export const STATEMENT_RULES = [
	'statement-not-model',
	'statement-name',
	'statement-heading-missing',
	'statement-heading-wording',
	'statement-commitment',
	'statement-status',
	'statement-wcag-version',
	'statement-no-problems',
	'statement-no-criteria',
	'statement-fix-date-passed',
	'statement-prepared-date',
	'statement-review-date',
	'statement-date-in-future',
	'statement-out-of-date',
	'statement-no-contact',
	'statement-phone-only',
	'statement-enforcement-body',
	'statement-no-enforcement-link',
	'statement-template-text',
] as const;

// Praise does not know the day: it goes by the headings that are asked for now.
const NOW = '9999-12-31';

export function statementComplete({ blocks }: Seen): Praise {
	const page = { blocks, pageType: 'statement', top: true } as const;
	const places = headingPlaces(page, NOW);
	const set = places.filter(({ how }) => how === 'set');
	if (set.length < places.length && !(saysFully(page) && set.length === places.length - 1)) return undefined;
	const dated = stepDates(page, REVIEWED).at(-1) ?? stepDates(page, PREPARED).at(-1);
	if (dated === undefined) return undefined;
	const quote = dated.block.shown.slice(dated.start, dated.end);
	return {
		evidence: `${set.length} of ${places.length} set headings, its status, whom to tell, where to complain, and '${quote}'.`,
		quote,
	};
}
