import { type Choices, choice, FILTERS } from '../core/filter.ts';
import type { Finding } from '../core/types.ts';
import { words } from '../core/words.ts';

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
	return (
		<div class="filters">
			{FILTERS.map(({ by, values, label }) => (
				<fieldset key={by}>
					<legend>{words.filter[by]}</legend>
					{values.map((value: string) => {
						const n = findings.filter((finding) => finding[by] === value).length;
						const key = choice(by, value);
						return (
							(n > 0 || choices.has(key)) && (
								<label key={key} class="choice">
									<input type="checkbox" checked={choices.has(key)} onChange={() => toggle(key)} />
									<span>
										{(label as Readonly<Record<string, string>>)[value]} <span class="quiet">({n})</span>
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
