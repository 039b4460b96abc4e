import { fileLink } from '../address.ts';
import { decisionInWords, signature } from '../review/decision-words.ts';
import { measuredToo, saysMore, whyToJudge } from '../review/said-above.ts';
import { whereabouts } from '../whereabouts.ts';
import { words } from '../words.ts';
import type { Item } from './evidence.ts';
import { type Cell, type SheetOf, withLink } from './xlsx-cells.ts';

const { file, finding: says, review } = words;

/** A column of a sheet of findings: its title, its width in characters, and what it says of one. */
export type Column = readonly [title: string, width: number, cell: (item: Item) => Cell];

/** A row a place. */
export const findingSheet = (name: string, columns: readonly Column[], items: readonly Item[]): SheetOf => ({
	name,
	columns: columns.map(([title, width]) => [title, width]),
	sticky: true,
	rows: items.map((item) => columns.map(([, , cell]) => cell(item))),
});

/** Those of every sheet of findings; each puts them in an order of its own, among others. */
export const COLUMNS = {
	number: [file.number, 7, ({ number }) => number],
	severity: [file.severity, 16, ({ finding }) => words.severity[finding.severity]],
	what: [file.what, 34, ({ finding }) => finding.title],
	here: [
		file.here,
		40,
		({ finding }) =>
			[saysMore(finding.message, finding.title) ? finding.message : '', whyToJudge(finding), measuredToo(finding)]
				.filter(Boolean)
				.join('\n'),
	],
	where: [says.where, 36, ({ finding }) => whereabouts(finding)],
	why: [says.why, 44, ({ finding }) => finding.why],
	fix: [says.fix, 40, ({ finding }) => finding.fix],
	decision: [review.decision.now, 16, ({ decision }) => decisionInWords(decision)],
	by: [review.decision.by, 24, ({ decision }) => signature(decision.by)],
	reason: [
		review.decision.reason,
		28,
		({ decision }) => [decision.reason, decision.foundAgain && review.decision.foundAgain].filter(Boolean).join('\n'),
	],
	note: [review.decision.note, 36, ({ note = '' }) => note],
	guidance: [
		says.guidance,
		36,
		({ finding: { guidance } }) => withLink(guidance.map(({ name }) => name).join('\n'), fileLink(guidance[0]?.url ?? '')),
	],
	wcag: ['WCAG', 10, ({ finding }) => [...new Set(finding.guidance.flatMap(({ wcag }) => wcag ?? []))].join(', ')],
	open: [says.open, 22, ({ number, link }) => withLink(link === undefined ? '' : file.see(number), link)],
} as const satisfies Readonly<Record<string, Column>>;
