import type { Finding } from '../core/types.ts';
import { words } from '../core/words.ts';
import { Said } from './Said.tsx';

/** A finding in a few words, for people who hear a button by itself: the words on the page, else what is wrong. */
export function Brief({ finding: { quote, title } }: { readonly finding: Finding }) {
	if (!quote) return <Said text={title} />;
	return (
		<q class="as-said">
			<bdi>{words.review.own.about(quote.split(/\s+/, 8).join(' '))}</bdi>
		</q>
	);
}
