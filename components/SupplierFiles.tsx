import { useState } from 'preact/hooks';
import type { FileKind } from '../core/export/formats.ts';
import type { ExportOptions } from '../core/export/sending.ts';
import { supplierShares } from '../core/supplier.ts';
import type { Audit, Finding } from '../core/types.ts';
import { words } from '../core/words.ts';
import { useSaving } from './saving.ts';

/** What a supplier opens without asking how. */
const KINDS = ['docx', 'xlsx', 'html', 'csv'] as const satisfies readonly FileKind[];

interface Props {
	/** Those of suppliers. */
	readonly findings: readonly Finding[];
	readonly page: Audit['page'];
	readonly save: (kind: FileKind, options: ExportOptions) => Promise<void>;
}

const { supplier: says, file, download } = words;

/** One supplier's faults as one file: one for each product on the page. */
export function SupplierFiles({ findings, page, save }: Props) {
	const [dropQuery, setDropQuery] = useState(false);
	const saving = useSaving();
	const shares = supplierShares(findings, page);
	const press = (kind: FileKind, supplier: string): void =>
		void saving.save(kind, () => save(kind, { dropQuery, supplier }), says.saved(supplier));
	return (
		<div class="supplier no-print">
			<h4>{says.title}</h4>
			<p>{says.text}</p>
			{shares.some(({ product }) => product.unnamed) && <p class="quiet">{says.unknown}</p>}
			{page.url.includes('?') && (
				<label class="choice">
					<input type="checkbox" checked={dropQuery} onChange={() => setDropQuery(!dropQuery)} />
					<span>{download.drop}</span>
				</label>
			)}
			{shares.map(({ product, findings: own }) => (
				<fieldset key={product.name} class="supplier-product">
					<legend>
						<bdi>{says.product(product.name, own.length)}</bdi>
					</legend>
					<div class="buttons">
						{KINDS.map((kind) => (
							<button key={kind} type="button" class="small" onClick={() => press(kind, product.name)}>
								{file.kinds[kind]}
								<span class="hidden"> {says.forProduct(product.name)}</span>
							</button>
						))}
					</div>
				</fieldset>
			))}
			<p role="status" class="said">
				{saving.said}
			</p>
		</div>
	);
}
