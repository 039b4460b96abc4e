import { words } from '../core/words.ts';
import { Radios } from './Radios.tsx';

export const GROUPINGS = ['area', 'fixer'] as const;
export type Grouping = (typeof GROUPINGS)[number];

interface Props {
	readonly value: Grouping;
	readonly change: (grouping: Grouping) => void;
}

export const GroupBy = ({ value, change }: Props) => (
	<Radios legend={words.manager.groupBy} values={GROUPINGS} labels={words.manager.grouping} value={value} change={change} />
);
