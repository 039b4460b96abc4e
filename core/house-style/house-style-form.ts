import { words } from '../words.ts';
import { mergeWords, wordsFromTable } from '../words-table.ts';
import type { AddedWord, HouseStyle } from './house-style.ts';
import { checkHouseStyle } from './house-style-check.ts';

/** The common part of a house style, as people type it. */
export interface StyleForm {
	readonly name: string;
	readonly council: string;
	/** '' where none is chosen. */
	readonly nation: string;
	/** One a line. */
	readonly hosts: string;
	readonly readingAge: string;
	/** One a line. */
	readonly wordsAllowed: string;
	readonly wordsAdded: readonly AddedWord[];
	/** Rows to add to `wordsAdded`. */
	readonly pasted: string;
}

export type FormField = keyof StyleForm;

export interface FormProblem {
	readonly field: FormField;
	readonly reason: string;
}

const { form } = words.houseStyle;

export const formOf = (style: HouseStyle): StyleForm => ({
	name: style.name,
	council: style.council ?? '',
	nation: style.nation ?? '',
	hosts: (style.hosts ?? []).join('\n'),
	readingAge: style.readingAge === undefined ? '' : String(style.readingAge),
	wordsAllowed: (style.wordsAllowed ?? []).join('\n'),
	wordsAdded: style.wordsAdded ?? [],
	pasted: '',
});

/** The style with what the form says; what the form does not know stays as it is. */
export function styleOf(
	fields: StyleForm,
	before: HouseStyle,
): { readonly style: HouseStyle } | { readonly problems: readonly FormProblem[] } {
	const { council, nation, hosts, readingAge, wordsAllowed, wordsAdded, ...kept } = before;
	const pasted = wordsFromTable(fields.pasted);
	const hostLines = lines(fields.hosts).map(hostOf);
	const allowed = allowedLines(fields);
	const added = mergeWords(fields.wordsAdded, pasted.entries);
	const wanted = {
		...kept,
		name: fields.name.trim(),
		...(fields.council.trim() === '' ? {} : { council: fields.council.trim() }),
		...(fields.nation === '' ? {} : { nation: fields.nation }),
		...(hostLines.length === 0 ? {} : { hosts: hostLines }),
		...(fields.readingAge.trim() === '' ? {} : { readingAge: Number(fields.readingAge) }),
		...(allowed.length === 0 ? {} : { wordsAllowed: allowed }),
		...(added.length === 0 ? {} : { wordsAdded: added }),
	};
	const problems: FormProblem[] = pasted.problems.map(({ row, reason }) => ({ field: 'pasted', reason: form.row(row, reason) }));
	const checked = checkHouseStyle(wanted);
	if ('style' in checked) return problems.length === 0 ? checked : { problems };
	const faults = checked.faults.map(({ path: [key, at], reason }) => problemOf(String(key), Number(at), reason));
	return { problems: [...faults, ...problems] };

	function problemOf(key: string, at: number, reason: string): FormProblem {
		if (key === 'hosts') return { field: 'hosts', reason: form.line(hostLines[at] ?? '', reason) };
		if (key === 'wordsAllowed') return { field: 'wordsAllowed', reason: form.line(allowed[at] ?? '', form.wordsWrong) };
		if (key === 'readingAge') return { field: 'readingAge', reason: form.readingAgeWrong };
		if (key === 'council') return { field: 'council', reason: form.councilWrong };
		if (key === 'name') return { field: 'name', reason: form.nameWrong };
		return { field: key in fields ? (key as FormField) : 'name', reason };
	}
}

export const allowedLines = (fields: StyleForm): string[] => lines(fields.wordsAllowed);

const lines = (text: string): string[] => [
	...new Set(
		text
			.split(/[\r\n]+/)
			.map((line) => line.trim())
			.filter((line) => line !== ''),
	),
];

/** People copy addresses. */
const hostOf = (line: string): string => /^https?:\/\/([^/?#:@]+)/i.exec(line)?.[1] ?? line;
