import type { Cell, ListShape, TableShape } from '../content.ts';
import { plain } from './plain.ts';
import { ownWords } from './private.ts';

const HEADING = 'h1, h2, h3, h4, h5, h6';
const PARTS = 'nav, form, input:not([type="hidden"]), select, textarea';
const INNER_TABLE = 'table:not([role="presentation"], [role="none"])';
const MOST_ROWS = 300;
const MOST_CELLS = 50;
const MOST_ITEMS = 200;
// An icon may be an empty element that the style sheet draws.
const NOT_WORDS =
	'img, svg, input, select, textarea, button, canvas, video, iframe, table, i[class], [class*="icon"], [role="img"]';

/** The shape of a table. */
export function tableOf(element: Element): TableShape | undefined {
	return element instanceof HTMLTableElement ? tableShape(element) : undefined;
}

/** The shape of a list. @param depth how many lists it is inside of */
export function listOf(element: Element, depth: number): ListShape | undefined {
	return /^(?:ul|ol)$/.test(element.localName) ? listShape(element, depth + 1) : undefined;
}

function tableShape(table: HTMLTableElement): TableShape {
	// Inside a closed section nothing is visible yet.
	const rows = [...table.rows].slice(0, MOST_ROWS).filter((row) => row.checkVisibility() || !table.checkVisibility());
	return {
		caption: ownWords(table.caption, 300),
		rows: rows.map((row) => [...row.cells].slice(0, MOST_CELLS).map(cell)),
		headRows: table.tHead?.rows.length ?? 0,
		nested: table.parentElement?.closest('table') !== null || table.querySelector('table') !== null,
	};
}

function cell(element: HTMLTableCellElement): Cell {
	const role = /^(row|column)header$/.exec(element.getAttribute('role') ?? '')?.[1];
	const around = holds(element);
	return {
		text: ownWords(element, 200),
		header: element.localName === 'th' || role !== undefined,
		scope: element.getAttribute('scope') ?? role ?? '',
		columns: element.colSpan,
		rows: element.rowSpan,
		pointed: (element.getAttribute('headers') ?? '').trim() !== '',
		holdsMore: element.querySelector(NOT_WORDS) !== null,
		...(around === undefined ? {} : { around }),
	};
}

/** A heading alone in its cell heads a row or a column, however it is marked up; with text below it, it heads a piece of a page. */
function holds(element: Element): Cell['around'] {
	if (element.querySelector(INNER_TABLE)) return 'table';
	const heading = element.querySelector(HEADING);
	const isPart = heading !== null && ownWords(element, 400).length > ownWords(heading, 300).length + 20;
	const isMixed = element.querySelector('ul, ol') !== null && element.querySelectorAll('p').length > 1;
	return isPart || isMixed || element.querySelector(PARTS) !== null ? 'page' : undefined;
}

function listShape(list: Element, depth: number): ListShape {
	const items = [...list.children].filter(({ localName }) => localName === 'li').slice(0, MOST_ITEMS);
	const shown = items.filter((item) => item.checkVisibility() || !list.checkVisibility());
	const texts = shown.map(itemWords);
	return {
		ordered: list.localName === 'ol',
		items: texts,
		linksOnly: shown.filter((item, at) => isLinkOnly(item, texts[at] ?? '')).length,
		depth,
	};
}

/** Words of an item without those of the lists inside it. */
function itemWords(item: Element): string {
	const whole = ownWords(item, 1000);
	const inner = [...item.querySelectorAll('ul, ol')].find((list) => plain(list).parentElement?.closest('li') === item);
	const words = inner ? ownWords(inner, 1000) : '';
	return words !== '' && whole.includes(words) ? whole.slice(0, whole.indexOf(words)).trim() : whole;
}

function isLinkOnly(item: Element, text: string): boolean {
	const link = item.querySelector('a[href]');
	return link !== null && ownWords(link, 1000).length >= text.length * 0.9;
}
