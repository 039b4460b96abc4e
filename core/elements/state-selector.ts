/** What a selector asks of the mouse and the keyboard: 'li:hover > ul' shows a list while the mouse is over its item. */

export interface StateSelector {
	/** What has to be in that state, without the state: 'li'. */
	readonly holder: string;
	/** What changes, without the state: 'li > ul'. */
	readonly whole: string;
	/** From the holder to what changes: ' > ul', '' for the holder itself, '::after' for what is drawn after it. */
	readonly rest: string;
}

export const HOVER = /:hover(?![\w-])/;
export const FOCUS = /:focus(?:-visible)?(?![\w-])/;
export const FOCUS_WITHIN = /:focus-within(?![\w-])/;
const ANY_STATE = /:(?:hover|focus(?:-visible|-within)?|active)(?![\w-])/g;
// Holds for every element, and may stand wherever a state may stand.
const ALWAYS = ':not(x-none)';
const PSEUDO_ELEMENT = /^:(?::|before|after|first-line|first-letter)/;

/** The selectors of a list: the commas inside of brackets part nothing. */
export function selectorsOf(list: string): string[] {
	const ends = [...outer(list)].filter(({ letter }) => letter === ',').map(({ at }) => at);
	return [-1, ...ends].map((start, index) => list.slice(start + 1, ends[index] ?? list.length).trim());
}

/** Where a selector asks for a state, outside of brackets; nothing where it does not. */
export function stateSelector(selector: string, state: RegExp): StateSelector | undefined {
	const parts = [...outer(selector)];
	const start = parts.find(({ letter, at }) => letter === ':' && selector.slice(at).search(state) === 0)?.at;
	if (start === undefined) return undefined;
	const end =
		parts.find(({ letter, at }) => at > start && (/[\s>+~]/.test(letter) || PSEUDO_ELEMENT.test(selector.slice(at))))?.at ??
		selector.length;
	const rest = selector.slice(end);
	const bare = rest.replace(/:{1,2}(?:before|after|first-line|first-letter|placeholder|marker)$/, '');
	const [holder, after] = [selector.slice(0, end), bare].map((part) => part.replace(ANY_STATE, ALWAYS));
	return { holder: holder ?? '', whole: `${holder}${after}`, rest };
}

/** The same selector for an element in any state. */
export const inAnyState = (selector: string): string => selector.replace(ANY_STATE, ALWAYS);

/** How much a selector weighs against others; what is in brackets counts as if it stood outside. */
export function specificity(selector: string): number {
	const counted = selector.replace(/:where\([^()]*\)/g, '').replace(/"[^"]*"|'[^']*'/g, '');
	const count = (pattern: RegExp): number => counted.match(pattern)?.length ?? 0;
	const ids = count(/#[\w-]+/g);
	const classes = count(/\.[\w-]+|\[[^\]]*\]|(?<!:):(?!(?:not|is|has|before|after)\b|:)[\w-]+/g);
	const tags = count(/(?<![\w.#:[=-])[a-z][\w-]*(?![\w-]*[\]=])/gi);
	return ids * 10_000 + classes * 100 + tags;
}

function* outer(text: string): Generator<{ readonly letter: string; readonly at: number }> {
	let depth = 0;
	for (let at = 0; at < text.length; at++) {
		const letter = text[at] ?? '';
		if (/[([]/.test(letter)) depth++;
		if (depth === 0) yield { letter, at };
		if (/[)\]]/.test(letter)) depth--;
	}
}
