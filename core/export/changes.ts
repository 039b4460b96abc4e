import type { Comparison } from '../review/compare.ts';
import { type ChangeList, changeLists, comparisonLine, comparisonNotes } from '../review/comparison-words.ts';
import { plainData } from './plain-text.ts';

/** What became of the findings since the check before, as a file says it. */
export interface Changes {
	readonly line: string;
	readonly notes: readonly string[];
	readonly lists: readonly ChangeList[];
}

export const changesOf = (comparison: Comparison, time: string): Changes => ({
	line: `${comparisonLine(comparison, time)}.`,
	notes: comparisonNotes(comparison),
	lists: plainData(changeLists(comparison)),
});
