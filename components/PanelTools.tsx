import { words } from '../core/words.ts';

interface Props {
	readonly marked: boolean;
	/** How many are marked where people can see them. */
	readonly marks: number;
	readonly outOfReach: boolean;
	readonly setMarked: (marked: boolean) => void;
}

/** What can be done to the page from here. */
export function PanelTools({ marked, marks, outOfReach, setMarked }: Props) {
	return (
		<div class="buttons">
			<button type="button" class="primary" onClick={() => setMarked(!marked)}>
				{marked ? words.marks.hide : words.marks.show}
			</button>
			<p role="status" class="said">
				{outOfReach ? words.marks.cannot : marked && marks > 0 ? words.panel.marked(marks) : ''}
			</p>
		</div>
	);
}
