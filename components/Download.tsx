import { useState } from 'preact/hooks';
import { exportAddress } from '../core/address.ts';
import { fileName } from '../core/export/file-name.ts';
import type { FileKind } from '../core/export/formats.ts';
import type { ExportOptions } from '../core/export/json.ts';
import type { Audit } from '../core/types.ts';
import { words } from '../core/words.ts';
import { CopyButton } from './CopyButton.tsx';

interface Props {
	readonly audit: Audit;
	readonly save: (kind: FileKind, options: ExportOptions) => void;
	readonly copySummary: () => Promise<boolean>;
	readonly print: () => void;
}

/** People see the address that a file will hold before they save it. */
export function Download({ audit, save, copySummary, print }: Props) {
	const [dropQuery, setDropQuery] = useState(false);
	const [said, say] = useState('');
	const press = (kind: FileKind): void => {
		save(kind, { dropQuery });
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
			<p role="status" class="said">
				{said}
			</p>
		</section>
	);
}
