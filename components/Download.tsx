import { useState } from 'preact/hooks';
import { exportAddress } from '../core/address.ts';
import { fileName } from '../core/export/file-name.ts';
import type { FileKind } from '../core/export/formats.ts';
import type { ExportOptions } from '../core/export/json.ts';
import { type Entry, hasNotesForUs } from '../core/review.ts';
import type { Audit } from '../core/types.ts';
import { words } from '../core/words.ts';
import { CopyButton } from './CopyButton.tsx';

const { keep } = words.review;

interface Props {
	readonly audit: Audit;
	/** What people said of the page. */
	readonly entries?: readonly Entry[] | undefined;
	readonly privateWindow?: boolean | undefined;
	readonly save: (kind: FileKind, options: ExportOptions) => void;
	readonly copySummary: () => Promise<boolean>;
	readonly print: () => void;
}

/** People see the address that a file will hold before they save it. */
export function Download({ audit, entries = [], privateWindow, save, copySummary, print }: Props) {
	const [dropQuery, setDropQuery] = useState(false);
	const [forUs, setForUs] = useState(false);
	const [said, say] = useState('');
	const press = (kind: FileKind): void => {
		save(kind, { dropQuery, forUs });
		say(words.download.saved(fileName(audit, kind)));
	};
	return (
		<section class="no-print">
			<h2 id="download" tabIndex={-1}>
				{words.download.title}
			</h2>
			<p>{words.download.address}</p>
			<p class="address">
				<bdi>{exportAddress(audit.page.url, dropQuery)}</bdi>
			</p>
			{audit.page.url.includes('?') && (
				<label class="choice">
					<input type="checkbox" checked={dropQuery} onChange={() => setDropQuery(!dropQuery)} />
					<span>{words.download.drop}</span>
				</label>
			)}
			{hasNotesForUs(entries) && (
				<label class="choice">
					<input type="checkbox" checked={forUs} onChange={() => setForUs(!forUs)} />
					<span>{keep.forUs}</span>
				</label>
			)}
			<div class="buttons">
				<button type="button" class="primary" onClick={() => press('csv')}>
					{words.download.csv}
				</button>
				<button type="button" onClick={() => press('json')}>
					{words.download.json}
				</button>
				<button type="button" onClick={print}>
					{words.action.print}
				</button>
				<CopyButton copy={copySummary} />
			</div>
			<h3>{keep.title}</h3>
			<p>
				{privateWindow ? keep.private : keep.here} {keep.entries(entries.length)}
			</p>
			<div class="buttons">
				<button type="button" onClick={() => press('review')}>
					{keep.save}
				</button>
			</div>
			<p role="status" class="said">
				{said}
			</p>
		</section>
	);
}
