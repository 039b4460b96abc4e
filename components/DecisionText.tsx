import { inBrackets, scopeInWords } from '../core/review/decision-words.ts';
import type { Entry } from '../core/review/review.ts';
import type { Decision, Signed } from '../core/review/reviewed.ts';
import { words } from '../core/words.ts';

const { decision: labels, status, said, byWhom } = words.review;

/** What people say of a finding; nothing where nobody has said anything. */
export function DecisionText({ decision }: { readonly decision: Decision }) {
	const { reason, foundAgain, by } = decision;
	if (decision.history.length === 0) return null;
	const scope = scopeInWords(decision);
	return (
		<>
			{foundAgain && <p class="notice">{labels.foundAgain}</p>}
			<dl class="facts">
				<div>
					<dt>{labels.now}</dt>
					<dd>
						<strong>{status[decision.status]}</strong>
						<bdi>{inBrackets(by)}</bdi>
						{scope !== undefined && `. ${scope}.`}
					</dd>
				</div>
				<Fact name={labels.reason} text={reason} />
				<NoteFacts decision={decision} />
			</dl>
		</>
	);
}

/** Who takes care of it, and the note: what is never about more than one finding. */
export function NoteFacts({ decision: { note, assigned } }: { readonly decision: Pick<Decision, 'note' | 'assigned'> }) {
	return (
		<>
			<Fact name={labels.assigned} text={assigned} />
			{note?.share === 'us' ? (
				// Paper and PDF go to others, too.
				<Fact name={labels.ours} text={note.text} by={note.by} look="no-print" />
			) : (
				<Fact name={labels.note} text={note?.text} by={note?.by} />
			)}
		</>
	);
}

interface FactProps {
	readonly name: string;
	readonly text: string | undefined;
	readonly by?: Signed | undefined;
	readonly look?: string;
}

function Fact({ name, text, by, look }: FactProps) {
	if (text === undefined) return null;
	return (
		<div class={look}>
			<dt>{name}</dt>
			<dd>
				<bdi>{text}</bdi>
				<bdi>{inBrackets(by)}</bdi>
			</dd>
		</div>
	);
}

/** Who said what and when, the oldest first. */
export function History({ entries }: { readonly entries: readonly Entry[] }) {
	if (entries.length === 0) return null;
	return (
		<details>
			<summary>{labels.history}</summary>
			<ol>
				{entries.map(({ id, who, time, said: what }) => (
					<li key={id}>
						{said(what)}{' '}
						{what.kind === 'note' && what.text !== '' && (
							<q>
								<bdi>{what.text}</bdi>
							</q>
						)}{' '}
						<span class="quiet">
							<bdi>{byWhom(who, time)}</bdi>
						</span>
					</li>
				))}
			</ol>
		</details>
	);
}
