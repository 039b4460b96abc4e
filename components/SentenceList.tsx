import { sentenceFacts } from '../core/charts/sentence-facts.ts';
import type { CountedSentence } from '../core/text-facts.ts';

/** Sentences of the page, each with its number of words and where it stands. */
export function SentenceList({ sentences }: { readonly sentences: readonly (CountedSentence & { readonly at?: number })[] }) {
	return (
		<ol class="sentences">
			{sentences.map((sentence, at) => (
				<li key={at}>
					<blockquote>
						<p class="sentence" dir="auto">
							{sentence.quote}
						</p>
					</blockquote>
					<p class="quiet">
						<bdi>{sentenceFacts(sentence)}</bdi>
					</p>
				</li>
			))}
		</ol>
	);
}
