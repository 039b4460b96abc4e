import { gaveUp } from '../core/summary.ts';
import type { Audit } from '../core/types.ts';
import { words } from '../core/words.ts';

/** What the check did not reach, why, and what a person can do about it. */
export function NotChecked({ audit }: { readonly audit: Audit }) {
	const parts = audit.notChecked;
	const unfinished = gaveUp(audit);
	return (
		<section>
			<h2 id="not-checked-title">{words.notChecked.title}</h2>
			{parts.length === 0 && unfinished === 0 && <p>{words.notChecked.none}</p>}
			{unfinished > 0 && <p>{words.headline.gaveUp(unfinished)}</p>}
			<ul class="not-checked">
				{parts.map(({ id, what, why, todo, count }) => (
					<li key={id}>
						<strong>{what}</strong>
						{count > 1 && !id.startsWith('language:') && <span> ({words.notChecked.places(count)})</span>}
						<span class="evidence">{why}</span> <span class="evidence">{todo}</span>
					</li>
				))}
			</ul>
			<p>{words.notChecked.always}</p>
		</section>
	);
}
