import { words } from '../core/words.ts';
import type { LastChange } from './decisions.ts';

/** Says the last change to everybody, screen readers too, and takes it back. It stays on the page, or nothing is heard. */
export function UndoBar({ last }: { readonly last: LastChange | undefined }) {
	return (
		<section class={last ? 'undo-bar no-print' : 'hidden'} aria-label={words.review.decision.lastChange}>
			<p role="status" tabIndex={-1}>
				{last?.message}
			</p>
			{last?.undo && (
				<button
					type="button"
					class="small"
					onClick={({ currentTarget }) => {
						// The button goes away; the words of what happened stay to be read.
						currentTarget.parentElement?.querySelector('p')?.focus();
						last.undo?.();
					}}
				>
					{words.review.decision.undo}
				</button>
			)}
		</section>
	);
}
