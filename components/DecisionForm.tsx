import { useId, useRef } from 'preact/hooks';
import { withoutHash } from '../core/address.ts';
import { type DecisionFields, fieldsOf, givesReason, type Scope, saidBy, scopesOf } from '../core/review/decision-form.ts';
import { NO_DECISION, orNothing, typedInto } from '../core/review/drafts.ts';
import { SHARES, STATUSES } from '../core/review/review.ts';
import { type Decision, decisionOn } from '../core/review/reviewed.ts';
import type { Finding } from '../core/types.ts';
import { words } from '../core/words.ts';
import { Brief } from './Brief.tsx';
import { DecisionText, History } from './DecisionText.tsx';
import type { Deciding } from './decisions.ts';
import { useDraft } from './drafts.ts';
import { Field } from './Field.tsx';
import { Radios } from './Radios.tsx';

interface Props extends Deciding {
	readonly finding: Finding;
}

const { decision: said, status, statusMeaning } = words.review;

/** What people say of a finding, and a form to say more that opens below it. */
export function DecisionForm({ finding, reviewed, mayAllowWords, drafts, decide }: Props) {
	const decision = decisionOn(reviewed, finding.key);
	const [draft = NO_DECISION, change] = useDraft(drafts.decisions, `${withoutHash(reviewed.audit.page.url)} ${finding.key}`);
	const { open, typed } = draft;
	return (
		<div class="decision">
			<DecisionText decision={decision} />
			<details
				class="no-print"
				open={open}
				onToggle={({ currentTarget }) => change((now = NO_DECISION) => orNothing({ ...now, open: currentTarget.open }))}
			>
				<summary>
					{decision.history.length === 0 ? said.open : said.change}
					<span class="hidden">
						: <Brief finding={finding} />
					</span>
				</summary>
				{open && (
					<Form
						finding={finding}
						decision={decision}
						mayAllowWords={mayAllowWords}
						fields={{ ...fieldsOf(decision), ...typed }}
						change={(some) => change((now = NO_DECISION) => ({ ...now, typed: typedInto(decision, { ...now.typed, ...some }) }))}
						decide={async (all, from) => {
							const summary = from.closest('details')?.querySelector('summary');
							// What was written stays where it could not be kept.
							if (!(await decide(all, from))) return false;
							// The button goes with the form; where the finding stays, so does its place for the keyboard.
							if (summary?.isConnected) summary.focus();
							change(() => undefined);
							return true;
						}}
					/>
				)}
			</details>
		</div>
	);
}

interface FormProps extends Pick<Props, 'finding' | 'mayAllowWords' | 'decide'> {
	readonly decision: Decision;
	readonly fields: DecisionFields;
	readonly change: (some: Partial<DecisionFields>) => void;
}

function Form({ finding, decision, mayAllowWords, fields, change, decide }: FormProps) {
	const id = useId();
	const scopes = scopesOf(finding, mayAllowWords);
	const scopeLabels: Record<Scope, string> = {
		one: said.scopeOne,
		rule: said.scopeRule,
		words: said.scopeWords(finding.quote ?? ''),
	};
	const saving = useRef(false);
	const submit = async (event: SubmitEvent): Promise<void> => {
		event.preventDefault();
		// Of two presses one after the other, the second says nothing new.
		if (saving.current) return;
		saving.current = true;
		const from = event.submitter ?? (event.target as Element);
		// What is kept takes the form away with it.
		saving.current = await decide(saidBy(finding, decision, fields), from);
	};
	return (
		<form class="decision-form" noValidate onSubmit={(event) => void submit(event)}>
			<Radios
				legend={said.now}
				values={STATUSES}
				labels={status}
				hints={statusMeaning}
				value={fields.status}
				change={(value) => change({ status: value })}
			/>
			{fields.status === 'not-an-issue' && scopes.length > 1 && (
				<Radios
					legend={said.scope}
					values={scopes}
					labels={scopeLabels}
					value={fields.scope}
					change={(scope) => change({ scope })}
				/>
			)}
			{givesReason(fields.status) && fields.scope !== 'words' && (
				<Field
					id={`${id}-reason`}
					label={said.reason}
					hint={said.reasonHint}
					value={fields.reason}
					change={(reason) => change({ reason })}
				/>
			)}
			<Field id={`${id}-note`} label={said.note} value={fields.note} change={(note) => change({ note })} rows={2} />
			{fields.note.trim() !== '' && (
				<Radios legend={said.share} values={SHARES} labels={said} value={fields.share} change={(share) => change({ share })} />
			)}
			<Field id={`${id}-assigned`} label={said.assigned} value={fields.assigned} change={(assigned) => change({ assigned })} />
			<button type="submit" class="primary">
				{said.save}
			</button>
			<History entries={decision.history} />
		</form>
	);
}
