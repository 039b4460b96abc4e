import writeExcelFile from 'write-excel-file/universal';
import { fileLink } from '../address.ts';
import { mayBeExempt } from '../linked-documents.ts';
import { words } from '../words.ts';
import type { Evidence } from './evidence.ts';
import { type Cell, type SheetOf, withLink, written } from './xlsx-cells.ts';
import { sheetFeatures } from './xlsx-features.ts';
import { COLUMNS, type Column, findingSheet } from './xlsx-findings.ts';
import { overview } from './xlsx-overview.ts';
import { supplierSheets } from './xlsx-supplier.ts';

const { file } = words;

/** Sheets in the order of the report. Texts are written as texts, so none of them is ever worked out as a formula. */
export async function toXlsx(report: Evidence): Promise<Uint8Array> {
	const sheets =
		report.supplier === undefined
			? [overview, good, findings, aside, documents, checked, notChecked].map((make) => make(report))
			: supplierSheets(report, report.supplier);
	const blob = await writeExcelFile(sheets.map(written), {
		fontFamily: 'Arial',
		fontSize: 11,
		features: [sheetFeatures(sheets)],
	}).toBlob();
	return new Uint8Array(await blob.arrayBuffer());
}

const good = ({ audit }: Evidence): SheetOf => ({
	name: file.sheet.good,
	columns: [
		[file.good, 45],
		[file.evidence, 70],
		[words.finding.words, 50],
	],
	sticky: true,
	rows: audit.good.map(({ title, evidence, quote = '' }) => [title, evidence, quote]),
});

const FINDING_COLUMNS: readonly Column[] = [
	COLUMNS.number,
	COLUMNS.severity,
	[words.filter.area, 20, ({ finding }) => words.area[finding.area]],
	COLUMNS.what,
	COLUMNS.here,
	[words.finding.words, 50, ({ finding }) => finding.quote ?? finding.snippet ?? ''],
	[words.finding.suggestion, 36, ({ finding }) => finding.suggestion ?? ''],
	COLUMNS.why,
	COLUMNS.fix,
	COLUMNS.where,
	[words.finding.fixer, 22, ({ finding }) => words.fixer[finding.fixer]],
	COLUMNS.decision,
	COLUMNS.by,
	COLUMNS.reason,
	[words.review.decision.assigned, 20, ({ decision }) => decision.assigned ?? ''],
	COLUMNS.note,
	COLUMNS.guidance,
	COLUMNS.wcag,
	COLUMNS.open,
	[file.id, 24, ({ finding }) => finding.rule],
];

const findings = ({ groups }: Evidence): SheetOf =>
	findingSheet(
		file.sheet.findings,
		FINDING_COLUMNS,
		groups.flatMap(({ items }) => items),
	);

const aside = ({ aside: items }: Evidence): SheetOf => findingSheet(file.sheet.aside, FINDING_COLUMNS, items);

const documents = ({ documents: all, audit }: Evidence): SheetOf => ({
	name: file.sheet.documents,
	columns: [
		[file.documents.link, 50],
		[file.documents.name, 36],
		[file.documents.type, 10],
		[file.documents.size, 14],
		[file.documents.date, 16],
		[file.documents.law, 60],
		[file.documents.address, 60],
	],
	sticky: true,
	rows:
		all === undefined || all.length === 0
			? [[all === undefined ? file.documents.unknown : file.documents.none]]
			: [
					...all.map((each): Cell[] => [
						each.text,
						each.file ?? '',
						each.type.toUpperCase(),
						each.size ?? '',
						each.date ?? '',
						words.documents.law[mayBeExempt(each, audit.date)],
						withLink(each.url, fileLink(each.url)),
					]),
				],
});

const checked = ({ checked: all, withoutName }: Evidence): SheetOf => ({
	name: file.sheet.checked,
	columns: [
		[words.report.check, 50],
		[file.settings, 44],
		[words.report.result, 26],
		[file.because, 60],
		[words.report.looked, 12],
		[file.id, 28],
	],
	sticky: true,
	rows: [
		...all.map(({ name, settings, result, because, looked, id }): Cell[] => [name, settings, result, because, looked, id]),
		...(withoutName === '' ? [] : [[withoutName]]),
	],
});

const notChecked = ({ audit, unfinished }: Evidence): SheetOf => ({
	name: file.sheet.notChecked,
	columns: [
		[words.notChecked.title, 44],
		[file.why, 56],
		[file.todo, 56],
		[file.howMany, 12],
	],
	sticky: true,
	rows: [
		...audit.notChecked.map(({ what, why, todo, count }): Cell[] => [what, why, todo, count]),
		...(unfinished === '' ? [] : [[unfinished]]),
		[words.notChecked.always],
	],
});
