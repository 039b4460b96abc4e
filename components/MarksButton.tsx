import { words } from '../core/words.ts';

/** Whether the findings are marked on the page, or why that did not work. */
export type MarksState = 'on' | 'off' | 'failed';

interface Props {
	readonly marks: MarksState | undefined;
	readonly toggle: (() => void) | undefined;
}

/** Puts the findings on the page, and takes them away again. */
export function MarksButton({ marks, toggle }: Props) {
	if (toggle === undefined) return null;
	return (
		<>
			<button type="button" onClick={toggle}>
				{marks === 'on' ? words.marks.hide : words.marks.show}
			</button>
			<p class="said" role="status">
				{marks === 'failed' ? words.marks.cannot : ''}
			</p>
		</>
	);
}
