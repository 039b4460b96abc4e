import { type AreaCount, byArea, SEVERITIES } from '../summary.ts';
import type { Audit, Severity } from '../types.ts';
import { words } from '../words.ts';
import type { ChartTable } from './chart-table.ts';
import { box, type Drawing, line, type Mark } from './drawing.ts';

export interface Part {
	readonly severity: Severity;
	/** Of the longest bar, 0 to 1. */
	readonly share: number;
}

/** Heights in em. */
const HEIGHT = 0.75;
/** Percent between two parts. */
const GAP = 0.5;

/** One bar: what must be fixed is full, what should be improved has a line through it, what a person has to judge is a frame. */
export function barDrawing(parts: readonly Part[]): Drawing {
	const marks: Mark[] = [box('track', 0, 0, 100, HEIGHT)];
	let from = 0;
	for (const { severity, share } of parts) {
		if (share <= 0) continue;
		if (from > 0) from += GAP;
		const width = Math.min(100 * share, 100 - from);
		marks.push(box(severity, from, 0, width, HEIGHT));
		if (severity === 'should') marks.push(line('cut', from, HEIGHT / 2, from + width, HEIGHT / 2));
		from += width;
	}
	return { kind: 'bar', height: HEIGHT, marks };
}

/** The numbers of the bars by area, with their sum. */
export function areaTable(audit: Audit): ChartTable {
	const { caption, area: name, todo, all, allAreas } = words.charts.bars;
	const areas = byArea(audit);
	const row = (title: string, of: readonly AreaCount[]): (string | number)[] => {
		const sums = SEVERITIES.map((severity) => of.reduce((sum, area) => sum + area[severity], 0));
		return [title, ...sums, sums.reduce((sum, each) => sum + each, 0)];
	};
	return {
		caption,
		head: [name, ...SEVERITIES.map((severity) => todo[severity]), all],
		rows: [...areas.map((area) => row(words.area[area.area], [area])), row(allAreas, areas)],
	};
}
