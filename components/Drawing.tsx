import { createElement } from 'preact';
import { useId } from 'preact/hooks';
import type { Drawing as Drawn } from '../core/charts/drawing.ts';

/** A picture of numbers. Where words beside it say the same, it has no name, and screen readers pass it by. */
export function Drawing({ drawing }: { readonly drawing: Drawn }) {
	const { kind, name, description, height, marks } = drawing;
	const id = useId();
	const look = { class: `drawing drawing-${kind}`, width: '100%', height: `${height}em` };
	const drawn = marks.map(({ tag, attributes, text }) => createElement(tag, attributes, text));
	if (name === undefined)
		return (
			<svg {...look} aria-hidden="true">
				{drawn}
			</svg>
		);
	return (
		<svg {...look} role="img" aria-labelledby={`${id}-name`} aria-describedby={`${id}-said`}>
			<title id={`${id}-name`}>{name}</title>
			<desc id={`${id}-said`}>{description}</desc>
			{drawn}
		</svg>
	);
}
