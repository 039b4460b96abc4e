/** What the command line was asked to do. */
import { parseArgs } from 'node:util';
import type { FileKind } from '../core/export/formats.ts';
import type { BrowserName } from './browsers/session.ts';

export const USAGE = `usage: npm run -s audit -- [OPTION…] ADDRESS_OR_FILE…

Checks pages in a real browser and prints what it finds.

  --format jsonl|json|summary   one Audit a line (default), one list, or words for people
  --format csv,xlsx,html,docx,md,json --out FOLDER
                                files of these kinds for each page; json is a review that the report opens again
  --out FOLDER                  without kinds of file: each Audit and its findings as a spreadsheet
  --browser chromium|firefox    default chromium
  --timeout SECONDS             for each page, default 30
  --date YYYY-MM-DD             day that rules about dates judge by, default today
  --style FILE                  house style to check by, default GOV.UK's
  --live                        lets local files run their scripts and reach other hosts

Ends with 0 when every page was checked, 1 when any could not be, 2 when asked wrongly.
`;

const PRINTED = ['jsonl', 'json', 'summary'] as const;
/** What a kind of file is called here, and what the report page calls it. */
const FILES = { csv: 'csv', xlsx: 'xlsx', html: 'html', docx: 'docx', md: 'md', json: 'json' } as const satisfies Record<
	string,
	FileKind
>;
const isFile = (name: string): name is keyof typeof FILES => Object.hasOwn(FILES, name);
const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];

export interface Wanted {
	/** What goes to standard output. */
	readonly format: (typeof PRINTED)[number] | undefined;
	/** Where files go, and which. */
	readonly out: { readonly folder: string; readonly kinds: readonly FileKind[] } | undefined;
	readonly browser: BrowserName;
	/** Milliseconds. */
	readonly timeout: number;
	readonly date: string | undefined;
	/** File of a house style. */
	readonly style: string | undefined;
	readonly live: boolean;
	readonly pages: readonly string[];
}

export class BadUsage extends Error {}

const oneOf = <T extends string>(name: string, value: string, allowed: readonly T[]): T => {
	const found = allowed.find((each) => each === value);
	if (!found) throw new BadUsage(`--${name} is one of ${allowed.join(', ')}, not ‘${value}’.`);
	return found;
};

const isDay = (text: string): boolean => {
	const day = new Date(`${text}T00:00:00Z`);
	return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

const parse = (words: readonly string[]) => {
	try {
		return parseArgs({
			args: [...words],
			allowPositionals: true,
			options: {
				format: { type: 'string' },
				out: { type: 'string' },
				browser: { type: 'string', default: 'chromium' },
				timeout: { type: 'string', default: '30' },
				date: { type: 'string' },
				style: { type: 'string' },
				live: { type: 'boolean', default: false },
				help: { type: 'boolean', default: false },
			},
		});
	} catch (error) {
		throw new BadUsage((error as Error).message);
	}
};

/** A kind of file needs a folder; in a folder `json` is a file. */
function formats(names: readonly string[] | undefined, folder: string | undefined): Pick<Wanted, 'format' | 'out'> {
	const known = [...new Set([...PRINTED, ...Object.keys(FILES)])];
	const asked = (names ?? []).map((name) => oneOf('format', name.trim(), known));
	if (folder === undefined) {
		const file = asked.find((name) => !PRINTED.some((printed) => printed === name));
		if (file !== undefined) throw new BadUsage(`--format ${file} writes files: say with --out where to.`);
		if (asked.length > 1) throw new BadUsage('Only files can have more than one format.');
		return { format: PRINTED.find((name) => name === (asked[0] ?? 'jsonl')), out: undefined };
	}
	const kinds = asked.filter(isFile).map((name) => FILES[name]);
	const printed = PRINTED.find((name) => name !== 'json' && asked.includes(name));
	if (kinds.length === 0) return { format: printed ?? 'jsonl', out: { folder, kinds: ['json', 'csv'] } };
	return { format: printed, out: { folder, kinds } };
}

/** @throws BadUsage with a sentence that says what is wrong */
export const understand = (words: readonly string[]): Wanted | 'help' => {
	const { values, positionals } = parse(words);
	if (values.help) return 'help';
	const seconds = Number(values.timeout);
	if (!(seconds > 0 && seconds <= 3_600))
		throw new BadUsage(`--timeout is a number of seconds up to 3600, not ‘${values.timeout}’.`);
	if (values.date !== undefined && !isDay(values.date))
		throw new BadUsage(`--date is a day such as 2026-03-31, not ‘${values.date}’.`);
	if (positionals.length === 0) throw new BadUsage('Say which page: an address or a file.');
	return {
		...formats(values.format?.split(','), values.out),
		browser: oneOf('browser', values.browser, BROWSERS),
		timeout: seconds * 1000,
		date: values.date,
		style: values.style,
		live: values.live,
		pages: positionals,
	};
};
