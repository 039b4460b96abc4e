import { passes } from '../filter.ts';
import { productOf, toldToFixer } from '../supplier.ts';
import type { Audit, Finding } from '../types.ts';
import type { ExportOptions } from './sending.ts';

/** The findings that a file holds: those of one supplier, those that a person chose, or all. */
export function chosenFindings({ findings, page }: Pick<Audit, 'findings' | 'page'>, options: ExportOptions): readonly Finding[] {
	const { supplier, choices = new Set() } = options;
	if (supplier !== undefined)
		return findings
			.filter((finding) => finding.fixer === 'supplier' && productOf(finding, page).name === supplier)
			.map(toldToFixer);
	return choices.size === 0 ? findings : findings.filter((finding) => passes(finding, choices));
}
