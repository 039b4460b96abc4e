import { describe, expect, it } from 'vitest';
import type { Cell, TableShape } from '../content.ts';
import { isCalendar, isLayoutTable, isNoDataTable, tableFaults, unclearHeadings } from './table-faults.ts';

/** '#' begins a header cell, '2*' a cell across two columns, '@' one with a picture. */
function shape(text: string, more: Partial<TableShape> = {}): TableShape {
	const rows = text.split('\n').map((row) => row.split('|').map(cell));
	return { caption: '', headRows: 0, nested: false, rows, ...more };
}
function cell(text: string): Cell {
	return {
		text: text.replace(/^2\*|[#@]/g, ''),
		header: text.includes('#'),
		scope: '',
		columns: text.startsWith('2*') ? 2 : 1,
		rows: 1,
		pointed: false,
		holdsMore: text.includes('@'),
	};
}
const faults = (text: string, more?: Partial<TableShape>) =>
	tableFaults(shape(text, more), { columns: 5, rows: 10 }).map(({ says }) => says);

describe('the shape of a table', () => {
	it('has no fault in a small table with headings', () => {
		expect(faults('#Day|#Time\nMonday|9am\nFriday|1pm')).toEqual([]);
		expect(faults('#Day|Monday\n#Time|9am\n#Place|Hall')).toEqual([]);
		expect(faults('|#Time\n#Monday|9am\n#Friday|@')).toEqual([]);
	});

	it('says each fault once, with its number', () => {
		expect(faults('a|b\nc|\nd|')).toEqual(['has no header cells', 'has 2 empty cells']);
		expect(faults('2*#Hall\n#Name|#Fee\nMain|N/A')).toEqual([
			'has two rows of headings',
			'has one merged cell',
			"says 'N/A' instead of 'not applicable'",
		]);
		expect(faults('#A|#B\n1|2', { headRows: 1 })).toEqual(['has only 2 rows']);
	});

	it('says where rows do not fit together, and where headings are too many or missing', () => {
		expect(faults('#A|#B\n1|2|3\n4|5')).toEqual(['has rows with 2 and 3 columns']);
		expect(faults('#A|#B\n2*1\n4|5')).toEqual(['has one merged cell']);
		expect(faults('#A|#B\n#1|#2\n#4|#5')).toEqual(['has headings only, and no other cells']);
		expect(faults('#A|#\n1|2\n4|5')).toEqual(['has one empty heading']);
		expect(faults('#|#B\n1|2\n4|5')).toEqual(['has no heading above its first column']);
		expect(faults('|#B\n1|2\n4|5')).toEqual([]);
		expect(faults('#A|#B|#C\n#1|#2|3\n#4|#5|6')).toEqual(['has two columns of headings']);
	});

	it('knows where headings need a scope', () => {
		expect(unclearHeadings(shape('|#B\n#1|2\n#4|5'))).toBe('along the top and down the side');
		expect(unclearHeadings(shape('#A|#B\n#1|#2|3\n#4|#5|6'))).toBe('in two columns at the side');
		expect(unclearHeadings(shape('#A|#B\n#C|#D\n1|2'))).toBe('in 2 rows on top');
		expect(unclearHeadings(shape('#A|#B\n1|2\n4|5\n#6|7'))).toBe('');
		expect(unclearHeadings(shape('#A|1\n#B|2'))).toBe('');
	});

	it('takes long texts side by side for the layout', () => {
		const text = 'We empty your bins each week. '.repeat(6);
		expect(isLayoutTable(shape(`${text}|b`))).toBe(true);
		expect(isLayoutTable(shape(`#${text}|b`))).toBe(false);
		expect(isLayoutTable(shape(`${text}|b`, { caption: 'Bins' }))).toBe(false);
		expect(isLayoutTable(shape('a|b'))).toBe(false);
	});

	it('leaves calendars and the layout alone', () => {
		expect(isCalendar(shape('#Mon|#Tue|#Wed|#Thu|#Fri\n|1|2|3|4'))).toBe(true);
		expect(isCalendar(shape('#Class|#Mon|#Tue|#Wed|#Thu|#Fri|#Fee|#Teacher|#Room'))).toBe(false);
		expect(isNoDataTable(shape('a|b'), 'presentation')).toBe(true);
		expect(isNoDataTable(shape('a'))).toBe(true);
		expect(isNoDataTable(shape('#a|b\nc|@', { nested: true }))).toBe(true);
		expect(isNoDataTable(shape('#a|b\nc|d'))).toBe(false);
	});
});
