import type { Block } from '../core/content.ts';
import { type PageMatch, pageRule } from '../core/rule.ts';

/** A sign that somebody typed in place of a bullet. A hyphen or an asterisk needs a space: '-5 degrees' is no item. */
const SIGN = /^[ \t]*(?:[•●▪■◦○‣⁃∙·►▶➢➤✓✔✅→»](?=\s*[\p{L}\p{N}£"'(])|[-–—*+](?=[ \t]+[\p{L}\p{N}£"'(]))/u;
const NUMBER = /^[ \t]*\(?(\d{1,2}|[a-z])[.)][ \t]+\S/i;
/** Paragraphs in a row that begin with a sign: fewer may be notes or a dash before a name. */
const ROW = 3;

/** Longer ones are numbered parts of a text. */
const STEP = 150;

/**
 * Lines of one block, and paragraphs in a row. Numbered paragraphs are left alone, as policies and minutes have them, but for
 * short ones from 1 onwards that a line with a colon leads in.
 */
export default pageRule({
	id: 'fake-list',
	title: 'List typed with signs or figures',
	why: 'A screen reader does not say that it is a list. On a phone its lines break in odd places.',
	fix: 'Use the list button of your editor.',
	guidance: [
		{
			name: 'WCAG: info and relationships',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/info-and-relationships',
			wcag: '1.3.1',
		},
	],
	severity: 'should',
	area: 'structure',
	fixer: 'content',
	languages: 'any',
	*check({ blocks }) {
		let row: Block[] = [];
		for (const block of blocks) {
			const signed = block.kind === 'paragraph' && SIGN.test(block.text);
			if (signed && !block.text.includes('\n') && (row.length === 0 || row.at(-1)?.id === block.id - 1)) {
				row.push(block);
				continue;
			}
			yield* inRow(row);
			row = signed && !block.text.includes('\n') ? [block] : [];
			if (block.text.includes('\n')) yield* inLines(block);
		}
		yield* inRow(row);
		yield* steps(blocks);
	},
	examples: {
		bad: [
			'<p data-bad>You can put in:<br>- grass<br>- leaves<br>- hedge cuttings</p>',
			'<p data-bad>• blazer: £40<br>• shoes: £25</p>',
			'<p data-bad>The price includes:<br>* chairs and tables<br>* heating</p><p>* Prices go up in April.</p>',
			'<p data-bad>1. Choose a pitch.<br>2. Send a photo and £10.<br>3. Print your badge.</p>',
			'<p data-bad>• grass</p><p data-bad>• leaves</p><p data-bad>• hedge cuttings</p>',
			'<table><tr><th>Bin</th><th>What</th></tr><tr><td>Blue</td><td data-bad>- tins<br>- card<br>- paper</td></tr></table>',
			'<div lang="cy"><p data-bad>Gallwch roi:<br>– gwair<br>– dail</p></div>',
			'<p>Anyone can join. Do this:</p><p data-bad>1. Go to a library.</p><p data-bad>2. Show a letter.</p><p data-bad>3. Choose a number.</p><p>You can borrow books.</p>',
		],
		good: [
			'<p>Anyone can join. Do this:</p><p>1. Go to a library.</p><p>2. Show a letter.</p>',
			'<p>In this policy:</p><p>4. Dogs must be on a lead.</p><p>5. No fires.</p><p>6. No tents.</p>',
			'<p>Licensing team<br>Example Council<br>12 High Street</p>',
			'<p>Monday to Friday: 8am to 6pm<br>Saturday: 9am to 4pm</p>',
			'<ul><li>where it is</li><li>if it blocks a road</li></ul><ol><li>Take a photo.</li></ol>',
			'<p>1.95 metres high at Northgate<br>2.4 metres high at Southfield<br>3 metres long</p>',
			'<p>A swim costs £5.20*.</p><p>* Half price with Universal Credit.<br>Prices include VAT.</p>',
			'<p>The sign • means school days only.<br>The sign - means no bus.</p>',
			'<p>020 7946 0121 (weekdays)<br>020 7946 0188 (nights)</p>',
			'<p>Between -5 and 3 degrees<br>-7 degrees at night<br>-9 degrees on hills</p>',
			'<p>1. This policy covers all parks.</p><p>2. Dogs must be on a lead.</p><p>3. No fires.</p>',
			'<blockquote><p>The help was great.<br>- Jo, Northgate</p></blockquote>',
		],
	},
});

function* inRow(row: readonly Block[]): Generator<PageMatch> {
	if (row.length < ROW) return;
	for (const block of row)
		yield { block, start: 0, end: block.text.length, message: 'This is one item of a list typed with signs.' };
}

function* steps(blocks: readonly Block[]): Generator<PageMatch> {
	const isStep = (block: Block | undefined, count: number): boolean =>
		block?.kind === 'paragraph' &&
		block.list === undefined &&
		block.text.length <= STEP &&
		!block.text.includes('\n') &&
		NUMBER.exec(block.text)?.[1] === String(count);
	for (const [at, block] of blocks.entries()) {
		if (block.kind !== 'paragraph' || !/:$/.test(block.text)) continue;
		let count = 0;
		while (isStep(blocks[at + count + 1], count + 1)) count++;
		yield* inRow(blocks.slice(at + 1, at + count + 1));
	}
}

function* inLines(block: Block): Generator<PageMatch> {
	const lines = [...block.text.matchAll(/[^\n]+/g)];
	const signed = lines.filter(([line]) => SIGN.test(line));
	const items = signed.length > 1 ? signed : numbered(lines);
	const [first] = items;
	const last = items.at(-1);
	if (first === undefined || last === undefined || items.length < 2) return;
	yield { block, start: first.index, end: last.index + last[0].length, message: `${items.length} lines are a list typed by hand.` };
}

/** Lines whose figures or letters count up by one. */
function numbered(lines: readonly RegExpExecArray[]): RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	let next = '';
	for (const line of lines) {
		const label = NUMBER.exec(line[0])?.[1]?.toLowerCase() ?? '';
		if (label === '' || (label !== next && !(next === '' && /^(?:1|a)$/.test(label)))) continue;
		found.push(line);
		next = /^\d/.test(label) ? String(Number(label) + 1) : String.fromCharCode(label.charCodeAt(0) + 1);
	}
	return found;
}
