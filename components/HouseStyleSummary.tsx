import type { HouseStyle } from '../core/house-style/house-style.ts';
import { words } from '../core/words.ts';

/** The style in force, in words. What it changes besides comes only where there is something. */
export function HouseStyleSummary({ style }: { readonly style: HouseStyle }) {
	const { summary, notSet, number } = words.houseStyle;
	const many = (all: readonly unknown[] = []): string => (all.length === 0 ? '' : number(all.length));
	const suppliers = Object.entries(style.suppliers ?? {}).map(([host, name]) => `${host} (${name})`);
	const rows: readonly (readonly [string, string])[] = [
		[summary.name, style.name],
		[summary.council, style.council ?? notSet],
		[summary.nation, style.nation ?? notSet],
		[summary.hosts, style.hosts?.join(', ') || notSet],
		[summary.readingAge, style.readingAge === undefined ? notSet : number(style.readingAge)],
		[summary.suppliers, suppliers.join(', ')],
		[summary.rules, many(Object.keys(style.rules ?? {}))],
		[summary.wordsAllowed, many(style.wordsAllowed)],
		[summary.wordsAdded, many(style.wordsAdded)],
	];
	return (
		<dl class="summary">
			{rows
				.filter(([, value]) => value !== '')
				.map(([label, value]) => (
					<div key={label}>
						<dt>{label}</dt>
						<dd>
							<bdi>{value}</bdi>
						</dd>
					</div>
				))}
		</dl>
	);
}
