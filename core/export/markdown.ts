import { words } from '../words.ts';
import type { Block, Line, Place, Run, Runs, TableBlock } from './blocks.ts';
import type { Evidence } from './evidence.ts';
import { reportBlocks } from './report-blocks.ts';

/** For tickets: each place is a box to tick. Words of the page can neither format nor mention nor open anything. */
export const toMarkdown = (report: Evidence): string =>
	[
		`# ${escaped(report.title)}`,
		...reportBlocks(report)
			.map(block)
			.filter((text) => text !== ''),
		escaped(words.summary.by(report.audit.tool.version)),
		'',
	]
		.join('\n\n')
		.replace(/\n+$/, '\n');

function block(of: Block): string {
	switch (of.kind) {
		case 'heading':
			return `${'#'.repeat(of.level)} ${runs(of.runs)}`;
		case 'paragraph':
			return of.lead ? `**${runs(of.runs)}**` : runs(of.runs);
		case 'list':
			return of.items.map((lines, at) => item(of.ordered ? `${at + 1}. ` : '- ', lines.map(runs))).join('\n');
		case 'facts':
			return of.lines.map((line) => item('- ', [named(line)])).join('\n');
		case 'table':
			return of.folded ?? table(of);
		case 'drawing':
			return '';
		case 'places':
			return of.places.map((each) => place(each, of.settled ? '- ' : '- [ ] ')).join('\n');
	}
}

/** What belongs to an item is set in by the width of its mark. */
const item = (mark: string, [first = '', ...rest]: readonly string[]): string =>
	[`${mark}${first}`, ...rest.map((line) => `${' '.repeat(mark.length)}${line}`)].join('  \n');

const table = ({ head, rows }: TableBlock): string =>
	[head.map(escaped), head.map(() => '---'), ...rows.map((row) => row.map(runs))]
		.map((cells) => `| ${cells.join(' | ')} |`)
		.join('\n');

function place({ number, what, where }: Place, mark: string): string {
	const lines = [...what, ...where].map((line) => `  - ${named(line)}`);
	return [`${mark}**${words.file.place(number)}**`, ...lines].join('\n');
}

const named = ({ name, runs: of }: Line): string => (name === undefined ? runs(of) : `**${escaped(name)}:** ${runs(of)}`);

function runs(of: Runs): string {
	const first = of.findIndex(({ text }) => text.trim() !== '');
	return of.map((each, at) => run(each, at <= first ? escaped : inline)).join('');
}

function run({ text, link, strong, code, foreign }: Run, safe: (text: string) => string): string {
	const plain = text.replace(/\s+/g, ' ');
	const marked = code || (foreign && link === undefined && WAKES.test(plain)) ? codeSpan(plain) : safe(plain);
	// Marks of bold do not work with a space inside.
	const weighty = strong && plain.trim() !== '' ? marked.replace(/^(\s*)(.*?)(\s*)$/s, '$1**$2**$3') : marked;
	// The places of headings differ from one ticket system to the next.
	return link === undefined || link.startsWith('#') ? weighty : `[${weighty}](<${link.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}

/** Names, numbers and addresses that ticket systems turn into mentions and links, however they are escaped. */
const WAKES = /@|#\d|:\/\/|www\./i;

function codeSpan(text: string): string {
	const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length));
	const fence = '`'.repeat(longest + 1);
	return `${fence} ${text.replaceAll('|', '\\|')} ${fence}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What formats wherever it stands. */
const inline = (text: string): string =>
	text
		.replace(/\s+/g, ' ')
		.replace(/[\\`*_{}[\]|~#!$^]/g, (mark) => `\\${mark}`)
		.replace(/[&<>]/g, (mark) => ENTITIES[mark] ?? '');

/** And what formats at the beginning of a line. */
const escaped = (text: string): string =>
	inline(text)
		.replace(/^(\s*)([-+=:])/, '$1\\$2')
		.replace(/^(\s*\d+)([.)])/, '$1\\$2');
