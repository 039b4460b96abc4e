/** The numbers of a picture as a table: the report unfolds it, and files hold the same one. */
export interface ChartTable {
	readonly caption: string;
	readonly head: readonly string[];
	/** The first cell of each row names it. */
	readonly rows: readonly (readonly (string | number)[])[];
}
