import { useRef, useState } from 'preact/hooks';
import { LONGEST_FILE } from '../core/export/review-parse.ts';
import { words } from '../core/words.ts';

export interface OpenReviewProps {
	/** Opens the text of a file. Resolves to what became of it, in a sentence. */
	readonly open: (file: string) => Promise<string>;
	readonly privateWindow?: boolean | undefined;
}

const { review: says } = words.file;

/** A review from a file, which opens as a report in a tab of its own. */
export function OpenReview({ open, privateWindow }: OpenReviewProps) {
	const [said, say] = useState('');
	const chooser = useRef<HTMLInputElement>(null);
	const read = async (file: File): Promise<string> => (file.size > LONGEST_FILE ? says.tooLong : open(await file.text()));
	if (privateWindow) return <p class="quiet">{says.private}</p>;
	return (
		<>
			<p>{says.openText}</p>
			<input
				ref={chooser}
				type="file"
				accept=".json,application/json"
				hidden
				onChange={({ currentTarget }) => {
					const [chosen] = currentTarget.files ?? [];
					if (!chosen) return;
					say(says.opening(chosen.name));
					void read(chosen)
						.catch(() => says.notJson)
						.then(say)
						.finally(() => (currentTarget.value = ''));
				}}
			/>
			<div class="buttons">
				<button type="button" onClick={() => chooser.current?.click()}>
					{says.open}
				</button>
			</div>
			<p role="status" class="said">
				{said}
			</p>
		</>
	);
}
