import { kindsOf } from '../summary.ts';
import type { Audit, Finding, Severity } from '../types.ts';
import { pair } from './pair.ts';
import type { Entry, Said } from './review.ts';
import { decisionOn, reviewed } from './reviewed.ts';
import { type Reason, sameWay } from './same-way.ts';

/** What became of the findings of a page between two checks of it. */
export interface Comparison {
	/** When the earlier check ended, ISO 8601. */
	readonly since: string;
	/** No longer found, and looked for in the same way both times. */
	readonly fixed: readonly Finding[];
	/** As they are now. */
	readonly still: readonly Finding[];
	/** Found now only, and looked for in the same way both times. */
	readonly fresh: readonly Finding[];
	/** No longer found, but not looked for in the same way: nobody knows. */
	readonly notRetested: readonly { readonly finding: Finding; readonly why: Reason }[];
	/** Found now only, but not looked for in the same way before. */
	readonly notBefore: readonly { readonly finding: Finding; readonly why: Reason }[];
	/** How many places each kind had and has, without those that were not looked for in the same way. */
	readonly kinds: readonly KindChange[];
}

export interface KindChange {
	readonly rule: string;
	readonly title: string;
	readonly severity: Severity;
	readonly before: number;
	readonly after: number;
}

export interface CompareOptions {
	/** What is not an issue counts in neither check. */
	readonly entries?: readonly Entry[];
}

export function compare(before: Audit, after: Audit, { entries = [] }: CompareOptions = {}): Comparison {
	const pairs = pair(before.findings, after.findings);
	const now = after.findings.filter(countsIn(after, entries));
	const same = sameWay(before, after);
	const still = now.filter((finding) => pairs.has(finding));
	const staying = new Set(pairs.values());
	const gone = before.findings
		.filter((finding) => !staying.has(finding))
		.filter(countsIn(before, saidBefore(after, entries)))
		.map((finding) => ({ finding, why: same(finding) }));
	const come = now.filter((finding) => !pairs.has(finding)).map((finding) => ({ finding, why: same(finding) }));
	const fixed = gone.filter(({ why }) => why === undefined).map(({ finding }) => finding);
	const fresh = come.filter(({ why }) => why === undefined).map(({ finding }) => finding);
	return {
		since: before.time,
		fixed,
		still,
		fresh,
		notRetested: gone.filter(withReason),
		notBefore: come.filter(withReason),
		kinds: kindsOf([...still, ...fixed, ...fresh]).map(({ rule, title, severity, findings }) => ({
			rule,
			title,
			severity,
			before: findings.length - fresh.filter((finding) => finding.rule === rule).length,
			after: findings.length - fixed.filter((finding) => finding.rule === rule).length,
		})),
	};
}

type Gone = { readonly finding: Finding; readonly why: Reason | undefined };
const withReason = (gone: Gone): gone is Gone & { readonly why: Reason } => gone.why !== undefined;

/** Whether a finding counts: nobody says that it is none. */
function countsIn(audit: Audit, entries: readonly Entry[]): (finding: Finding) => boolean {
	const review = reviewed(audit, entries);
	return ({ key }) => decisionOn(review, key).status !== 'not-an-issue';
}

/** A key that both checks know may be another finding's by now: what was said of it since is not said of the one before. */
function saidBefore(after: Audit, entries: readonly Entry[]): readonly Entry[] {
	const keys = new Set(after.findings.map(({ key }) => key));
	return entries.filter(({ time, said }) => time <= after.time || !('key' in said) || !keys.has(said.key));
}

/** What to say of findings that people marked fixed and that a later check found again. */
export function foundAgain(entries: readonly Entry[], after: Audit): Said[] {
	const review = reviewed(after, entries);
	return after.findings.flatMap(({ key }): Said[] => {
		const { status, history } = decisionOn(review, key);
		if (status !== 'fixed') return [];
		const marked = history.findLast(({ said }) => said.kind === 'status')?.time ?? '';
		return marked < after.time ? [{ kind: 'status', key, status: 'to-do', because: 'found-again' }] : [];
	});
}
