import type { Cell, TableShape } from './content.ts';

/** What makes a table hard to read or to hear, cell by cell. */

export interface TableFault {
	/** In a sentence that begins with 'The table'. */
	readonly says: string;
	/** True where it depends on the words and the screen, so that a person decides. */
	readonly depends?: boolean;
}

export interface TableLimits {
	readonly columns: number;
	readonly rows: number;
}

const NOT_APPLICABLE = /^n\.? ?[/\\]? ?a\.?$/i;
const DAY = /^(?:mon|tue|wed|thu|fri|sat|sun|llun|maw|mer|iau|gwe|sad|sul)/i;

/** True for a table that the page itself, or its cells, show to be no table of facts: a grid for the layout, a date picker. */
export function isNoDataTable({ rows, nested }: TableShape, role = ''): boolean {
	if (/^(?:presentation|none|grid|treegrid)$/.test(role)) return true;
	// A cell or a row alone holds a box, not a table; and so does a table around tables.
	if (rows.length === 0 || rows.flat().length < 2) return true;
	return nested && rows.some((row) => row.some(({ holdsMore }) => holdsMore));
}

/** A week a row: the days are the column headings, but for one ('Week', 'Time'). */
export function isCalendar({ rows }: TableShape): boolean {
	const [head = []] = rows.filter((row) => row.length >= 5);
	const days = head.filter(({ text }) => DAY.test(text)).length;
	return days >= 5 && days >= head.length - 1;
}

/** What is wrong with the shape of a table, the worst first. */
export function tableFaults(table: TableShape, limits: TableLimits): TableFault[] {
	const { rows } = table;
	if (isCalendar(table)) return hasHeaders(rows) ? [] : [NO_HEADERS];
	const columns = Math.max(...rows.map(width));
	const empty = rows.flatMap((row, at) => row.filter((cell, place) => isEmpty(cell) && at + place > 0)).length;
	const merged = rows.flat().filter((cell) => cell.columns > 1 || cell.rows > 1).length;
	const notApplicable = rows.flat().filter(({ text }) => NOT_APPLICABLE.test(text.trim())).length;
	return [
		// One row without headings may be there for the layout: a person has to look.
		...(hasHeaders(rows) ? [] : [rows.length > 1 ? NO_HEADERS : { ...NO_HEADERS, depends: true }]),
		...(headerRows(table) > 1 ? [{ says: 'has two rows of headings' }] : []),
		...(merged > 0 ? [{ says: `has ${count(merged, 'merged cell')}` }] : []),
		...(empty > 0 ? [{ says: `has ${count(empty, 'empty cell')}` }] : []),
		...(notApplicable > 0 ? [{ says: "says 'N/A' instead of 'not applicable'" }] : []),
		...(columns < 2 ? [{ says: 'has only one column', depends: true }] : []),
		...(rows.length < 3 ? [{ says: `has only ${count(rows.length, 'row')}`, depends: true }] : []),
		...(columns > limits.columns ? [{ says: `has ${columns} columns`, depends: true }] : []),
		...(rows.length > limits.rows ? [{ says: `has ${rows.length} rows`, depends: true }] : []),
	];
}

const NO_HEADERS: TableFault = { says: 'has no header cells' };

const hasHeaders = (rows: TableShape['rows']): boolean => rows.some((row) => row.some(({ header }) => header));
const isEmpty = ({ text, holdsMore }: Cell): boolean => text.trim() === '' && !holdsMore;
const width = (row: readonly Cell[]): number => row.reduce((total, { columns }) => total + columns, 0);
const count = (number: number, thing: string): string => `${number === 1 ? 'one' : number} ${thing}${number === 1 ? '' : 's'}`;

/** Rows at the top whose every cell that says something is a heading. A title across the whole table is one of them. */
function headerRows({ rows, headRows }: TableShape): number {
	const first = rows.findIndex((row) => !row.some(({ header }) => header) || row.some((cell) => !cell.header && !isEmpty(cell)));
	return Math.max(first === -1 ? 0 : first, Math.min(headRows, rows.length));
}
