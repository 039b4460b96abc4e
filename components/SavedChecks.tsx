import { useRef, useState } from 'preact/hooks';
import { pageName } from '../core/summary.ts';
import { formatTime, words } from '../core/words.ts';
import { ConfirmButton } from './ConfirmButton.tsx';
import { OpenReview, type OpenReviewProps } from './OpenReview.tsx';

export interface SavedCheck {
	readonly id: string;
	readonly url: string;
	readonly title: string;
	/** ISO 8601. */
	readonly time: string;
	/** How many decisions, notes and pictures there are of its page. */
	readonly said: number;
	/** No other check of its page is saved. */
	readonly only: boolean;
}

interface Props {
	/** Left out until they are read. */
	readonly saved?: readonly SavedCheck[] | undefined;
	readonly open: (id: string) => void;
	readonly deleteOne: (id: string) => Promise<void>;
	readonly deleteAll: () => Promise<void>;
	readonly review: OpenReviewProps;
}

const named = (check: SavedCheck): string => words.options.checkOf(pageName(check), formatTime(check.time));

export function SavedChecks({ saved, open, deleteOne, deleteAll, review }: Props) {
	const [said, say] = useState('');
	const title = useRef<HTMLHeadingElement>(null);
	// The button that was pressed goes away with its row, so focus goes to the heading of the list.
	const after = async (work: Promise<void>): Promise<void> => {
		say(
			await work.then(
				() => words.options.deleted,
				() => words.options.notDeleted,
			),
		);
		title.current?.focus();
	};
	return (
		<section>
			<h2 id="saved" ref={title} tabIndex={-1}>
				{words.options.saved}
			</h2>
			{saved && <p>{words.options.savedText(saved.length)}</p>}
			<p role="status" class="said">
				{said}
			</p>
			<ul class="saved">
				{saved?.map((check) => (
					<li key={check.id}>
						<div>
							<button type="button" class="link" onClick={() => open(check.id)}>
								<bdi>{pageName(check)}</bdi>
							</button>
							<p class="quiet address">
								<bdi>{check.url}</bdi>
							</p>
							<p class="quiet">{words.status.checked(formatTime(check.time))}</p>
							{check.said > 0 && <p class="quiet">{words.options.said(check.said)}</p>}
						</div>
						<ConfirmButton
							label={words.options.delete}
							about={words.options.deleteOne(named(check))}
							ask={words.options.deleteOneAsk(named(check), check.said, check.only)}
							act={() => void after(deleteOne(check.id))}
						/>
					</li>
				))}
			</ul>
			{saved && saved.length > 0 && (
				<ConfirmButton
					label={words.options.deleteAll}
					ask={words.options.deleteAllAsk(saved.length)}
					act={() => void after(deleteAll())}
				/>
			)}
			<div class="after">
				<OpenReview {...review} />
			</div>
		</section>
	);
}
