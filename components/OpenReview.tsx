import { useState } from 'preact/hooks';
import { LONGEST_FILE } from '../core/export/review-parse.ts';
import { words } from '../core/words.ts';
import { FileButton } from './FileButton.tsx';

export interface OpenReviewProps {
	/** Opens the text of a file. Resolves to what became of it, in a sentence. */
	readonly open: (file: string) => Promise<string>;
	readonly privateWindow?: boolean | undefined;
}

const { review: says } = words.file;

/** A review from a file, which opens as a report in a tab of its own. */
export function OpenReview({ open, privateWindow }: OpenReviewProps) {
	const [said, say] = useState('');
	const outcome = async (file: File): Promise<string> => (file.size > LONGEST_FILE ? says.tooLong : open(await file.text()));
	const read = async (file: File): Promise<void> => {
		say(says.opening(file.name));
		say(await outcome(file).catch(() => says.notJson));
	};
	if (privateWindow) return <p class="quiet">{says.private}</p>;
	return (
		<>
			<p>{says.openText}</p>
			<div class="buttons">
				<FileButton label={says.open} accept=".json,application/json" read={read} />
			</div>
			<p role="status" class="said">
				{said}
			</p>
		</>
	);
}
