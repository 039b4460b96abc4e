import type { ElementFacts } from '../core/content.ts';
import { isNoDataTable, type TableFault, tableFaults } from '../core/elements/table-faults.ts';
import { pageRule } from '../core/rule.ts';

/** How many tables with the very same faults are reported one by one. */
const SAME = 3;

interface Found {
	readonly element: ElementFacts;
	readonly message: string;
	readonly depends: boolean;
	more: number;
}

/**
 * One finding a table. Size alone is for a person to judge: GOV.UK says that it depends on the words and the screen.
 * Not reported: tables for the layout that say so, calendars, an empty top left corner, and cells with a picture or a field.
 */
export default pageRule({
	id: 'table-shape',
	title: 'Table is hard to follow',
	why: 'A screen reader reads a table cell by cell. People lose their place where cells are empty or merged, or have no heading.',
	fix: "Use one row of headings. Give each cell one fact, and write 'no data' or 'not applicable' in empty cells.",
	guidance: [
		{
			name: 'GOV.UK: tables',
			url: 'https://guidance.publishing.service.gov.uk/formatting-content/text-formatting/tables/',
		},
		{
			name: 'WCAG: info and relationships',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/info-and-relationships',
			wcag: '1.3.1',
		},
	],
	severity: 'should',
	area: 'structure',
	fixer: 'content',
	// GOV.UK 'tables': on a desktop you can usually see 4 or 5 columns and 10 rows.
	settings: { columns: 5, rows: 10 },
	languages: 'any',
	elements: 'table',
	*check({ elements }, { settings }) {
		const found: Found[] = [];
		for (const element of elements) {
			const { table, attributes } = element;
			if (table === undefined || isNoDataTable(table, attributes.role)) continue;
			const faults = tableFaults(table, { columns: Number(settings.columns), rows: Number(settings.rows) });
			const message = sentence(faults);
			const like = found.filter((each) => each.message === message);
			if (message === '') continue;
			// Timetables and search results come in dozens, all made by one template.
			if (like.length === SAME && like[0]) like[0].more++;
			else found.push({ element, message, depends: faults.every(({ depends }) => depends), more: 0 });
		}
		for (const { element, message, depends, more } of found) {
			yield {
				element,
				message: more === 0 ? message : `${message} ${more} more on this page ${more === 1 ? 'is' : 'are'} like it.`,
				...(depends ? { severity: 'consider', suggestion: 'Would a list, a sentence or smaller tables be easier to read?' } : {}),
			};
		}
	},
	examples: {
		bad: [
			table('<tr><td>Day<td>Time<tr><td>Monday<td>9am<tr><td>Friday<td>1pm', 'data-bad'),
			table('<tr><th>Zone<th>Fee<tr><td>A<td>£5<tr><td>B<td>', 'data-bad'),
			table('<tr><th>Zone<th>Fee<tr><td>A<td>n/a<tr><td>B<td>£5', 'data-bad'),
			table('<tr><th>Hall<th>Fee<th>Size<tr><td rowspan="2">Main<td>£9<td>40<tr><td>£8<td>30', 'data-bad'),
			table('<tr><th>Telephone<th>Email<tr><td>01632 960 001<td>bins@example.gov.uk', 'data-bad'),
			table('<tr><th>Fees<tr><td>£5<tr><td>£9', 'data-bad'),
			table(`<tr>${'<th>Week'.repeat(6)}<tr>${'<td>£5'.repeat(6)}<tr>${'<td>£6'.repeat(6)}`, 'data-bad'),
			table(`<tr><th>Street<th>Day${'<tr><td>Mill Lane<td>Monday'.repeat(10)}`, 'data-bad'),
			table('<tr><th>Hall<th>Fee<tr><th>Name<th>Hour<tr><td>Main<td>£9<tr><td>Side<td>£5', 'data-bad'),
			table('<tr><th>Item<th>Cost<tr><td>Lunch<td>£7<tr><td>Holiday <table><tr><td>Room<td>£9</table><td>£9', 'data-bad'),
			table('<tr><th>Item <table><tr><td>Room<td>£9</table><th>Cost<tr><td>Lunch<td>£7<tr><td>Bus<td>£9', 'data-bad'),
			table('<tr><th>Zone<th>Fee<tr><td>A<td>£5<td>£6<tr><td>B<td>£7', 'data-bad'),
			table('<tr><th>Zone<th>Fee<tr><th>A<th>£5<tr><th>B<th>£7', 'data-bad'),
			table('<tr><th>Zone<th><tr><td>A<td>£5<tr><td>B<td>£7', 'data-bad'),
			table('<tr><th><th>Fee<tr><td>A<td>£5<tr><td>B<td>£7', 'data-bad'),
			table('<tr><th>Ward<th>Street<th>Day<tr><th>North<th>Mill Lane<td>Monday<tr><th>South<th>High Street<td>Friday', 'data-bad'),
			`<div lang="cy">${table('<tr><th>Parth<th>Ffi<tr><td>A<td>£5<tr><td>B<td>', 'data-bad')}</div>`,
		],
		good: [
			table('<tr><th>Day<th>Time<tr><td>Monday<td>9am<tr><td>Friday<td>1pm'),
			table('<tr><td><th>Weekday<th>Sunday<tr><th>Hall<td>£5<td>£6<tr><th>Room<td>£3<td>£4'),
			table('<tr><th><th>Weekday<tr><th>Hall<td>£5<tr><th>Room<td>£3'),
			table('<tr><th>Name<td>Town hall<tr><th>Street<td>High Street<tr><th>Hours<td>9am to 5pm'),
			table('<tr><th>Market<th>Power<tr><td>Saturday<td><img src="/yes.png" alt="Yes"><tr><td>Sunday<td><i class="tick"></i>'),
			table('<tr><th>Zone<th>Fee<tr><td>A<td>no data<tr><td>B<td>None<tr><td>C<td>0'),
			`<table role="presentation"><tr><td>${table('<tr><th>Day<th>Time<tr><td>Monday<td>9am<tr><td>Friday<td>1pm')}<td></table>`,
			'<table role="presentation"><tr><td><label for="a">Name</label><td><input id="a"></table>',
			table(
				`<tr>${'Mon Tue Wed Thu Fri Sat Sun'.replace(/(\w+) ?/g, '<th>$1')}<tr><td><td>1<td>2<td>3<td>4<td>5<td>6<tr><td>7<td>8<td>9<td>10<td>11<td>12<td>`,
			),
			table(`<tr><th>Street<th>Day${'<tr><td>Mill Lane<td>Monday'.repeat(9)}`),
		],
	},
});

function table(rows: string, attribute = ''): string {
	return `<table ${attribute}><caption>Facts</caption>${rows}</table>`;
}

/** 'The table has no header cells and one empty cell.'; '' for no fault. */
function sentence(faults: readonly TableFault[]): string {
	const said = faults.map(({ says }, at) => (faults[at - 1]?.says.startsWith('has ') ? says.replace(/^has /, '') : says));
	const last = said.length > 1 ? ` and ${said.at(-1)}` : '';
	const first = (said.length > 1 ? said.slice(0, -1) : said).join(', ');
	return first === '' ? '' : `The table ${first}${last}.`;
}
