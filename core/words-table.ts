import Papa from 'papaparse';
import { type AddedWord, areWords, wordsKey } from './house-style/house-style.ts';
import { words } from './words.ts';

export interface RowProblem {
	/** Of what was pasted, counted from 1. */
	readonly row: number;
	readonly reason: string;
}

export interface WordsTable {
	readonly entries: readonly AddedWord[];
	readonly problems: readonly RowProblem[];
}

const { row: wrong } = words.houseStyle;
const LONGEST_SENTENCE = 300;
const HEADER_FIRST = /^(?:words?|phrases?|terms?|(?:words?|terms?) (?:or phrases? )?to (?:avoid|report)|avoid|instead of)$/i;
const HEADER_SECOND = /^(?:plain(?:er)?(?: (?:version|words?|english))?|use(?: instead)?|alternatives?|questions?)$/i;

/** Words as they come from a spreadsheet: words, a plain version and a question in tab separated columns, or one a line. */
export function wordsFromTable(text: string): WordsTable {
	const rows = cellsOf(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')).map((cells, at) => ({
		row: at + 1,
		cells: cells.map((cell) => cell.replace(/\s+/g, ' ').trim()),
	}));
	const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
	const entries = new Map<string, AddedWord>();
	const problems: RowProblem[] = [];
	for (const { row, cells } of isHeader(filled[0]?.cells) ? filled.slice(1) : filled) {
		const [wanted = '', plain = '', question = '', ...more] = cells;
		const reason = problemOf(wanted, [plain, question], more);
		if (reason !== undefined) {
			problems.push({ row, reason });
			continue;
		}
		const key = wordsKey(wanted);
		const before = entries.get(key);
		const entry = {
			words: before?.words ?? wanted,
			...(plain === '' ? {} : { plain }),
			...(question === '' ? {} : { question }),
		};
		if (before !== undefined && differs(before, entry)) problems.push({ row, reason: wrong.differs(wanted) });
		else entries.set(key, { ...before, ...entry });
	}
	return { entries: [...entries.values()], problems };
}

/** Quotation marks that belong to no spreadsheet stand for themselves. */
function cellsOf(text: string): string[][] {
	const { data, errors } = Papa.parse<string[]>(text, { delimiter: '\t', newline: '\n' });
	return errors.some(({ type }) => type === 'Quotes') ? text.split('\n').map((line) => line.split('\t')) : data;
}

const isHeader = ([first = '', second = '']: readonly string[] = []): boolean =>
	HEADER_FIRST.test(first) && (second === '' || HEADER_SECOND.test(second));

function problemOf(wanted: string, sentences: readonly string[], more: readonly string[]): string | undefined {
	if (wanted === '') return wrong.noWords;
	if (!areWords(wanted)) return wrong.notWords;
	if (sentences.some((each) => each.length > LONGEST_SENTENCE)) return wrong.tooLong(LONGEST_SENTENCE);
	return more.some((cell) => cell !== '') ? wrong.tooMany : undefined;
}

const differs = (one: AddedWord, other: AddedWord): boolean =>
	(['plain', 'question'] as const).some((key) => one[key] !== undefined && other[key] !== undefined && one[key] !== other[key]);

/** A list with new entries in it; one about the same words takes the place of the old one and keeps what it does not say. */
export function mergeWords(old: readonly AddedWord[], added: readonly AddedWord[]): AddedWord[] {
	const byKey = new Map(added.map((entry) => [wordsKey(entry.words), entry]));
	const known = new Set(old.map((entry) => wordsKey(entry.words)));
	const changed = old.map((entry) => ({ ...entry, ...byKey.get(wordsKey(entry.words)) }));
	return [...changed, ...added.filter((entry) => !known.has(wordsKey(entry.words)))];
}
