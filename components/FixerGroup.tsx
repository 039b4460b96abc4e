import type { FileKind } from '../core/export/formats.ts';
import type { ExportOptions } from '../core/export/sending.ts';
import { kindsBySeverity } from '../core/summary.ts';
import { toldToFixer } from '../core/supplier.ts';
import type { Audit, Finding, Fixer } from '../core/types.ts';
import { type Role, words } from '../core/words.ts';
import { RuleGroup } from './RuleGroup.tsx';
import { SupplierFiles } from './SupplierFiles.tsx';

interface Props {
	readonly fixer: Fixer;
	/** Of this fixer, as far as the filters let them through. */
	readonly findings: readonly Finding[];
	readonly page: Audit['page'];
	readonly role: Role | undefined;
	readonly printing: boolean;
	readonly save: (kind: FileKind, options: ExportOptions) => Promise<void>;
}

const { manager: says } = words;

/** What one kind of people can fix, and what to ask of them. */
export function FixerGroup({ fixer, findings, page, role, printing, save }: Props) {
	if (findings.length === 0) return null;
	// Nobody has to ask those for help who read this.
	const told = fixer === 'content' ? findings : findings.map(toldToFixer);
	const kinds = kindsBySeverity(told);
	return (
		<section class="area">
			<h3 tabIndex={-1}>{says.group[role ?? 'reviewer'][fixer]}</h3>
			<p class="asked">
				{says.counts(kinds.length, findings.length)} {says.ask[fixer]}
			</p>
			{fixer === 'supplier' && <SupplierFiles findings={findings} page={page} save={save} />}
			{kinds.map((kind) => (
				<RuleGroup
					key={`${kind.rule} ${kind.severity}`}
					kind={kind}
					url={page.url}
					printing={printing}
					// A manager passes on what others have to do, with the words of their trades in it.
					folded={role === 'site' ? says.forThem[fixer] : undefined}
				/>
			))}
		</section>
	);
}
