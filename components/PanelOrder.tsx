import { useId } from 'preact/hooks';
import type { Choices } from '../core/filter.ts';
import type { Order } from '../core/panel-list.ts';
import type { Finding } from '../core/types.ts';
import { words } from '../core/words.ts';
import { Filters } from './Filters.tsx';

export interface Arrangement {
	readonly order: Order;
	readonly grouped: boolean;
	readonly choices: Choices;
}

export const AS_ON_THE_PAGE: Arrangement = { order: 'page', grouped: false, choices: new Set() };

interface Props {
	readonly findings: readonly Finding[];
	readonly arrangement: Arrangement;
	readonly arrange: (arrangement: Arrangement) => void;
}

const ORDERS = ['page', 'severity'] as const satisfies readonly Order[];

/** In which order the findings stand, and which of them. */
export function PanelOrder({ findings, arrangement, arrange }: Props) {
	const { order, grouped, choices } = arrangement;
	const id = useId();
	const change = (next: Partial<Arrangement>): void => arrange({ ...arrangement, ...next });
	return (
		<details class="filter-box">
			<summary>{words.panel.arrange}</summary>
			<fieldset>
				<legend>{words.panel.order}</legend>
				{ORDERS.map((each) => (
					<label key={each} class="choice">
						<input
							type="radio"
							name={id}
							checked={order === each}
							onChange={() => change({ order: each, grouped: each === 'severity' })}
						/>
						<span>{words.panel.orders[each]}</span>
					</label>
				))}
			</fieldset>
			<label class="choice">
				<input type="checkbox" checked={grouped} onChange={() => change({ grouped: !grouped })} />
				<span>{words.panel.grouped}</span>
			</label>
			<Filters findings={findings} choices={choices} choose={(next) => change({ choices: next })} />
			<button type="button" onClick={() => change({ choices: new Set() })}>
				{words.filter.clear}
			</button>
		</details>
	);
}
