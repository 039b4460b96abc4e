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
			{parts.length > 0 && (
				<dl class="not-checked">
					{parts.map(({ id, what, why, todo, count }) => (
						<div key={id}>
							<dt>
								<strong>{what}</strong>
								{count > 1 && !id.startsWith('language:') && ` (${words.notChecked.places(count)})`}
							</dt>
							<dd>{why}</dd>
							<dd>{todo}</dd>
						</div>
					))}
				</dl>
			)}
			<p>{words.notChecked.always}</p>
		</section>
	);
}
