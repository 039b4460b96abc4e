import { useEffect, useId, useRef } from 'preact/hooks';
import type { Numbered } from '../core/mark.ts';
import { decisionOn } from '../core/review/reviewed.ts';
import { words } from '../core/words.ts';
import { PanelCard } from './PanelCard.tsx';
import type { PanelContext } from './panel-context.ts';
import { Said } from './Said.tsx';
import { Tag } from './Tag.tsx';

interface Props {
	readonly item: Numbered;
	/** Left out where the list is of one rule. */
	readonly titled?: boolean | undefined;
	readonly context: PanelContext;
}

/** One finding of the list: a line to press, and all about it once it is chosen. */
export function PanelItem({ item: { number, finding }, titled, context }: Props) {
	const { chosen, focusOn, on, shown } = context;
	const { key, quote, title, message, snippet, severity } = finding;
	const id = useId();
	const line = useRef<HTMLLIElement>(null);
	const button = useRef<HTMLButtonElement>(null);
	const isChosen = chosen?.key === key;
	useEffect(() => {
		if (!isChosen) return;
		line.current?.scrollIntoView({ block: 'nearest' });
		if (focusOn.current !== key) return;
		focusOn.current = undefined;
		button.current?.focus();
	}, [isChosen, chosen?.from]);
	const { status } = decisionOn(context.reviewed, key);
	const brief = quote ?? (titled ? snippet : (snippet ?? message));
	return (
		<li ref={line} class={isChosen ? 'item item-chosen' : 'item'}>
			<button
				ref={button}
				type="button"
				class="line"
				aria-expanded={isChosen}
				aria-controls={isChosen ? id : undefined}
				onClick={() => (isChosen ? on.leave() : on.choose(key))}
			>
				<span class={`number-mark tag-${severity}`}>
					<span class="hidden">{words.panel.finding} </span>
					{number}
				</span>
				<span class="line-words">
					{titled && (
						<span class="line-title">
							<Tag severity={severity} /> <Said text={title} />
						</span>
					)}
					{brief && (
						<q class="brief as-said">
							<bdi>{brief}</bdi>
						</q>
					)}
					{(status !== 'to-do' || shown[key] === 'gone') && (
						<span class="line-said quiet">
							{[status === 'to-do' ? '' : words.review.status[status], shown[key] === 'gone' ? words.panel.gone : '']
								.filter(Boolean)
								.join(', ')}
						</span>
					)}
				</span>
			</button>
			{isChosen && <PanelCard id={id} finding={finding} above={brief} context={context} />}
		</li>
	);
}
