import { type DecisionFields, fieldsOf } from './decision-form.ts';
import type { OwnProblem, Picked } from './own.ts';
import type { Decision } from './reviewed.ts';

/**
 * What people typed into forms and did not save yet: in memory alone, so that no form that goes away takes words with it.
 * Each draft goes by the page's address and what it is about.
 */
export interface Drafts {
	readonly decisions: Map<string, DecisionDraft>;
	readonly own: Map<string, OwnDraft>;
}

/** The form of one decision. Whatever nobody touched shows the decision as it is now. */
export interface DecisionDraft {
	readonly open: boolean;
	readonly typed: Partial<DecisionFields>;
}

/** The form of a finding or a good thing of a person's own. */
export interface OwnDraft {
	readonly open: boolean;
	readonly kind: 'problem' | 'good';
	readonly fields: OwnProblem;
	/** What was selected on the page; left out before anybody asked. */
	readonly picked?: Picked | 'none';
	/** Somebody tried to add it without saying what it is. */
	readonly missing: boolean;
}

export const noDrafts = (): Drafts => ({ decisions: new Map(), own: new Map() });

/** Only what differs from the decision as it is: what was typed and taken out again is no draft. */
export function typedInto(decision: Decision, typed: Partial<DecisionFields>): Partial<DecisionFields> {
	const now = fieldsOf(decision);
	const differs = Object.entries(typed).filter(([field, value]) => value !== now[field as keyof DecisionFields]);
	return Object.fromEntries(differs) as Partial<DecisionFields>;
}

export const NO_DECISION: DecisionDraft = { open: false, typed: {} };

export const NO_OWN: OwnDraft = {
	open: false,
	kind: 'problem',
	fields: {
		what: '',
		why: '',
		fix: '',
		quote: '',
		where: '',
		severity: 'should',
		area: 'plain-english',
		fixer: 'content',
	},
	missing: false,
};

/** Nothing where the form is shut and holds nothing that anybody typed. */
export const orNothing = (draft: DecisionDraft): DecisionDraft | undefined =>
	draft.open || Object.keys(draft.typed).length > 0 ? draft : undefined;

export function ownOrNothing(draft: OwnDraft): OwnDraft | undefined {
	const { what, why, fix, quote, where } = draft.fields;
	return draft.open || [what, why, fix, quote, where].some((text) => text.trim() !== '') ? draft : undefined;
}

/** What the page said of its selection. What somebody typed while it was asked stays. @param asked the quote at that time */
export function withPicked(now: OwnDraft, found: Picked | undefined, asked: string): OwnDraft {
	if (found === undefined) return { ...now, picked: 'none' };
	const quote = now.fields.quote === asked ? (found.quote ?? '') : now.fields.quote;
	return { ...now, picked: found, fields: { ...now.fields, quote } };
}
