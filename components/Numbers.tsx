import type { ChartTable } from '../core/charts/chart-table.ts';
import { words } from '../core/words.ts';

interface Props {
	readonly table: ChartTable;
	/** On paper there is nothing to unfold. */
	readonly printing: boolean;
}

/** What a picture shows, as a table. */
export function Numbers({ table, printing }: Props) {
	return (
		<details class="numbers" open={printing || undefined}>
			<summary>
				{words.charts.table}
				<span class="hidden">: {table.caption}</span>
			</summary>
			<div class={table.rows.length > 20 ? 'scroll columns' : 'scroll'}>
				<NumberTable table={table} />
			</div>
		</details>
	);
}

interface TableProps {
	readonly table: ChartTable;
	/** A heading above it says the same. */
	readonly named?: boolean;
}

export function NumberTable({ table: { caption, head, rows }, named = false }: TableProps) {
	return (
		<table>
			<caption class={named ? 'hidden' : undefined}>{caption}</caption>
			<thead>
				<tr>
					{head.map((name, at) => (
						<th key={name} scope="col" class={at === 0 ? undefined : 'number'}>
							{name}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map(([name, ...cells]) => (
					<tr key={name}>
						<th scope="row">{name}</th>
						{cells.map((cell, at) => (
							<td key={at} class="number">
								{cell}
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}
