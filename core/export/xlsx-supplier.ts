import { words } from '../words.ts';
import type { Evidence } from './evidence.ts';
import { checkName, ENGINE, supplierFacts, supplierLead } from './supplier-blocks.ts';
import { type Cell, type SheetOf, strong, withLink } from './xlsx-cells.ts';
import { COLUMNS, type Column, findingSheet } from './xlsx-findings.ts';

const { supplier: says } = words;

/** The letter, and a row a place. */
export const supplierSheets = (report: Evidence, product: string): SheetOf[] => [letter(report, product), faults(report)];

function letter(report: Evidence, product: string): SheetOf {
	const steps = says.steps(report.audit.page.url, ENGINE);
	return {
		name: says.sheet,
		columns: [
			['', 28],
			['', 90],
		],
		sticky: false,
		rows: [
			[strong(words.product), strong(report.title)],
			...supplierFacts(report, product).map(({ name, text, link }): Cell[] => [name, withLink(text, link)]),
			[],
			[strong(says.faults), strong(supplierLead(report))],
			['', says.ask],
			['', says.law],
			[],
			...steps.map((step, at): Cell[] => [at === 0 ? strong(says.how) : '', `${at + 1}. ${step}`]),
			[],
			['', words.summary.by(report.audit.tool.version)],
		],
	};
}

const FAULT_COLUMNS: readonly Column[] = [
	COLUMNS.number,
	COLUMNS.severity,
	COLUMNS.what,
	COLUMNS.here,
	[words.finding.words, 36, ({ finding }) => finding.quote ?? ''],
	[words.finding.element, 44, ({ finding }) => finding.snippet ?? ''],
	[says.path, 44, ({ finding: { frame = [], selector } }) => [...frame, ...selector].join(' >>> ')],
	COLUMNS.where,
	COLUMNS.wcag,
	COLUMNS.guidance,
	COLUMNS.why,
	COLUMNS.fix,
	COLUMNS.open,
	COLUMNS.decision,
	COLUMNS.reason,
	COLUMNS.note,
	[says.check, 28, ({ finding }) => checkName(finding)],
];

const faults = ({ groups }: Evidence): SheetOf =>
	findingSheet(
		says.faults,
		FAULT_COLUMNS,
		groups.flatMap(({ items }) => items),
	);
