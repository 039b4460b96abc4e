import type { ComponentChildren } from 'preact';

interface Props {
	readonly class?: string;
	readonly ordered?: boolean;
	/** Each a line: nothing that a paragraph cannot hold. */
	readonly items: readonly { readonly key: string; readonly line: ComponentChildren }[];
}

/** A list; of one thing that thing alone, because a bullet says that more will follow. */
export function Items({ class: name, ordered, items }: Props) {
	const List = ordered ? 'ol' : 'ul';
	if (items.length === 1) return <p class={name}>{items[0]?.line}</p>;
	return (
		<List class={name}>
			{items.map(({ key, line }) => (
				<li key={key}>{line}</li>
			))}
		</List>
	);
}
