import { areWords } from '../house-style/house-style.ts';
import type { Finding } from '../types.ts';
import type { Said, Share, Status } from './review.ts';
import type { Decision } from './reviewed.ts';

export const SCOPES = ['one', 'rule', 'words'] as const;
/** What 'not an issue' covers: this finding, everything of its rule on this page, its words on every page. */
export type Scope = (typeof SCOPES)[number];

/** A decision as people fill it in. What they leave out is ''. */
export interface DecisionFields {
	readonly status: Status;
	readonly scope: Scope;
	readonly reason: string;
	readonly note: string;
	readonly share: Share;
	readonly assigned: string;
}

export const fieldsOf = ({ status, reason = '', note, assigned = '', byRule, byWords }: Decision): DecisionFields => ({
	status,
	scope: byRule ? 'rule' : byWords ? 'words' : 'one',
	reason,
	note: note?.text ?? '',
	share: note?.share ?? 'public',
	assigned,
});

/** What 'not an issue' may cover for this finding. A house style never speaks of accessibility, nor of long quotes. */
export function scopesOf({ source, quote }: Finding, mayAllowWords: boolean): readonly Scope[] {
	if (source === 'person') return ['one'];
	const words = mayAllowWords && source === 'content' && quote !== undefined && areWords(quote);
	return words ? SCOPES : ['one', 'rule'];
}

/** Only what differs from the decision as it is. */
export function saidBy(finding: Finding, decision: Decision, fields: DecisionFields): Said[] {
	const before = fieldsOf(decision);
	const { key } = finding;
	const [reason, text, to] = [fields.reason.trim(), fields.note.trim(), fields.assigned.trim()];
	const said: Said[] = [];
	const scope = fields.status === 'not-an-issue' ? fields.scope : 'one';
	if (fields.status !== before.status || reason !== before.reason || scope !== before.scope)
		// Words that the house style allows are never found again, whatever else is said of them.
		said.push(
			...(before.scope === 'words' ? [allowed(finding, false)] : []),
			...verdict(finding, fields.status, scope, givesReason(fields.status) ? reason : ''),
		);
	// To keep a note from the files counts as a change of it.
	if (text !== before.note || (text !== '' && fields.share !== before.share))
		said.push({ kind: 'note', key, text, share: fields.share });
	if (to !== before.assigned) said.push({ kind: 'assigned', key, to });
	return said;
}

/** 'To do' and 'fixed' need none. */
export const givesReason = (status: Status): boolean => status === 'known' || status === 'not-an-issue';

const allowed = ({ rule, quote = '' }: Finding, now: boolean): Said => ({ kind: 'words', rule, quote, allowed: now });

function verdict(finding: Finding, status: Status, scope: Scope, reason: string): Said[] {
	const { key, rule } = finding;
	const because = reason === '' ? {} : { reason };
	if (scope === 'words') return [allowed(finding, true)];
	if (scope === 'rule') return [{ kind: 'rule', rule, issue: false, ...because }];
	return [{ kind: 'status', key, status, ...because }];
}

/** What brings a finding back that was set aside: by its rule or its words all that they cover, otherwise this one alone. */
export function broughtBack(finding: Finding, { byRule, byWords }: Pick<Decision, 'byRule' | 'byWords'> = {}): Said {
	if (byRule) return { kind: 'rule', rule: finding.rule, issue: true };
	return byWords ? allowed(finding, false) : { kind: 'status', key: finding.key, status: 'to-do' };
}
