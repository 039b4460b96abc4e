import type { ComponentChildren } from 'preact';
import { readingAge } from '../core/summary.ts';
import type { Audit } from '../core/types.ts';
import { words } from '../core/words.ts';

/** A pointer, with how it came about. */
export function ReadingAge({ audit, children }: { readonly audit: Audit; readonly children?: ComponentChildren }) {
	const { answer, how } = readingAge(audit);
	return (
		<section>
			<h2 id="reading-age-title">{words.readingAge.title}</h2>
			<p class="answer">{answer}</p>
			{audit.facts.readingAge && <p>{words.readingAge.pointer}</p>}
			{children}
			{how.length > 0 && (
				<details>
					<summary>{words.readingAge.how}</summary>
					{how.map((sentence) => (
						<p key={sentence}>{sentence}</p>
					))}
				</details>
			)}
		</section>
	);
}
