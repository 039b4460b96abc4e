import type { Audit } from '../types.ts';
import type { Entry, Said } from './review.ts';
import { type Decision, reviewed } from './reviewed.ts';

const DECIDES: ReadonlySet<Said['kind']> = new Set(['status', 'rule', 'words']);

/** Of how many findings something else holds after a merge than what somebody had said of them before it. */
export function countOvertaken(audit: Audit, before: readonly Entry[], after: readonly Entry[]): number {
	const now = reviewed(audit, after).decisions;
	return [...reviewed(audit, before).decisions].filter(([key, was]) => isOvertaken(was, now.get(key))).length;
}

const isOvertaken = (was: Decision, now: Decision | undefined): boolean =>
	(was.history.some(({ said }) => DECIDES.has(said.kind)) && was.status !== now?.status) ||
	(was.note !== undefined && was.note.text !== now?.note?.text) ||
	(was.assigned !== undefined && was.assigned !== now?.assigned);
