import { AREAS, FIXERS, SEVERITIES } from '../core/summary.ts';
import type { Finding } from '../core/types.ts';
import { words } from '../core/words.ts';

const FILTERS = [
	{ by: 'severity', values: SEVERITIES, label: words.severity },
	{ by: 'area', values: AREAS, label: words.area },
	{ by: 'fixer', values: FIXERS, label: words.fixer },
] as const;

type By = (typeof FILTERS)[number]['by'];

/** What is ticked, as 'area links'. Nothing ticked in a group lets everything through. */
export type Choices = ReadonlySet<string>;

const choice = (by: By, value: string): string => `${by} ${value}`;

export function passes(finding: Finding, choices: Choices): boolean {
	return FILTERS.every(
		({ by, values }) => !values.some((value) => choices.has(choice(by, value))) || choices.has(choice(by, finding[by])),
	);
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
