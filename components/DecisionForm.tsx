import { useId, useState } from 'preact/hooks';
import { fieldsOf, givesReason, type Scope, saidBy, scopesOf } from '../core/review/decision-form.ts';
import { type Said, SHARES, STATUSES } from '../core/review/review.ts';
import type { Decision } from '../core/review/reviewed.ts';
import type { Finding } from '../core/types.ts';
import { words } from '../core/words.ts';
import { Brief } from './Brief.tsx';
import { DecisionText, History } from './DecisionText.tsx';
import { Field } from './Field.tsx';
import { Radios } from './Radios.tsx';

interface Props {
	readonly finding: Finding;
	readonly decision: Decision;
	readonly mayAllowWords: boolean;
	/** @param from the button that was pressed @returns whether it is kept */
	readonly decide: (said: readonly Said[], from: Element) => Promise<boolean>;
}

const { decision: said, status, statusMeaning } = words.review;

/** What people say of a finding, and a form to say more that opens below it. */
export function DecisionForm({ finding, decision, mayAllowWords, decide }: Props) {
	const [open, setOpen] = useState(false);
	return (
		<div class="decision">
			<DecisionText decision={decision} />
			<details class="no-print" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
				<summary>
					{decision.history.length === 0 ? said.open : said.change}
					<span class="hidden">
						: <Brief finding={finding} />
					</span>
				</summary>
				{open && (
					<Form
						// What was said elsewhere in the meantime is what the form begins with.
						key={decision.history.length}
						finding={finding}
						decision={decision}
						mayAllowWords={mayAllowWords}
						decide={async (all, from) => {
							const summary = from.closest('details')?.querySelector('summary');
							// What was written stays where it could not be kept.
							if (!(await decide(all, from))) return false;
							// The button goes with the form; where the finding stays, so does its place for the keyboard.
							if (summary?.isConnected) summary.focus();
							setOpen(false);
							return true;
						}}
					/>
				)}
			</details>
		</div>
	);
}

function Form({ finding, decision, mayAllowWords, decide }: Props) {
	const id = useId();
	const [fields, setFields] = useState(() => fieldsOf(decision));
	const change = (some: Partial<typeof fields>): void => setFields((now) => ({ ...now, ...some }));
	const scopes = scopesOf(finding, mayAllowWords);
	const scopeLabels: Record<Scope, string> = {
		one: said.scopeOne,
		rule: said.scopeRule,
		words: said.scopeWords(finding.quote ?? ''),
	};
	const submit = (event: SubmitEvent): void => {
		event.preventDefault();
		const from = event.submitter ?? (event.target as Element);
		void decide(saidBy(finding, decision, fields), from);
	};
	return (
		<form class="decision-form" noValidate onSubmit={submit}>
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
