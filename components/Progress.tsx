import { type CheckState, STEPS } from '../core/check-state.ts';
import { words } from '../core/words.ts';

interface Props {
	readonly state: Extract<CheckState, { status: 'running' }>;
	readonly cancel: () => void;
}

/**
 * Which step a check is at. It is plain text on purpose: a progress bar or a live region would make screen readers
 * beep or talk all the way through.
 */
export function Progress({ state, cancel }: Props) {
	const at = STEPS.indexOf(state.step);
	const part = state.of > 1 ? Math.min(1, state.done / state.of) : 0;
	return (
		<section class="status">
			<h2 id="status-title" class="lead" tabIndex={-1}>
				{words.status.checking}
			</h2>
			<p>
				{words.status.step(at + 1, STEPS.length)}: {words.step[state.step].toLowerCase()}
				{state.of > 1 && ` (${words.status.part(state.done, state.of)})`}
			</p>
			<div class="track" aria-hidden="true">
				<div class="track-done" style={{ width: `${(100 * (at + part)) / STEPS.length}%` }} />
			</div>
			<button type="button" onClick={cancel}>
				{words.action.cancel}
			</button>
		</section>
	);
}
