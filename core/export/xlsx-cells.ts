import type { CellObject, Sheet } from 'write-excel-file/universal';

export type Cell = string | number | { readonly text: string; readonly link?: string; readonly strong?: true };

export interface SheetOf {
	readonly name: string;
	/** Title and width in characters. */
	readonly columns: readonly (readonly [title: string, width: number])[];
	readonly rows: readonly (readonly Cell[])[];
	/** Whether a row of titles stays in sight, with a filter. */
	readonly sticky: boolean;
}

/** A sheet as the library takes it. */
export const written = ({ name, columns, rows, sticky }: SheetOf): Sheet<Blob> => ({
	sheet: name,
	columns: columns.map(([, width]) => ({ width })),
	...(sticky ? { stickyRowsCount: 1 } : {}),
	showGridLines: false,
	data: [...(sticky ? [columns.map(([title]) => head(title))] : []), ...rows.map((row) => tall(row, columns))],
});

/** Points a line, and the most that Excel gives a row. */
const LINE = 14.5;
const TALLEST = 400;

/** Not every program makes a row as tall as its words on opening, so the height is reckoned from the widths. */
function tall(row: readonly Cell[], columns: SheetOf['columns']): (CellObject | null)[] {
	const lines = row.map((of, at) => linesOf(typeof of === 'object' ? of.text : String(of), columns[at]?.[1] ?? 10));
	const height = Math.min(TALLEST, LINE * Math.max(1, ...lines) + 2);
	return row.map((of) => {
		const made = cell(of);
		return made === null ? null : { ...made, height };
	});
}

const linesOf = (text: string, width: number): number =>
	text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length * 1.08) / width)), 0);

const head = (title: string): CellObject => ({
	value: title,
	type: String,
	fontWeight: 'bold',
	backgroundColor: '#F3F2F1',
	height: 2 * LINE + 2,
	wrap: true,
	alignVertical: 'top',
});

function cell(of: Cell): CellObject | null {
	if (typeof of === 'number') return { value: of, type: Number, alignVertical: 'top', align: 'left' };
	const { text, link, strong } = typeof of === 'string' ? { text: of } : of;
	if (text === '') return null;
	return {
		value: text,
		type: String,
		wrap: true,
		alignVertical: 'top',
		...(strong ? { fontWeight: 'bold' } : {}),
		...(link === undefined ? {} : { textColor: '#1D5FA5', textDecoration: { underline: true } }),
	};
}

export const strong = (text: string): Cell => ({ text, strong: true });
export const withLink = (text: string, link: string | undefined): Cell => (link === undefined ? text : { text, link });
