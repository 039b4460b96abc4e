import * as v from 'valibot';
import { words } from '../words.ts';
import type { ReviewFile } from './review-file.ts';
import { AUDIT_VERSION, OLDEST, OLDEST_AUDIT, REVIEW, REVIEW_FORMAT, VERSION } from './review-schema.ts';

export type ReadReview = { readonly review: ReviewFile } | { readonly problem: string };

/** Characters: a hundred thousand findings and as many entries. What is longer was not saved by us. */
export const LONGEST_FILE = 200_000_000;
const { review: says } = words.file;

/** A review from a file, which may come from anybody; or in a sentence why it cannot be opened. */
export function parseReview(file: string): ReadReview {
	if (file.length > LONGEST_FILE) return { problem: says.tooLong };
	const data = parseJson(file.replace(/^\uFEFF/, ''));
	if (data === undefined) return { problem: says.notJson };
	const header = v.safeParse(HEADER, data);
	if (!header.success) return { problem: says.notReview };
	// A check without decisions, as the command line prints it, is a review of which nobody has said anything.
	if (header.output.format === 'critical-friend/audit')
		return parsed({ format: REVIEW_FORMAT, version: VERSION, audit: data, entries: [] });
	return header.output.format === REVIEW_FORMAT ? parsed(data) : { problem: says.notReview };
}

function parsed(data: unknown): ReadReview {
	const versions = v.safeParse(VERSIONS, data);
	if (!versions.success) return { problem: says.notReview };
	const { version, audit } = versions.output;
	if (version > VERSION || audit.version > AUDIT_VERSION) return { problem: says.newer };
	if (version < OLDEST || audit.version < OLDEST_AUDIT) return { problem: says.older };
	const checked = v.safeParse(REVIEW, data);
	if (checked.success) return { review: checked.output };
	const [issue] = checked.issues;
	return { problem: says.fault(v.getDotPath(issue)?.slice(0, 100) ?? '?') };
}

function parseJson(text: string): unknown {
	try {
		// Not as a property: '__proto__' in a file would become one.
		return JSON.parse(text, (name, value: unknown) => (name === '__proto__' ? undefined : value));
	} catch {
		return undefined;
	}
}

const HEADER = v.object({ format: v.string() });
const VERSIONS = v.object({ version: v.number(), audit: v.object({ version: v.number() }) });
