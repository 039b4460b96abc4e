import type { Standing } from '../element-facts.ts';

/** Boxes may touch, and slips of the layout make them share a pixel or two. */
const SLIP = 3;
/** Fewer words are a date, a badge or a number, which may rightly stand above its heading. */
const TEXT = 6;

/**
 * The words of neighbours in the order in which people see them, where that is not the order of the source; else undefined.
 * Only of neighbours of one kind: three or more on one line, or two texts of which the later stands above the earlier.
 * @param words counts the words of a text
 */
export function seenOrder(standing: readonly Standing[], words: (text: string) => number): readonly string[] | undefined {
	for (const run of runs(standing)) {
		const seen = inLine(run) ?? inColumn(run.filter(({ text }) => words(text) >= TEXT));
		if (seen) return seen.map(({ text }) => text);
	}
	return undefined;
}

/** Neighbours of the same kind. */
function runs(standing: readonly Standing[]): Standing[][] {
	const found: Standing[][] = [];
	for (const each of standing) {
		const last = found.at(-1);
		if (last?.[0]?.tag === each.tag) last.push(each);
		else found.push([each]);
	}
	return found;
}

function inLine(run: readonly Standing[]): readonly Standing[] | undefined {
	if (run.length < 3) return undefined;
	if (!run.every((a, at) => run.slice(at + 1).every((b) => sameLine(a, b) && sideBySide(a, b)))) return undefined;
	const seen = run.toSorted((a, b) => a.left - b.left);
	return seen.every((each, at) => each === run[at]) ? undefined : seen;
}

function inColumn(run: readonly Standing[]): readonly Standing[] | undefined {
	for (const [at, earlier] of run.entries()) {
		const above = run.slice(at + 1).find((later) => later.bottom <= earlier.top + SLIP && !sideBySide(earlier, later));
		if (above) return [above, earlier];
	}
	return undefined;
}

function sameLine(a: Standing, b: Standing): boolean {
	const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return shared > Math.min(a.bottom - a.top, b.bottom - b.top) * 0.6;
}

const sideBySide = (a: Standing, b: Standing): boolean => a.right <= b.left + SLIP || b.right <= a.left + SLIP;
