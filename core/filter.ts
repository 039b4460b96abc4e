import { AREAS, FIXERS, SEVERITIES } from './summary.ts';
import type { Finding } from './types.ts';
import { words } from './words.ts';

/** What a person chose to see: ticks by severity, area and who can fix it. */

export const FILTERS = [
	{ by: 'severity', values: SEVERITIES, label: words.severity },
	{ by: 'area', values: AREAS, label: words.area },
	{ by: 'fixer', values: FIXERS, label: words.fixer },
] as const;

type By = (typeof FILTERS)[number]['by'];

/** What is ticked, as 'area links'. Nothing ticked in a group lets everything through. */
export type Choices = ReadonlySet<string>;

export const choice = (by: By, value: string): string => `${by} ${value}`;

export function passes(finding: Finding, choices: Choices): boolean {
	if (choices.size === 0) return true;
	return FILTERS.every(
		({ by, values }) => choices.has(choice(by, finding[by])) || !values.some((value) => choices.has(choice(by, value))),
	);
}

/** '‘Must fix’, ‘Links and documents’'. */
export const namesOf = (choices: Choices): string =>
	FILTERS.flatMap(({ by, values, label }) =>
		values
			.filter((value: string) => choices.has(choice(by, value)))
			.map((value) => `‘${(label as Readonly<Record<string, string>>)[value]}’`),
	).join(', ');
