import type { Feature } from 'write-excel-file/universal';
import {
	getCellAddress,
	getOrderOfSiblings,
	insertElementMarkupAccordingToOrderOfSiblings,
	sanitizeAttributeValue,
} from 'write-excel-file/utility';
import type { SheetOf } from './xlsx-cells.ts';

/** Excel takes 65,530 links a sheet; what comes after them is text. */
const MOST_LINKS = 60_000;
/** And cuts a file off as damaged where an address is longer. */
const LONGEST_LINK = 2_000;

interface Link {
	readonly at: string;
	readonly id: string;
	readonly url: string;
}

/** What the library leaves to others: links that are no formulas, and filters. */
export const sheetFeatures = (sheets: readonly SheetOf[]): Feature<Blob> => ({
	files: {
		transform: {
			'xl/worksheets/sheet{id}.xml': {
				transform: (xml, _, { sheetIndex }) => {
					const sheet = sheets[sheetIndex];
					return sheet === undefined ? xml : withLinks(withFilter(onPaper(xml), sheet), linksOf(sheet));
				},
			},
			'xl/worksheets/_rels/sheet{id}.xml.rels': {
				insert: (_, { sheetIndex }) => {
					const sheet = sheets[sheetIndex];
					return sheet === undefined ? undefined : linksOf(sheet).map(relationship).join('');
				},
			},
		},
	},
});

/** Excel refuses a sheet whose parts stand in another order. */
const put = (xml: string, element: string): string => {
	const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
	return insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, 'worksheet');
};

/** All columns side by side on wide paper (A3), however many pages long. */
const onPaper = (xml: string): string =>
	put(
		put(xml, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
		'<pageSetup paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
	);

const withFilter = (xml: string, { columns, rows, sticky }: SheetOf): string =>
	sticky && rows.length > 0 ? put(xml, `<autoFilter ref="A1:${getCellAddress(rows.length, columns.length - 1)}"/>`) : xml;

const withLinks = (xml: string, links: readonly Link[]): string =>
	links.length === 0
		? xml
		: put(xml, `<hyperlinks>${links.map(({ at, id }) => `<hyperlink ref="${at}" r:id="${id}"/>`).join('')}</hyperlinks>`);

const relationship = ({ id, url }: Link): string =>
	`<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${sanitizeAttributeValue(url)}" TargetMode="External"/>`;

const linksOf = ({ rows, sticky }: SheetOf): Link[] =>
	rows
		.flatMap((row, down) =>
			row.flatMap((cell, across) =>
				typeof cell === 'object' && cell.link !== undefined && cell.link.length <= LONGEST_LINK
					? [{ at: getCellAddress(down + (sticky ? 1 : 0), across), url: cell.link }]
					: [],
			),
		)
		.slice(0, MOST_LINKS)
		.map((link, at) => ({ ...link, id: `rId-link-${at + 1}` }));
