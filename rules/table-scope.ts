import { isCalendar, isNoDataTable, unclearHeadings } from '../core/elements/table-faults.ts';
import { elementRule } from '../core/rule.ts';

/** One row of headings on top is clear without; headings in two directions are not, nor are two rows of them. */
export default elementRule({
	id: 'table-scope',
	title: 'Table headings do not say what they head',
	why: 'A screen reader has to guess if a heading is for its row or for its column, and some programs guess wrong.',
	fix: 'Mark column headings with scope="col" and row headings with scope="row". Many editors call it a header row or header column.',
	guidance: [
		{
			name: 'Web Accessibility Initiative: tables with two headers',
			url: 'https://www.w3.org/WAI/tutorials/tables/two-headers/',
		},
		{
			name: 'WCAG: info and relationships',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/info-and-relationships',
			wcag: '1.3.1',
		},
	],
	severity: 'should',
	certainty: 'likely',
	area: 'structure',
	fixer: 'content',
	languages: 'any',
	elements: 'table:has(th)',
	check({ table, attributes }) {
		if (table === undefined || isNoDataTable(table, attributes.role) || isCalendar(table)) return undefined;
		const unclear = unclearHeadings(table);
		return unclear === '' ? undefined : { message: `The table has headings ${unclear}, but none has a scope.` };
	},
	examples: {
		bad: [
			table('<tr><td><th>Weekday<th>Sunday<tr><th>Hall<td>£5<td>£6<tr><th>Room<td>£3<td>£4', 'data-bad'),
			table('<tr><th>Place<th>Weekday<th>Sunday<tr><th>Hall<td>£5<td>£6<tr><th>Room<td>£3<td>£4', 'data-bad'),
			table('<tr><th colspan="2">Hall<tr><th>Weekday<th>Sunday<tr><td>£5<td>£6<tr><td>£3<td>£4', 'data-bad'),
			table('<tr><th>Ward<th>Street<th>Day<tr><th>North<th>Mill Lane<td>Monday<tr><th>South<th>High Street<td>Friday', 'data-bad'),
			table('<tr><th>North<th>Mill Lane<td>Monday<tr><th>South<th>High Street<td>Friday', 'data-bad'),
		],
		good: [
			table('<tr><th>Day<th>Time<tr><td>Monday<td>9am<tr><td>Friday<td>1pm'),
			table('<tr><th>Name<td>Town hall<tr><th>Street<td>High Street<tr><th>Hours<td>9am to 5pm'),
			table('<tr><td><th scope="col">Weekday<tr><th scope="row">Hall<td>£5<tr><th scope="row">Room<td>£3'),
			table('<tr><th id="a">Hall<th id="b">Fee<tr><th id="c">Main<td headers="b c">£5'),
			table('<tr><th scope="col">Hall<th scope="col">Fee<tr><th>Main<td>£5<tr><th>Side<td>£4'),
			table('<tr><td>Zone<td>Fee<tr><td>A<td>£5'),
			table('<tr><th>Day<th>Time<tr><td>Monday<td>9am<tr><th>Total<td>1'),
			table(`<tr><th>Week${'<th>Mon<th>Tue<th>Wed<th>Thu<th>Fri<th>Sat<th>Sun'}<tr><th>1${'<td>1'.repeat(7)}`),
			table('<tr><td><th>Weekday<tr><th>Hall<td>£5', 'role="presentation"'),
		],
	},
});

function table(rows: string, attribute = ''): string {
	return `<table ${attribute}><caption>Facts</caption>${rows}</table>`;
}
