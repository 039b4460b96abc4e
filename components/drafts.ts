import { useState } from 'preact/hooks';

/**
 * The draft of one form, written through to where it outlives the form. Nothing of it is kept in the form itself: the same
 * form on the screen may be about another page the next moment.
 */
export function useDraft<T>(
	drafts: Map<string, T>,
	name: string,
): readonly [T | undefined, (change: (now: T | undefined) => T | undefined) => void] {
	const [, redraw] = useState({});
	const change = (next: (now: T | undefined) => T | undefined): void => {
		const draft = next(drafts.get(name));
		if (draft === undefined) drafts.delete(name);
		else drafts.set(name, draft);
		redraw({});
	};
	return [drafts.get(name), change];
}
