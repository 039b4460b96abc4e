import { fileLink } from '../address.ts';
import { measuredToo, saysMore, whyToJudge } from '../review/said-above.ts';
import { whereabouts } from '../whereabouts.ts';
import { words } from '../words.ts';
import type { Evidence, Item } from './evidence.ts';
import { checkName, ENGINE, supplierFacts, supplierLead } from './supplier-blocks.ts';
import { strong, withLink } from './xlsx-cells.ts';
import type { Cell, SheetOf } from './xlsx-features.ts';

const { file, supplier: says } = words;

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

const faults = ({ groups }: Evidence): SheetOf => ({
	name: says.faults,
	columns: [
		[file.number, 7],
		[file.severity, 16],
		[file.what, 34],
		[file.here, 40],
		[words.finding.words, 36],
		[words.finding.element, 44],
		[says.path, 44],
		[words.finding.where, 36],
		['WCAG', 10],
		[words.finding.guidance, 36],
		[words.finding.why, 44],
		[words.finding.fix, 40],
		[words.finding.open, 22],
		[says.check, 28],
	],
	sticky: true,
	rows: groups.flatMap(({ items }) => items.map(row)),
});

function row({ number, finding, link }: Item): Cell[] {
	const { guidance, frame = [] } = finding;
	return [
		number,
		words.severity[finding.severity],
		finding.title,
		[saysMore(finding.message, finding.title) ? finding.message : '', whyToJudge(finding), measuredToo(finding)]
			.filter(Boolean)
			.join('\n'),
		finding.quote ?? '',
		finding.snippet ?? '',
		[...frame, ...finding.selector].join(' >>> '),
		whereabouts(finding),
		[...new Set(guidance.flatMap(({ wcag }) => wcag ?? []))].join(', '),
		withLink(guidance.map(({ name }) => name).join('\n'), fileLink(guidance[0]?.url ?? '')),
		finding.why,
		finding.fix,
		withLink(link === undefined ? '' : file.see(number), link),
		checkName(finding),
	];
}
