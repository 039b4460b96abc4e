import type { PageNow } from '../core/check-state.ts';
import { words } from '../core/words.ts';

interface Props {
	readonly page: PageNow | undefined;
	readonly check: () => void;
}

/** The tab shows something else than what was checked: what to do about it. It stays in the document, or nobody hears it. */
export function PageNowNotice({ page, check }: Props) {
	const told = page === undefined ? undefined : words.pageNow[page];
	return (
		<div role="status">
			{told && (
				<div class="notice">
					<p>
						<strong>{told.happened}</strong>
					</p>
					<p>{told.todo}</p>
					{told.again && (
						<button type="button" class="primary" onClick={check}>
							{words.action.again}
						</button>
					)}
				</div>
			)}
		</div>
	);
}
