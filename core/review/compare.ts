import { wordsKey } from '../house-style/house-style.ts';
import { kindsOf } from '../summary.ts';
import type { Audit, Finding, Severity } from '../types.ts';
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
	/** Keys that changed because the words around a finding did: from before to now. */
	readonly moved: ReadonlyMap<string, string>;
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
	const [old, now] = [issues(before, entries), issues(after, entries)];
	const pairs = pair(old, now);
	const same = sameWay(before, after);
	const still = now.filter((finding) => pairs.has(finding));
	const staying = new Set(pairs.values());
	const gone = old.filter((finding) => !staying.has(finding)).map((finding) => ({ finding, why: same(finding) }));
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
		moved: new Map([...pairs].filter(([a, b]) => a.key !== b.key).map(([a, b]) => [b.key, a.key])),
	};
}

type Gone = { readonly finding: Finding; readonly why: Reason | undefined };
const withReason = (gone: Gone): gone is Gone & { readonly why: Reason } => gone.why !== undefined;

/** What the machine found, without what people say is none. */
function issues(audit: Audit, entries: readonly Entry[]): Finding[] {
	const review = reviewed(audit, entries);
	return audit.findings.filter(({ key }) => decisionOn(review, key).status !== 'not-an-issue');
}

/** Each finding of now with the one of before that it is. */
function pair(old: readonly Finding[], now: readonly Finding[]): ReadonlyMap<Finding, Finding> {
	const pairs = new Map<Finding, Finding>();
	const left = new Set(old);
	// A key holds the words around, so mending one fault of a paragraph gives all others in it another key.
	for (const name of [({ key }: Finding) => key, byWords, byPlace]) {
		const waiting = new Map<string, Finding[]>();
		for (const finding of left) waiting.set(name(finding), [...(waiting.get(name(finding)) ?? []), finding]);
		for (const finding of now) {
			const match = pairs.has(finding) ? undefined : waiting.get(name(finding))?.shift();
			if (match === undefined) continue;
			pairs.set(finding, match);
			left.delete(match);
		}
	}
	return pairs;
}

/** The same fault in the same words of the same part. */
const byWords = ({ rule, quote, snippet, section, frame, region }: Finding): string =>
	JSON.stringify([rule, quote === undefined ? '' : wordsKey(quote), quote === undefined ? snippet : '', section, frame, region]);

/**
 * The same fault at the same element, whatever the heading above is called now. Where it is about all of the element, somebody
 * may have changed its words and not mended it.
 */
const byPlace = ({ rule, quote, prefix = '', suffix = '', selector, frame }: Finding): string => {
	const whole = `${prefix}${suffix}` === '';
	return JSON.stringify([rule, selector, frame, whole ? '' : wordsKey(quote ?? '')]);
};

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
