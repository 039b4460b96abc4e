import { isLayoutTable } from '../core/elements/table-faults.ts';
import { pageRule } from '../core/rule.ts';

/** Said once a page: such tables come in heaps. A table that says that it is no table of facts (a role) is left alone. */
export default pageRule({
	id: 'table-for-layout',
	title: 'Table used to lay out the page',
	why: 'A screen reader reads out rows and columns that mean nothing. On a phone the columns are too narrow to read.',
	fix: 'Use headings, paragraphs and lists, and let the style sheet place them side by side.',
	guidance: [
		{ name: 'GOV.UK: tables', url: 'https://www.gov.uk/guidance/content-design/tables' },
		{
			name: 'WCAG: info and relationships',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/info-and-relationships',
			wcag: '1.3.1',
		},
	],
	severity: 'consider',
	area: 'structure',
	fixer: 'content',
	languages: 'any',
	elements: 'table',
	*check({ elements }) {
		const found = elements.filter(({ table, attributes }) => table !== undefined && isLayoutTable(table, attributes.role));
		const [element] = found;
		if (element === undefined) return;
		const more = found.length > 1 ? ` This page has ${found.length} such tables.` : '';
		yield {
			element,
			message: `This table has no heading cells, and holds parts of a page instead of facts.${more}`,
			suggestion: 'Is this a table of facts? If so, mark its headings.',
		};
	},
	examples: {
		bad: [
			table(
				'<tr><td><ul><li><a href="/">Home</a></ul><td><h2>Welcome</h2><p>Here is what we do for you all year round.</p>',
				'data-bad',
			),
			table(`<tr><td>${'We empty your bins each week. '.repeat(7)}<td>Call us.`, 'data-bad'),
			table(
				'<tr><td><label for="a">Name</label><td><input id="a"><tr><td><label for="b">Street</label><td><input id="b">',
				'data-bad',
			),
			`<table data-bad><tr><td>Fees ${table('<tr><th>Zone<th>Fee<tr><td>A<td>£5')}<td>Rules</table>`,
			`${table('<tr><td><nav><a href="/">Home</a></nav><td>Bins', 'data-bad')}${table('<tr><td><nav><a href="/">Home</a></nav><td>Bins')}`,
		],
		good: [
			table('<tr><th>Zone<th>Fee<tr><td>A<td><ul><li>£5 a day</ul><p>Pay online.</p><p>Or pay by phone.</p>'),
			table('<tr><td>Zone<td>Fee<tr><td>A<td>£5'),
			table('<tr><td><h3>Monday</h3><td><h3>Friday</h3><tr><td>9am<td>1pm'),
			table('<tr><td><h2>Bins</h2><p>We empty your bins each week.</p>', 'role="presentation"'),
			table('<caption>Fees</caption><tr><td>A<td><p>£5</p><p>£6</p><ul><li>£7</ul>'),
			table('<tr><td>Monday<td>9am<td>1pm'),
			'<div style="display: flex"><div><h2>Bins</h2><p>We empty your bins each week.</p></div><div>Call us.</div></div>',
		],
	},
});

function table(rows: string, attributes = ''): string {
	return `<table ${attributes}>${rows}</table>`;
}
