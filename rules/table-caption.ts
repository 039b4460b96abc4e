import type { Block, ElementFacts } from '../core/content.ts';
import { isCalendar, isNoDataTable } from '../core/elements/table-faults.ts';
import { pageRule } from '../core/rule.ts';

/** A heading right above a table names it as well. A table without header cells has worse faults, which `table-shape` reports. */
export default pageRule({
	id: 'table-caption',
	title: 'Table has no name',
	why: 'People who jump from table to table with a screen reader hear the name first, and know if it is the one they need.',
	fix: "Give the table a caption that says what is in it, such as 'Skip licence fees, April 2026 to March 2027'.",
	guidance: [
		{
			name: 'Web Accessibility Initiative: table captions',
			url: 'https://www.w3.org/WAI/tutorials/tables/caption-summary/',
		},
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
	*check({ blocks, elements }) {
		for (const element of elements) {
			if (!needsName(element) || isName(blocks.find(({ id }) => id === element.at - 1))) continue;
			yield { element, suggestion: 'What would you call this table?' };
		}
	},
	examples: {
		bad: [
			table('<tr><th>Zone<th>Fee<tr><td>A<td>£5<tr><td>B<td>£6', 'data-bad'),
			`<p>You pay when you apply.</p>${table('<caption></caption><tr><th>Zone<th>Fee<tr><td>A<td>£5<tr><td>B<td>£6', 'data-bad')}`,
			`<p><b>Fees</b></p>${table('<tr><th>Zone<th>Fee<tr><td>A<td>£5<tr><td>B<td>£6', 'data-bad')}`,
			table('<tr><th colspan="2">Fees<tr><th>Zone<th>Fee<tr><td>A<td>£5', 'data-bad'),
			`<h2>Fees</h2><p>They change each April.</p>${table('<tr><th>Zone<td>A<tr><th>Fee<td>£5', 'data-bad')}`,
			`<div lang="cy">${table('<tr><th>Parth<th>Ffi<tr><td>A<td>£5<tr><td>B<td>£6', 'data-bad')}</div>`,
		],
		good: [
			table('<caption>Zone fees</caption><tr><th>Zone<th>Fee<tr><td>A<td>£5'),
			`<h2>Zone fees</h2>${table('<tr><th>Zone<th>Fee<tr><td>A<td>£5')}`,
			`<figure><figcaption>Zone fees</figcaption>${table('<tr><th>Zone<th>Fee<tr><td>A<td>£5')}</figure>`,
			table('<tr><th>Zone<th>Fee<tr><td>A<td>£5', 'aria-label="Zone fees"'),
			`<p id="z">Zone fees</p>${table('<tr><th>Zone<th>Fee<tr><td>A<td>£5', 'aria-labelledby="z"')}`,
			table('<tr><td>Book online.<td>Call us.', 'role="presentation"'),
			table('<tr><td>Book online.<td>Call us.<tr><td>Come in.<td>Write to us.'),
			table(`<tr>${'<th>Mon<th>Tue<th>Wed<th>Thu<th>Fri<th>Sat<th>Sun'}<tr>${'<td>1'.repeat(7)}`, 'role="grid"'),
		],
	},
});

function table(rows: string, attributes = ''): string {
	return `<table ${attributes}>${rows}</table>`;
}

function needsName({ table: shape, attributes }: ElementFacts): boolean {
	if (shape === undefined || isNoDataTable(shape, attributes.role)) return false;
	const named = [shape.caption, attributes.caption, attributes['aria-label'], attributes['aria-labelledby']].some((name) =>
		name?.trim(),
	);
	const isData = shape.rows.length > 1 && shape.rows.some((row) => row.length > 1 && row.some(({ header }) => header));
	return isData && !named && !isCalendar(shape);
}

const isName = (before: Block | undefined): boolean =>
	before !== undefined && /^(?:heading|summary)$/.test(before.kind) && before.level !== 1;
