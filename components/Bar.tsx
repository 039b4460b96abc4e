import { barDrawing } from '../core/charts/kinds-chart.ts';
import type { Severity } from '../core/types.ts';
import { Drawing } from './Drawing.tsx';

interface Props {
	readonly label: string;
	readonly text: string;
	readonly parts: readonly { readonly severity: Severity; readonly share: number }[];
}

/** The number stands beside its bar in words; the bar is a picture of it, so screen readers pass it by. */
export function Bar({ label, text, parts }: Props) {
	return (
		<li>
			<span class="bar-label">{label}</span> <span class="bar-text">{text}</span>
			<Drawing drawing={barDrawing(parts)} />
		</li>
	);
}
