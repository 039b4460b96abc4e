import { useEffect, useRef, useState } from 'preact/hooks';
import type { Numbered } from '../core/mark.ts';
import { words } from '../core/words.ts';
import { PanelItem } from './PanelItem.tsx';
import type { PanelContext } from './panel-context.ts';

/** Findings that are drawn at a time: thousands would take seconds. */
const AT_A_TIME = 50;

interface Props {
	readonly items: readonly Numbered[];
	/** What it lists, for people who hear it. */
	readonly label: string;
	readonly titled?: boolean;
	readonly context: PanelContext;
}

/** A list of findings, part by part. The part with the chosen one is the one on show. */
export function PanelList({ items, label, titled, context }: Props) {
	const [wanted, want] = useState(0);
	const turned = useRef(false);
	const list = useRef<HTMLOListElement>(null);
	const chosen = items.findIndex(({ finding }) => finding.key === context.chosen?.key);
	useEffect(() => {
		if (chosen >= 0) want(Math.floor(chosen / AT_A_TIME));
	}, [context.chosen, chosen]);
	const part = Math.min(wanted, Math.floor(Math.max(0, items.length - 1) / AT_A_TIME));
	useEffect(() => {
		// The button that turned to this part may be gone; what it has brought is the next thing to read.
		if (turned.current) list.current?.querySelector('button')?.focus();
		turned.current = false;
	}, [part]);
	const from = part * AT_A_TIME;
	const shown = items.slice(from, from + AT_A_TIME);
	const turn = (by: 1 | -1): void => {
		turned.current = true;
		want(part + by);
	};
	const later = Math.min(AT_A_TIME, items.length - from - AT_A_TIME);
	if (items.length === 0) return null;
	return (
		<>
			<ol ref={list} class="items" aria-label={label}>
				{shown.map((item) => (
					<PanelItem key={item.finding.key} item={item} titled={titled} context={context} />
				))}
			</ol>
			{items.length > AT_A_TIME && (
				<div class="buttons">
					<p class="quiet">{words.panel.part(from + 1, from + shown.length, items.length)}</p>
					{part > 0 && (
						<button type="button" class="small" onClick={() => turn(-1)}>
							{words.panel.earlier(AT_A_TIME)}
						</button>
					)}
					{later > 0 && (
						<button type="button" class="small" onClick={() => turn(1)}>
							{words.panel.later(later)}
						</button>
					)}
				</div>
			)}
		</>
	);
}
