import type { Audit } from '../types.ts';
import { pair } from './pair.ts';
import { type Entry, inForce, type Said, unsaid } from './review.ts';
import { decisionOn, reviewed } from './reviewed.ts';

/** What one person said, to be said again under another key; `who` is '' where the check itself says it. */
export interface Carried {
	readonly said: Said;
	readonly who: string;
}

const KINDS = ['status', 'note', 'assigned'] as const;

/**
 * What was said of findings that have another key now, because their paragraph was edited or equal ones before them are gone:
 * said again, so that no decision, note or name is lost by it, and none stays behind with another finding that has the key now.
 */
export function carried(before: Audit, after: Audit, entries: readonly Entry[]): Carried[] {
	const pairs = pair(before.findings, after.findings);
	const known = new Set(before.findings.map(({ key }) => key));
	const review = reviewed(before, entries);
	return after.findings.flatMap((finding) => {
		const { key } = finding;
		const from = pairs.get(finding)?.key;
		if (from === key) return [];
		return KINDS.flatMap((kind): Carried[] => {
			const held = inForce(`${kind} ${key}`, entries);
			// What was said of the key was said of another finding, or else it is somebody's later word.
			const isOthers = known.has(key);
			if (held !== undefined && !isOthers) return [];
			const said = from === undefined ? undefined : inForce(`${kind} ${from}`, entries);
			// Said again, a status would be a later word than that on the kind or the words, which holds.
			const { byRule, byWords } = decisionOn(review, from ?? '');
			const isCovered = kind === 'status' && (byRule || byWords);
			if (said !== undefined && 'key' in said && !isCovered) return [again(said, key, entries)];
			return held === undefined ? [] : [{ said: unsaid(held), who: '' }];
		});
	});
}

function again(said: Said & { readonly key: string }, key: string, entries: readonly Entry[]): Carried {
	if (said.kind === 'status' && said.status === 'fixed')
		return { said: { kind: 'status', key, status: 'to-do', because: 'found-again' }, who: '' };
	return { said: { ...said, key } as Said, who: entries.findLast((entry) => entry.said === said)?.who ?? '' };
}
