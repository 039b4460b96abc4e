import type { Picked } from './review/own.ts';

/** What one document of a page says of what is selected. */
export interface SelectedHere {
	/** Where the document stands: the indexes in `window.frames` from the top, such as '0.2'; '' is the page itself. */
	readonly path: string;
	/** Selectors of its frames, by index. */
	readonly frames: Readonly<Record<string, string>>;
	/** Which of them has the keyboard. */
	readonly active?: number;
	readonly picked?: Picked;
}

/** What a person selected: where the keyboard was last, else in the page itself, else in the first frame with a selection. */
export function pickedFrom(answers: readonly SelectedHere[]): Picked | undefined {
	const byPath = new Map(answers.map((answer) => [answer.path, answer]));
	const found = [focused(byPath), ...answers.toSorted((a, b) => a.path.length - b.path.length)].find((each) => each?.picked);
	if (found?.picked === undefined) return undefined;
	const frame = wayTo(found.path, byPath);
	if (frame === undefined || frame.length === 0) return found.picked;
	// Nobody knows here where the words of this frame come among those of the others.
	const { place: _, ...picked } = found.picked;
	return { ...picked, frame };
}

type Answers = ReadonlyMap<string, SelectedHere>;

function focused(answers: Answers): SelectedHere | undefined {
	let at = answers.get('');
	for (let next = at; next?.active !== undefined; at = next ?? at) next = answers.get(inside(next.path, next.active));
	return at;
}

const inside = (path: string, index: number): string => (path === '' ? String(index) : `${path}.${index}`);

/** Selectors of the frames on the way; undefined where one of them has no name. */
function wayTo(path: string, answers: Answers): readonly string[] | undefined {
	const way: string[] = [];
	let at = '';
	for (const index of path === '' ? [] : path.split('.')) {
		const selector = answers.get(at)?.frames[index];
		if (selector === undefined) return undefined;
		way.push(selector);
		at = inside(at, Number(index));
	}
	return way;
}
