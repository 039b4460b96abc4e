import { words } from '../core/words.ts';
import { useDeciding } from './decisions.ts';

interface Props {
	readonly id: string;
	readonly title: string;
	/** It was taken back and can be put back. */
	readonly withdrawn?: boolean;
}

/** Takes back what a person added, or puts it back. */
export function TakeBack({ id, title, withdrawn = false }: Props) {
	const deciding = useDeciding();
	if (deciding === undefined) return null;
	return (
		<button
			type="button"
			class="small no-print"
			onClick={({ currentTarget }) => void deciding.decide([{ kind: 'withdrawn', key: id, withdrawn: !withdrawn }], currentTarget)}
		>
			{withdrawn ? words.review.aside.put : words.review.own.takeBack}
			<span class="hidden"> {words.review.own.about(title)}</span>
		</button>
	);
}
