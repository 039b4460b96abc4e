import type { Refusal } from '../core/check-state.ts';
import { words } from '../core/words.ts';

interface Props {
	readonly reason: Refusal;
	/** For whoever supports the extension; shown on request. */
	readonly detail?: string | undefined;
	readonly check: () => void;
}

/** Pages that stay closed however often one asks. */
const FINAL: ReadonlySet<Refusal> = new Set(['browser-page', 'store', 'extension-page', 'pdf', 'not-a-web-page', 'tab-closed']);

export function Refused({ reason, detail, check }: Props) {
	const { happened, todo } = words.refusal[reason];
	return (
		<section class="status">
			<h2 id="status-title" class="lead" tabIndex={-1}>
				{words.status.refused}
			</h2>
			<p>{happened}</p>
			<p>{todo}</p>
			{!FINAL.has(reason) && (
				<button type="button" onClick={check}>
					{words.action.again}
				</button>
			)}
			{detail && (
				<details>
					<summary>{words.status.refusedDetails}</summary>
					<pre>{detail}</pre>
				</details>
			)}
		</section>
	);
}
