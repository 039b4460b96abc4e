import type { Cell, ListShape, TableShape } from '../content.ts';
import { plain } from './plain.ts';
import { ownWords } from './private.ts';

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

const cell = (element: HTMLTableCellElement): Cell => ({
	text: ownWords(element, 200),
	header: element.localName === 'th' || /^(?:row|column)header$/.test(element.getAttribute('role') ?? ''),
	scope: element.getAttribute('scope') ?? '',
	columns: element.colSpan,
	rows: element.rowSpan,
	holdsMore: element.querySelector(NOT_WORDS) !== null,
});

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
