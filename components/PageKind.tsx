import { useId, useState } from 'preact/hooks';
import { type Audit, PAGE_TYPES, type PageType } from '../core/types.ts';
import { words } from '../core/words.ts';

interface Props {
	readonly audit: Audit;
	/** Left out where the page cannot be checked again from here. */
	readonly checkAs?: ((pageType: PageType) => void) | undefined;
}

/** What kind of page it was checked as, what follows from that, and another choice. */
export function PageKind({ audit, checkAs }: Props) {
	const id = useId();
	const { contentType } = audit.page;
	const [chosen, choose] = useState<PageType>(contentType);
	const off = audit.checked.filter(({ status, because }) => status === 'off' && because?.includes('does not fit')).length;
	const soft = audit.checked.filter(({ status, because }) => status !== 'off' && because !== undefined).length;
	return (
		<div class="page-kind">
			<p>
				{words.pageType.checkedAs(words.pageType.names[contentType])} {words.pageType.effect(off, soft)}
			</p>
			{checkAs && (
				<details class="no-print">
					<summary>{words.pageType.change}</summary>
					<div class="field">
						<label for={id}>{words.pageType.choose}</label>
						<select id={id} value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value as PageType)}>
							{PAGE_TYPES.map((type) => (
								<option key={type} value={type}>
									{words.pageType.names[type]}
								</option>
							))}
						</select>
					</div>
					<button type="button" onClick={() => checkAs(chosen)}>
						{words.pageType.check}
					</button>
				</details>
			)}
		</div>
	);
}
