import { words } from '../words.ts';
import type { Decision } from './reviewed.ts';

const { decision: labels, status: names } = words.review;

/** How far a decision reaches, where that is more than this place. */
export const scopeInWords = ({ byRule, byWords }: Pick<Decision, 'byRule' | 'byWords'>): string | undefined =>
	byRule ? labels.byRule : byWords ? labels.byWords : undefined;

/** 'Known', or with how far it reaches. */
export function decisionInWords(decision: Pick<Decision, 'status' | 'byRule' | 'byWords'>): string {
	const scope = scopeInWords(decision);
	return scope === undefined ? names[decision.status] : `${names[decision.status]}. ${scope}.`;
}
