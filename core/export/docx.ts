import {
	AlignmentType,
	Bookmark,
	Document,
	Footer,
	HeadingLevel,
	InternalHyperlink,
	Packer,
	PageNumber,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType,
} from 'docx';
import { words } from '../words.ts';
import { type Block, contentsOf, type Line, type Place, type Runs, say, splitIntro } from './blocks.ts';
import { pictureLines } from './docx-picture.ts';
import { bookmark, runs } from './docx-runs.ts';
import { BORDERS, BULLETS, LINE, NUMBERING, NUMBERS, QUOTE, STYLES } from './docx-styles.ts';
import type { Evidence } from './evidence.ts';
import { reportBlocks } from './report-blocks.ts';

/** Twentieths of a point between the margins of a sheet of A4. */
const WIDTH = 9_638;
const LEVELS = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const;

/** The contents are links to bookmarks: a field would ask people to let it update before it shows anything. */
export async function toDocx(report: Evidence): Promise<Uint8Array> {
	const blocks = reportBlocks(report);
	const [intro, rest] = splitIntro(blocks);
	const document = new Document({
		title: report.title,
		creator: `${report.audit.tool.name} ${report.audit.tool.version}`,
		description: words.summary.by(report.audit.tool.version),
		styles: STYLES,
		numbering: NUMBERING,
		sections: [
			{
				properties: {
					page: { size: { width: 11_906, height: 16_838 }, margin: { top: 1_134, bottom: 1_134, left: 1_134, right: 1_134 } },
				},
				footers: { default: new Footer({ children: [pageNumber()] }) },
				children: [
					new Paragraph({ heading: HeadingLevel.TITLE, children: runs(say(report.title)) }),
					...intro.flatMap((each, at) => block(each, at)),
					...contents(blocks),
					...rest.flatMap((each, at) => block(each, intro.length + at, rest[at + 1])),
					new Paragraph({ children: runs(say(words.summary.by(report.audit.tool.version))) }),
				],
			},
		],
	});
	return new Uint8Array(await Packer.toArrayBuffer(document));
}

const pageNumber = (): Paragraph =>
	new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ children: [words.file.page, PageNumber.CURRENT] })] });

const contents = (blocks: readonly Block[]): Paragraph[] => [
	new Paragraph({
		children: [new TextRun({ text: words.file.contents, bold: true, size: 26 })],
		keepNext: true,
		spacing: { before: 360, after: 120 },
	}),
	...contentsOf(blocks).map(
		({ id, level, runs: of }) =>
			new Paragraph({
				indent: { left: level === 2 ? 0 : 454 },
				spacing: { after: 40 },
				children: [new InternalHyperlink({ anchor: bookmark(id), children: runs(of, true) })],
			}),
	),
];

/** @param at where it stands: a list begins with 1 anew @param next what it stays on one page with, if it belongs to it */
function block(of: Block, at: number, next?: Block): (Paragraph | Table)[] {
	switch (of.kind) {
		case 'heading':
			return [
				new Paragraph({ heading: LEVELS[of.level], children: [new Bookmark({ id: bookmark(of.id), children: runs(of.runs) })] }),
			];
		case 'paragraph':
			return [
				new Paragraph({
					keepNext: next?.kind === 'facts' || next?.kind === 'places',
					...(of.lead ? { spacing: { before: 240 } } : {}),
					children: runs(of.lead ? of.runs.map((run) => ({ ...run, strong: true })) : of.runs),
				}),
			];
		case 'list':
			return of.items.flatMap((lines) => listItem(lines, of.ordered ? at : undefined));
		case 'facts':
			return of.lines.map((each) => line(each, true));
		case 'table':
			if (of.folded !== undefined) return [new Paragraph({ children: runs(say(of.folded)) })];
			return [
				table(
					of.head,
					of.widths ?? shares(of.head.length),
					of.rows.map((row) => row.map((cell) => [new Paragraph({ style: LINE, children: runs(cell) })])),
				),
			];
		case 'drawing':
			return [];
		case 'places':
			return [table([words.file.number, words.file.here, words.finding.where], [0.09, 0.53, 0.38], of.places.map(placeRow))];
	}
}

const listItem = (lines: readonly Runs[], list: number | undefined): Paragraph[] =>
	lines.map((each, at) =>
		at === 0
			? new Paragraph({
					numbering: list === undefined ? { reference: BULLETS, level: 0 } : { reference: NUMBERS, level: 0, instance: list },
					spacing: { after: 20 },
					children: runs(each),
				})
			: new Paragraph({ indent: { left: 454 }, spacing: { after: at === lines.length - 1 ? 120 : 20 }, children: runs(each) }),
	);

/** @param keepNext stays on the page of what comes after it */
const line = ({ name, runs: of, quote }: Line, keepNext = false): Paragraph =>
	new Paragraph({
		keepNext,
		style: quote ? QUOTE : LINE,
		children: [...(name === undefined ? [] : [new TextRun({ text: `${name}: `, bold: true })]), ...runs(of)],
	});

/** A picture stands in the row of its place, which no page break parts, over the width of both columns. */
function placeRow({ number, what, where, picture }: Place): Paragraph[][] {
	const first = [new Paragraph({ style: LINE, children: [new TextRun(String(number))] })];
	const [words, place] = [what.map((each) => line(each)), where.map((each) => line(each))];
	if (picture === undefined) return [first, words.length === 0 ? [new Paragraph({})] : words, place];
	return [first, [...words, ...place, ...pictureLines(picture, number)]];
}

/** The first column says most. */
const shares = (columns: number): number[] => [0.36, ...Array.from({ length: columns - 1 }, () => 0.64 / (columns - 1))];

/** Where a row has fewer cells than the table, the last one takes the room that is left. */
function table(head: readonly string[], widths: readonly number[], rows: readonly (readonly Paragraph[][])[]): Table {
	const columnWidths = widths.map((share) => Math.round(share * WIDTH));
	const cell = (children: readonly Paragraph[], at: number, of: number, header = false): TableCell => {
		const over = at < of - 1 ? columnWidths.slice(at, at + 1) : columnWidths.slice(at);
		return new TableCell({
			children,
			columnSpan: over.length,
			width: { size: over.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
			...(header ? { shading: { fill: 'F3F2F1' } } : {}),
		});
	};
	const title = (name: string): Paragraph => new Paragraph({ style: LINE, children: [new TextRun({ text: name, bold: true })] });
	return new Table({
		columnWidths,
		layout: TableLayoutType.FIXED,
		margins: { top: 60, bottom: 40, left: 90, right: 90 },
		width: { size: WIDTH, type: WidthType.DXA },
		borders: BORDERS,
		rows: [
			new TableRow({
				tableHeader: true,
				cantSplit: true,
				children: head.map((name, at) => cell([title(name)], at, head.length, true)),
			}),
			...rows.map(
				(cells) => new TableRow({ cantSplit: true, children: cells.map((children, at) => cell(children, at, cells.length)) }),
			),
		],
	});
}
