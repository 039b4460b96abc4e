import type { Block } from '../content.ts';

export interface Run {
	readonly start: number;
	readonly end: number;
}

/** The stretches of a block that stand out in bold, those next to each other joined. None where the whole block is set so. */
export function boldRuns({ text, spans }: Block): Run[] {
	const runs: { start: number; end: number }[] = [];
	const sorted = spans.filter(({ kind }) => kind === 'strong').toSorted((a, b) => a.start - b.start);
	for (const { start, end } of sorted) {
		const last = runs.at(-1);
		if (last && /^[\s.,:;!?]*$/.test(text.slice(last.end, start))) last.end = Math.max(last.end, end);
		else runs.push({ start, end });
	}
	return runs;
}

/** True where nothing but marks is left outside the bold. */
export function isAllBold(block: Block): boolean {
	if (block.look?.bold) return true;
	const [first, second] = boldRuns(block);
	if (first === undefined || second !== undefined) return false;
	return !/[\p{L}\p{N}]/u.test(block.text.slice(0, first.start) + block.text.slice(first.end));
}
