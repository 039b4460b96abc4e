/** What the command line was asked to do. */
import { parseArgs } from 'node:util';
import type { BrowserName } from './browsers/session.ts';

export const USAGE = `usage: npm run -s audit -- [OPTION…] ADDRESS_OR_FILE…

Checks pages in a real browser and prints what it finds.

  --format jsonl|json|summary   one Audit a line (default), one list, or words for people
  --out FOLDER                  also writes each Audit and its findings as a spreadsheet there
  --browser chromium|firefox    default chromium
  --timeout SECONDS             for each page, default 30
  --date YYYY-MM-DD             day that rules about dates judge by, default today
  --style FILE                  house style to check by, default GOV.UK's
  --live                        lets local files run their scripts and reach other hosts

Ends with 0 when every page was checked, 1 when any could not be, 2 when asked wrongly.
`;

const FORMATS = ['jsonl', 'json', 'summary'] as const;
const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];

export interface Wanted {
	readonly format: (typeof FORMATS)[number];
	readonly out: string | undefined;
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
				format: { type: 'string', default: 'jsonl' },
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
		format: oneOf('format', values.format, FORMATS),
		out: values.out,
		browser: oneOf('browser', values.browser, BROWSERS),
		timeout: seconds * 1000,
		date: values.date,
		style: values.style,
		live: values.live,
		pages: positionals,
	};
};
