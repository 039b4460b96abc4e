import type { Picture } from '../pictures/picture.ts';
import { type Entry, type Said, subjectOf } from '../review/review.ts';
import type { Audit } from '../types.ts';
import { type ExportOptions, toSend } from './sending.ts';

/** What people said of a check, beside what the machine found: docs/audit-format.md describes it. */
export interface ReviewFile {
	readonly format: 'critical-friend/review';
	readonly version: 2;
	readonly audit: Audit;
	readonly entries: readonly Entry[];
	/** One of a finding at most. */
	readonly pictures: readonly Picture[];
}

export function toReview(
	audit: Audit,
	entries: readonly Entry[],
	options: ExportOptions,
	pictures: ReadonlyMap<string, Picture> = new Map(),
): string {
	const file: ReviewFile = {
		format: 'critical-friend/review',
		version: 2,
		audit: toSend(audit, options),
		entries: options.forUs ? entries : withoutOurs(entries),
		pictures: [...pictures.values()],
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/** Where the latest note of a finding is only for us, an older one would come to light again, so none of them goes out. */
function withoutOurs(entries: readonly Entry[]): Entry[] {
	const latest = new Map(entries.filter(({ said }) => said.kind === 'note').map(({ said }) => [subjectOf(said), said]));
	return entries
		.filter(({ said }) => said.kind !== 'note' || (!isOurs(said) && !isOurs(latest.get(subjectOf(said)))))
		.map(({ was, ...entry }) => (was === undefined || isOurs(was) ? entry : { ...entry, was }));
}

const isOurs = (said: Said | undefined): boolean => said?.kind === 'note' && said.share === 'us' && said.text !== '';
