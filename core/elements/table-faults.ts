import type { Cell, TableShape } from '../content.ts';

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
/** Letters of a cell that hold a paragraph rather than a fact. */
const LONG_TEXT = 150;
const SAYS_NO_TABLE = /^(?:presentation|none|grid|treegrid)$/;
const DAY = /^(?:mon|tue|wed|thu|fri|sat|sun|llun|maw|mer|iau|gwe|sad|sul)/i;

/** True for a table that the page itself, or its cells, show to be no table of facts: a grid for the layout, a date picker. */
export function isNoDataTable(table: TableShape, role = ''): boolean {
	const { rows, nested } = table;
	if (SAYS_NO_TABLE.test(role)) return true;
	// A cell or a row alone holds a box, not a table; and so does a table around tables, or one inside it without a heading.
	if (rows.length === 0 || rows.flat().length < 2 || isLayoutTable(table, role)) return true;
	return nested && !holdsTable(rows) && (!hasHeaders(rows) || rows.flat().some(({ holdsMore }) => holdsMore));
}

/** True for a table without any mark of facts whose cells hold pieces of a page: it is there for the layout, and does not say so. */
export function isLayoutTable({ rows, caption }: TableShape, role = ''): boolean {
	if (SAYS_NO_TABLE.test(role) || caption !== '' || hasHeaders(rows)) return false;
	const cells = rows.flat();
	const columns = rows.length === 1 && cells.length > 1 && cells.some(({ text }) => text.length > LONG_TEXT);
	return columns || cells.some(({ around }) => around !== undefined);
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
	const cells = rows.flat();
	const blank = rows.flatMap((row, at) => row.filter((cell, place) => isEmpty(cell) && at + place > 0));
	const emptyHeadings = blank.filter(({ header }) => header).length;
	const empty = blank.length - emptyHeadings;
	const merged = cells.filter((cell) => cell.columns > 1 || cell.rows > 1).length;
	const notApplicable = cells.filter(({ text }) => NOT_APPLICABLE.test(text.trim())).length;
	const ragged = unevenRows(rows);
	return [
		// One row without headings may be there for the layout: a person has to look.
		...(hasHeaders(rows) ? [] : [rows.length > 1 ? NO_HEADERS : { ...NO_HEADERS, depends: true }]),
		...(rows.length > 1 && cells.every(({ header }) => header) ? [{ says: 'has headings only, and no other cells' }] : []),
		...(holdsTable(rows) ? [{ says: 'has another table inside a cell' }] : []),
		...(headerRows(table) > 1 ? [{ says: 'has two rows of headings' }] : []),
		...headerColumns(rows),
		...(ragged === '' ? [] : [{ says: `has rows with ${ragged} columns` }]),
		...(merged > 0 ? [{ says: `has ${count(merged, 'merged cell')}` }] : []),
		...(emptyHeadings > 0 ? [{ says: `has ${count(emptyHeadings, 'empty heading')}` }] : []),
		...(empty > 0 ? [{ says: `has ${count(empty, 'empty cell')}` }] : []),
		...(notApplicable > 0 ? [{ says: "says 'N/A' instead of 'not applicable'" }] : []),
		...(isUnnamedColumn(rows) ? [{ says: 'has no heading above its first column', depends: true }] : []),
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

const holdsTable = (rows: TableShape['rows']): boolean => rows.some((row) => row.some(({ around }) => around === 'table'));

/** Cells at the left that are headings of the row, where a row has more than one: a person hears two names for each fact. */
function headerColumns(rows: TableShape['rows']): TableFault[] {
	const headings = rows
		.map((row) => row.slice(0, Math.max(0, row.findIndex(isFact))))
		.filter((row) => row.every(({ header }) => header));
	const double = headings.filter((row) => row.length > 1 && row.every(({ text }) => text.trim() !== ''));
	if (double.length === 0 || (double.length === 1 && double[0]?.[0]?.rows === 1)) return [];
	// Headings that say which row they belong to can be heard as they are meant.
	return [{ says: 'has two columns of headings', ...(double.flat().every(({ scope }) => scope !== '') ? { depends: true } : {}) }];
}

const isFact = ({ header }: Cell): boolean => !header;

/** Where the headings of a table stand, if that leaves it open what each is for: 'along the top and down the side'; else ''. */
export function unclearHeadings(table: TableShape): string {
	const cells = table.rows.flat();
	if (cells.some(({ scope, pointed }) => scope !== '' || pointed)) return '';
	const top = headerRows(table);
	const below = table.rows.slice(top).filter((row) => row.some(isFact));
	const deep = Math.max(0, ...below.map((row) => row.findIndex(isFact)));
	// A total alone at the bottom is no column of headings.
	const beside = below.filter(([first]) => first?.header).length * 2 > below.length;
	if (deep > 1 && beside) return 'in two columns at the side';
	if (top > 1 && below.length > 0) return `in ${top} rows on top`;
	return top > 0 && beside ? 'along the top and down the side' : '';
}

/** Up to three widths of rows that do not fit together, in words; '' where all are equal. Cells that reach down count in each row. */
function unevenRows(rows: TableShape['rows']): string {
	const down: number[] = [];
	const widths = rows.map((row) => {
		const own = width(row) + (down.shift() ?? 0);
		for (const { rows: deep, columns } of row) {
			for (let below = 0; below < Math.min(deep, rows.length) - 1; below++) down[below] = (down[below] ?? 0) + columns;
		}
		return own;
	});
	const different = [...new Set(widths)].slice(0, 3);
	return different.length < 2 ? '' : `${different.slice(0, -1).join(', ')} and ${different.at(-1)}`;
}

/** An empty corner is right above row headings. Above ordinary cells it leaves a column without a name. */
const isUnnamedColumn = (rows: TableShape['rows']): boolean =>
	isEmptyHeading(rows[0]) && rows.length > 1 && rows.slice(1).every(([first]) => first !== undefined && !first.header);

/** True where the corner above row headings is an empty heading itself, and no ordinary cell. */
export const hasEmptyCorner = (rows: TableShape['rows']): boolean =>
	isEmptyHeading(rows[0]) && rows.length > 1 && rows.slice(1).every(([first]) => first?.header === true);

/** A row of headings whose first one is empty. */
const isEmptyHeading = ([corner, ...rest]: readonly Cell[] = []): boolean =>
	corner?.header === true && isEmpty(corner) && rest.length > 0 && rest.every(({ header }) => header);
