import type { Standing } from './element-facts.ts';

const MOST_OVERLAP = 3;

/** True where two stand side by side on the same line. */
const sameLine = (a: Standing, b: Standing): boolean => {
	const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return shared > Math.min(a.bottom - a.top, b.bottom - b.top) * 0.6;
};
const apart = (a: Standing, b: Standing): boolean => a.right <= b.left + MOST_OVERLAP || b.right <= a.left + MOST_OVERLAP;

/**
 * The words of neighbours in the order in which they are seen, where that is not the order of the source; else undefined.
 * Only neighbours of one kind: three or more on one line, or two texts below each other.
 */
export function seenOrder(standing: readonly Standing[], words: (text: string) => number): readonly string[] | undefined {
	const [first] = standing;
	if (first === undefined || standing.some(({ tag }) => tag !== first.tag)) return undefined;
	return inLine(standing) ?? inColumn(standing, words);
}

function inLine(standing: readonly Standing[]): readonly string[] | undefined {
	if (standing.length < 3) return undefined;
	const isLine = standing.every((a, at) => standing.slice(at + 1).every((b) => sameLine(a, b) && apart(a, b)));
	if (!isLine) return undefined;
	const seen = standing.toSorted((a, b) => a.left - b.left);
	return seen.every((each, at) => each === standing[at]) ? undefined : seen.map(({ text }) => text);
}

const LONG = 6;

function inColumn(standing: readonly Standing[], words: (text: string) => number): readonly string[] | undefined {
	if (standing.length < 2 || standing.some(({ text }) => words(text) < LONG)) return undefined;
	const below = standing.toSorted((a, b) => a.top - b.top);
	const isColumn = below.every((each, at) => {
		const next = below[at + 1];
		return next === undefined || (each.bottom <= next.top + MOST_OVERLAP && !apart(each, next));
	});
	if (!isColumn || below.every((each, at) => each === standing[at])) return undefined;
	return below.map(({ text }) => text);
}
