import { useMemo } from 'preact/hooks';
import { type Choices, choice, FILTERS } from '../core/filter.ts';
import type { Finding } from '../core/types.ts';
import { words } from '../core/words.ts';

function countsOf(findings: readonly Finding[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const finding of findings)
		for (const { by } of FILTERS) {
			const key = choice(by, finding[by]);
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	return counts;
}

interface Props {
	readonly findings: readonly Finding[];
	readonly choices: Choices;
	readonly choose: (choices: Choices) => void;
}

export function Filters({ findings, choices, choose }: Props) {
	const toggle = (key: string): void => {
		const next = new Set(choices);
		if (!next.delete(key)) next.add(key);
		choose(next);
	};
	// Once for all findings: there may be thousands, and the boxes are drawn anew at every choice.
	const counts = useMemo(() => countsOf(findings), [findings]);
	return (
		<div class="filters">
			{FILTERS.map(({ by, values, label }) => (
				<fieldset key={by}>
					<legend>{words.filter[by]}</legend>
					{values.map((value: string) => {
						const key = choice(by, value);
						const n = counts.get(key) ?? 0;
						return (
							(n > 0 || choices.has(key)) && (
								<label key={key} class="choice">
									<input type="checkbox" checked={choices.has(key)} onChange={() => toggle(key)} />
									<span>
										{(label as Readonly<Record<string, string>>)[value]}&nbsp;<span class="quiet">({n})</span>
									</span>
								</label>
							)
						);
					})}
				</fieldset>
			))}
		</div>
	);
}
