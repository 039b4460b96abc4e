import { useState } from 'preact/hooks';
import { exportAddress } from '../core/address.ts';
import { fileName } from '../core/export/file-name.ts';
import type { FileKind } from '../core/export/formats.ts';
import type { ExportOptions } from '../core/export/sending.ts';
import { type Choices, passes } from '../core/filter.ts';
import { type Entry, hasNotesForUs } from '../core/review/review.ts';
import type { Audit } from '../core/types.ts';
import { words } from '../core/words.ts';
import { CopyButton } from './CopyButton.tsx';
import type { Copied } from './copy-text.ts';
import { OpenReview } from './OpenReview.tsx';
import { Radios } from './Radios.tsx';
import { useSaving } from './saving.ts';

const { keep } = words.review;
const { file } = words;

/** In the order shown; the first is what most people ask for. */
const KINDS = ['xlsx', 'docx', 'html', 'csv', 'md'] as const satisfies readonly FileKind[];

const WHICH = ['all', 'chosen'] as const;
type Which = (typeof WHICH)[number];

interface Props {
	readonly audit: Audit;
	/** What people said of the page. */
	readonly entries?: readonly Entry[] | undefined;
	/** What the report shows now. */
	readonly choices?: Choices | undefined;
	readonly privateWindow?: boolean | undefined;
	readonly save: (kind: FileKind, options: ExportOptions) => Promise<void>;
	readonly openReview: (file: string) => Promise<string>;
	readonly copySummary: () => Promise<Copied>;
	readonly print: () => void;
}

/** People see the address that a file will hold before they save it. */
export function Download({ audit, entries = [], choices = new Set(), privateWindow, save, openReview, copySummary, print }: Props) {
	const [dropQuery, setDropQuery] = useState(false);
	const [forUs, setForUs] = useState(false);
	const [which, setWhich] = useState<Which>('all');
	const saving = useSaving();
	const chosen = audit.findings.filter((finding) => passes(finding, choices)).length;
	const filtered = choices.size > 0;
	const press = (kind: FileKind): void => {
		const options = { dropQuery, forUs, ...(filtered && which === 'chosen' ? { choices } : {}) };
		void saving.save(kind, () => save(kind, options), words.download.saved(fileName(audit, kind, options)));
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
			{filtered && (
				<Radios
					legend={file.which}
					values={WHICH}
					labels={{ all: file.all(audit.findings.length), chosen: file.chosen(chosen) }}
					value={which}
					change={setWhich}
				/>
			)}
			<div class="buttons">
				{KINDS.map((kind, at) => (
					<button key={kind} type="button" class={at === 0 ? 'primary' : undefined} onClick={() => press(kind)}>
						{file.kinds[kind]}
					</button>
				))}
				<button type="button" onClick={print}>
					{words.action.print}
				</button>
				<CopyButton copy={copySummary} />
			</div>
			<p role="status" class="said">
				{saving.said}
			</p>
			<h3>{keep.title}</h3>
			<p>
				{privateWindow ? keep.private : keep.here} {keep.entries(entries.length)}
			</p>
			<div class="buttons">
				<button type="button" onClick={() => press('json')}>
					{keep.save}
				</button>
			</div>
			<OpenReview open={openReview} privateWindow={privateWindow} />
		</section>
	);
}
