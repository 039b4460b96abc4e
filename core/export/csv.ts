import Papa from 'papaparse';
import { exportAddress, linkToWords } from '../address.ts';
import { signature } from '../review/decision-words.ts';
import { type Decision, decisionOn, type Reviewed } from '../review/reviewed.ts';
import type { Audit, Finding } from '../types.ts';
import { words } from '../words.ts';
import { chosenFindings } from './chosen.ts';
import { plainText } from './plain-text.ts';
import { assignedToSend, type ExportOptions, noteToSend, signedToSend } from './sending.ts';

const COLUMNS = [
	'Address',
	'Title',
	'Checked at',
	'Version',
	'House style',
	'Key',
	'Severity',
	'Area',
	'Rule',
	'What is wrong',
	'Quote',
	'Before',
	'After',
	'Suggestion',
	'Why',
	'Fix',
	'Guidance',
	'Guidance address',
	'WCAG',
	'Who can fix it',
	'Section',
	'Frame',
	'Selector',
	'Link',
	'Status',
	'Decided by',
	'Reason',
	'Note',
	'Assigned',
	'Not checked',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number] | 'Element', string>>;
type Decided = Pick<Row, 'Status' | 'Decided by' | 'Reason' | 'Note' | 'Assigned'>;

/**
 * Spreadsheets run a cell that opens like this as a formula, some of them also behind white space that nobody sees and
 * in full width. Source: OWASP, CSV injection.
 */
const FORMULA = /^[\s\p{Default_Ignorable_Code_Point}]*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;

/** One row a finding: UTF-8 with BOM, so that Excel reads it right, and otherwise RFC 4180. */
export function toCsv(
	audit: Audit,
	options: ExportOptions,
	review: Pick<Reviewed, 'decisions'> = { decisions: new Map() },
): string {
	const { dropQuery, supplier } = options;
	const address = exportAddress(audit.page.url, dropQuery);
	// A supplier looks for the element, not for the words.
	const columns = supplier === undefined ? COLUMNS : [...COLUMNS, 'Element' as const];
	const data = chosenFindings(audit, options).map((finding) => {
		const cells = { ...row(audit, address, finding), ...decided(decisionOn(review, finding.key), options) };
		return columns.map((column) => plainText(cells[column]));
	});
	const csv = Papa.unparse([[...columns], ...data], { newline: '\r\n', escapeFormulae: FORMULA });
	return `\ufeff${csv}\r\n`;
}

function row(audit: Audit, address: string, finding: Finding): Omit<Row, keyof Decided> {
	return {
		Address: address,
		Title: audit.page.title,
		'Checked at': audit.time,
		Version: audit.tool.version,
		'House style': audit.profile,
		Key: finding.key,
		Severity: words.severity[finding.severity],
		Area: words.area[finding.area],
		Rule: finding.rule,
		'What is wrong': finding.message,
		Quote: finding.quote ?? '',
		Before: finding.prefix ?? '',
		After: finding.suffix ?? '',
		Suggestion: finding.suggestion ?? '',
		Why: finding.why,
		Fix: finding.fix,
		Guidance: finding.guidance.map((source) => source.name).join('; '),
		'Guidance address': finding.guidance.map((source) => source.url).join('; '),
		WCAG: [...new Set(finding.guidance.flatMap((source) => source.wcag ?? []))].join('; '),
		'Who can fix it': words.fixer[finding.fixer],
		Section: [...finding.section, ...(finding.closed === undefined ? [] : [words.finding.closed(finding.closed)])].join(' > '),
		Frame: finding.frame?.join(' >>> ') ?? '',
		Selector: finding.selector.join(' >>> '),
		Link: linkToWords(address, finding) ?? '',
		'Not checked': audit.notChecked.map(({ what }) => what).join('; '),
		Element: finding.snippet ?? '',
	};
}

const decided = (decision: Decision, options: ExportOptions): Decided => ({
	Status: words.review.status[decision.status],
	'Decided by': signature(signedToSend(decision, options)),
	Reason: decision.reason ?? '',
	Note: noteToSend(decision, options) ?? '',
	Assigned: assignedToSend(decision, options) ?? '',
});
