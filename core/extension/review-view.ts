import type { CheckState } from '../check-state.ts';
import { type Comparison, compare } from '../review/compare.ts';
import type { Entry } from '../review/review.ts';
import { type Reviewed, reviewed } from '../review/reviewed.ts';
import type { Audit } from '../types.ts';
import { addressOf, readAudit, savedBefore } from './audits.ts';
import { readReview } from './reviews.ts';

/** A check and the one of the same page before it. */
export interface Past {
	readonly audit?: Audit | undefined;
	readonly before?: Audit | undefined;
}

export async function previousOf(state: Extract<CheckState, { status: 'done' }>): Promise<Past> {
	const audit = await readAudit(state.auditId);
	if (audit === undefined) return {};
	const earlier = state.previous ?? (await savedBefore(audit, audit.time).catch(() => undefined));
	return { audit, before: earlier === undefined ? undefined : await readAudit(earlier).catch(() => undefined) };
}

export interface LoadedReview {
	readonly entries: readonly Entry[] | undefined;
	readonly reviewed: Reviewed | undefined;
	readonly comparison: Comparison | undefined;
}

/** What people said of the page of a check, put together with it and with the check before it. */
export async function loadReview({ audit, before }: Past, privately: boolean): Promise<LoadedReview> {
	if (audit === undefined) return { entries: undefined, reviewed: undefined, comparison: undefined };
	const entries = await readReview(addressOf(audit), privately);
	return {
		entries,
		reviewed: reviewed(audit, entries),
		comparison: before === undefined ? undefined : compare(before, audit, { entries }),
	};
}
