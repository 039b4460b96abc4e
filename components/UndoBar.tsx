import { useRef } from 'preact/hooks';
import { words } from '../core/words.ts';
import type { LastChange } from './decisions.ts';

const { decision: says } = words.review;

/** Says the last change to everybody, screen readers too, and takes it back. It stays until a person closes it or goes on. */
export function UndoBar({ last }: { readonly last: LastChange | undefined }) {
	const cameFrom = useRef<EventTarget | null>(null);
	return (
		<section
			class={last ? 'undo-bar no-print' : 'hidden'}
			aria-label={says.lastChange}
			onFocusCapture={({ currentTarget, relatedTarget }) => {
				if (relatedTarget !== null && !currentTarget.contains(relatedTarget as Node)) cameFrom.current = relatedTarget;
			}}
		>
			<p role="status" tabIndex={-1}>
				{last?.message}
			</p>
			{last && (
				<div class="buttons">
					{last.undo && (
						<button
							type="button"
							class="small"
							onClick={({ currentTarget }) => {
								// The button goes away; the words of what happened stay to be read.
								currentTarget.closest('section')?.querySelector('p')?.focus();
								last.undo?.();
							}}
						>
							{says.undo}
						</button>
					)}
					<button
						type="button"
						class="small"
						onClick={() => {
							last.close();
							// Back to where the person was.
							if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
						}}
					>
						{says.close}
					</button>
				</div>
			)}
		</section>
	);
}
