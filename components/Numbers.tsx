import { words } from '../core/words.ts';

interface Props {
	readonly caption: string;
	readonly head: readonly string[];
	/** The first cell of each row names it. */
	readonly rows: readonly (readonly (string | number)[])[];
	/** On paper there is nothing to unfold. */
	readonly printing: boolean;
}

/** What a picture shows, as a table. */
export function Numbers({ caption, head, rows, printing }: Props) {
	return (
		<details class="numbers" open={printing || undefined}>
			<summary>
				{words.charts.table}
				<span class="hidden">: {caption}</span>
			</summary>
			<div class={rows.length > 20 ? 'scroll columns' : 'scroll'}>
				<NumberTable caption={caption} head={head} rows={rows} />
			</div>
		</details>
	);
}

interface TableProps extends Omit<Props, 'printing'> {
	/** A heading above it says the same. */
	readonly named?: boolean;
}

export function NumberTable({ caption, head, rows, named = false }: TableProps) {
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
