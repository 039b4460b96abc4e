import { hasEmptyCorner, isCalendar, isNoDataTable } from '../core/elements/table-faults.ts';
import { pageRule } from '../core/rule.ts';

/**
 * GOV.UK allows an empty cell in the top left corner, and makes it an ordinary one. Said once a page: one template makes all of
 * them. Empty headings anywhere else, and a corner above ordinary cells, are for `table-shape`.
 */
export default pageRule({
	id: 'table-empty-corner',
	title: 'Corner of a table is an empty heading',
	why: 'Some screen readers say that there is a heading, and then nothing. People wonder what they missed.',
	fix: 'Make the empty cell in the corner an ordinary cell, or say in it what the first column holds.',
	guidance: [
		{
			name: 'Web Accessibility Initiative: tables with two headers',
			url: 'https://www.w3.org/WAI/tutorials/tables/two-headers/',
		},
	],
	severity: 'consider',
	certainty: 'proved',
	area: 'structure',
	fixer: 'template',
	languages: 'any',
	elements: 'table:has(th)',
	*check({ elements }) {
		const found = elements.filter(
			({ table, attributes }) =>
				table !== undefined && !isNoDataTable(table, attributes.role) && !isCalendar(table) && hasEmptyCorner(table.rows),
		);
		const [element] = found;
		if (element === undefined) return;
		const more = found.length > 1 ? ` This page has ${found.length} such tables.` : '';
		yield { element, message: `The cell in the top left corner is marked as a heading, but is empty.${more}` };
	},
	examples: {
		bad: [
			table('<tr><th><th scope="col">Weekday<tr><th scope="row">Hall<td>£5<tr><th scope="row">Room<td>£3', 'data-bad'),
			table('<tr><th>&nbsp;<th>Weekday<tr><th>Hall<td>£5<tr><th>Room<td>£3', 'data-bad'),
			table('<tr><th><th>Weekday<tr><th>Hall<td>£5', 'data-bad') + table('<tr><th><th>Weekday<tr><th>Hall<td>£5'),
			`<div lang="cy">${table('<tr><th><th>Dydd Sul<tr><th>Neuadd<td>£5<tr><th>Ystafell<td>£3', 'data-bad')}</div>`,
		],
		good: [
			table('<tr><td><th scope="col">Weekday<tr><th scope="row">Hall<td>£5<tr><th scope="row">Room<td>£3'),
			table('<tr><th>Place<th>Weekday<tr><th>Hall<td>£5<tr><th>Room<td>£3'),
			table('<tr><th><th>Weekday<tr><td>Hall<td>£5<tr><td>Room<td>£3'),
			table('<tr><th><img src="/hall.png" alt="Hall"><th>Weekday<tr><th>Hall<td>£5'),
			table('<tr><th>Place<th><tr><th>Hall<td>£5'),
			table(`<tr><th>${'<th>Mon<th>Tue<th>Wed<th>Thu<th>Fri<th>Sat<th>Sun'}<tr><th>1${'<td>1'.repeat(7)}`),
			table('<tr><th><th>Weekday<tr><th>Hall<td>£5', 'role="presentation"'),
		],
	},
});

function table(rows: string, attribute = ''): string {
	return `<table ${attribute}><caption>Facts</caption>${rows}</table>`;
}
