import { wordsKey } from '../house-style/house-style.ts';
import type { Finding } from '../types.ts';
import { type Decision, decisionOn, type Reviewed } from './reviewed.ts';

/** Findings that one decision set aside: one, all of a rule, or all about the same words. */
export interface AsideGroup {
	readonly id: string;
	readonly decision: Decision;
	readonly findings: readonly [Finding, ...Finding[]];
}

export function asideGroups(review: Pick<Reviewed, 'aside' | 'decisions'>): AsideGroup[] {
	const groups = new Map<string, { readonly decision: Decision; readonly findings: [Finding, ...Finding[]] }>();
	for (const finding of review.aside) {
		const decision = decisionOn(review, finding.key);
		const id = decision.byRule
			? `rule ${finding.rule}`
			: decision.byWords
				? `words ${wordsKey(finding.quote ?? '')}`
				: `one ${finding.key}`;
		const group = groups.get(id);
		if (group) group.findings.push(finding);
		else groups.set(id, { decision, findings: [finding] });
	}
	return [...groups].map(([id, group]) => ({ id, ...group }));
}
