import { quotedParts } from '../core/english/quoted-parts.ts';

/** What a rule says, with the words in its quotation marks set apart as words that somebody else wrote or might write. */
export function Said({ text }: { readonly text: string }) {
	return (
		<>
			{quotedParts(text).map(({ text: part, quoted }, at) =>
				quoted ? (
					<q key={at} class="as-said">
						<bdi>{part}</bdi>
					</q>
				) : (
					part
				),
			)}
		</>
	);
}
