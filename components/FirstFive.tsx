import { firstFive } from '../core/first-five.ts';
import type { Audit } from '../core/types.ts';
import { type Role, words } from '../core/words.ts';
import { Items } from './Items.tsx';
import { Said } from './Said.tsx';
import { Tag } from './Tag.tsx';

interface Props {
	readonly audit: Audit;
	readonly role?: Role | undefined;
}

/** What to fix first, and why these. */
export function FirstFive({ audit, role }: Props) {
	const { items, others } = firstFive(audit, role);
	const none = role === 'words' && others !== undefined ? words.first.noneForWords : words.first.none;
	return (
		<section>
			<h2 id="first-title">{words.first.title(items.length)}</h2>
			{items.length === 0 && <p>{none}</p>}
			{items.length > 1 && role === 'site' && <p class="quiet">{words.manager.whyFirst}</p>}
			<ol class="first">
				{items.map((item) => (
					<li key={item.rule}>
						<h3>
							<Said text={item.title} />
						</h3>
						<p>
							<Tag severity={item.severity} /> <Said text={item.reason} />
						</p>
						<p>
							<Said text={role === 'site' ? item.why : item.fix} />
						</p>
					</li>
				))}
			</ol>
			{others && (
				<details>
					<summary>{others.line}</summary>
					<Items items={others.titles.map((title) => ({ key: title, line: <Said text={title} /> }))} />
				</details>
			)}
		</section>
	);
}
