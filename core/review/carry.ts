import type { Audit } from '../types.ts';
import { compare } from './compare.ts';
import { type Entry, inForce, type Said } from './review.ts';

/** What one person said, to be said again under another key. */
export interface Carried {
	readonly said: Said;
	readonly who: string;
}

/**
 * What was said of findings that are still there under another key, because their paragraph was edited: said again, so
 * that no decision, note or name is lost by it.
 */
export function carried(before: Audit, after: Audit, entries: readonly Entry[]): Carried[] {
	return [...compare(before, after).moved].flatMap(([from, to]) =>
		(['status', 'note', 'assigned'] as const).flatMap((kind): Carried[] => {
			const said = inForce(`${kind} ${from}`, entries);
			// Something said of the new key already is somebody's later word.
			if (said === undefined || !('key' in said) || inForce(`${kind} ${to}`, entries) !== undefined) return [];
			const who = entries.findLast((entry) => entry.said === said)?.who ?? '';
			if (said.kind === 'status' && said.status === 'fixed')
				return [{ said: { kind, key: to, status: 'to-do', because: 'found-again' } as Said, who: '' }];
			return [{ said: { ...said, key: to } as Said, who }];
		}),
	);
}
