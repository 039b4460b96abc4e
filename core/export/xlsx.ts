import writeExcelFile from 'write-excel-file/universal';
import { fileLink } from '../address.ts';
import { mayBeExempt } from '../linked-documents.ts';
import { measuredToo, saysMore, whyToJudge } from '../review/said-above.ts';
import { whereabouts } from '../whereabouts.ts';
import { words } from '../words.ts';
import type { Evidence, Group, Item } from './evidence.ts';
import { withLink, written } from './xlsx-cells.ts';
import { type Cell, type SheetOf, sheetFeatures } from './xlsx-features.ts';
import { overview } from './xlsx-overview.ts';
import { supplierSheets } from './xlsx-supplier.ts';

const { file, review } = words;

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

const FINDING_COLUMNS: SheetOf['columns'] = [
	[file.number, 7],
	[file.severity, 16],
	[words.filter.area, 20],
	[file.what, 34],
	[file.here, 40],
	[words.finding.words, 50],
	[words.finding.suggestion, 36],
	[words.finding.why, 44],
	[words.finding.fix, 40],
	[words.finding.where, 36],
	[words.finding.fixer, 22],
	[review.decision.now, 16],
	[review.decision.reason, 28],
	[review.decision.assigned, 20],
	[review.decision.note, 36],
	[words.finding.guidance, 36],
	['WCAG', 10],
	[words.finding.open, 22],
	[file.id, 24],
];

const findings = ({ groups }: Evidence): SheetOf => ({
	name: file.sheet.findings,
	columns: FINDING_COLUMNS,
	sticky: true,
	rows: groups.flatMap(({ items }: Group) => items.map(findingRow)),
});

const aside = ({ aside: items }: Evidence): SheetOf => ({
	name: file.sheet.aside,
	columns: FINDING_COLUMNS,
	sticky: true,
	rows: items.map(findingRow),
});

function findingRow({ number, finding, decision, note = '', link }: Item): Cell[] {
	const { guidance } = finding;
	return [
		number,
		words.severity[finding.severity],
		words.area[finding.area],
		finding.title,
		[saysMore(finding.message, finding.title) ? finding.message : '', whyToJudge(finding), measuredToo(finding)]
			.filter(Boolean)
			.join('\n'),
		finding.quote ?? finding.snippet ?? '',
		finding.suggestion ?? '',
		finding.why,
		finding.fix,
		whereabouts(finding),
		words.fixer[finding.fixer],
		review.status[decision.status],
		[decision.reason, decision.foundAgain && review.decision.foundAgain].filter(Boolean).join('\n'),
		decision.assigned ?? '',
		note,
		withLink(guidance.map(({ name }) => name).join('\n'), fileLink(guidance[0]?.url ?? '')),
		[...new Set(guidance.flatMap(({ wcag }) => wcag ?? []))].join(', '),
		withLink(link === undefined ? '' : file.see(number), link),
		finding.rule,
	];
}

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
