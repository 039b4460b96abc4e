import { words } from '../words.ts';
import type { Decision, Signed } from './reviewed.ts';

const { decision: labels, status: names } = words.review;

/** How far a decision reaches, where that is more than this place. */
export const scopeInWords = ({ byRule, byWords }: Pick<Decision, 'byRule' | 'byWords'>): string | undefined =>
	byRule ? labels.byRule : byWords ? labels.byWords : undefined;

/** 'Pat, 22 November 2026'; nothing where nobody gave a name. */
export const signature = (by: Signed | undefined): string => (by === undefined ? '' : labels.signed(by.who, by.time));

/** ' (Pat, 22 November 2026)', to stand after what Pat said. */
export const inBrackets = (by: Signed | undefined): string => (by === undefined ? '' : ` (${signature(by)})`);

/** 'Known', with who said so where `by` is given, and with how far it reaches. */
export function decisionInWords(decision: Pick<Decision, 'status' | 'byRule' | 'byWords'>, by?: Signed): string {
	const scope = scopeInWords(decision);
	return `${names[decision.status]}${inBrackets(by)}${scope === undefined ? '' : `. ${scope}.`}`;
}
