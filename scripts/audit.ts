/** The command line: `npm run -s audit -- ADDRESS_OR_FILE…`. Standard output holds results and nothing else. */
import { existsSync, readFileSync } from 'node:fs';
import { summaryText } from '../core/export/summary-text.ts';
import type { HouseStyle } from '../core/house-style/house-style.ts';
import { readHouseStyle } from '../core/house-style/house-style-file.ts';
import type { Audit } from '../core/types.ts';
import { BadUsage, USAGE, understand, type Wanted } from './audit-words.ts';
import { PageChecks } from './page-checks.ts';
import { writeAudit } from './write-audit.ts';

const understood = (): Wanted | 'help' | undefined => {
	try {
		return understand(process.argv.slice(2));
	} catch (error) {
		if (!(error instanceof BadUsage)) throw error;
		process.stderr.write(`${error.message}\n\n${USAGE}`);
		return undefined;
	}
};

/** On a terminal only, and gone when the next one comes. */
const progress = (text: string): void => {
	if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
};

/** What a page without its style sheets looks like, nobody can judge. */
const withoutStyles = (page: string, missing: readonly string[]): string =>
	missing.length === 0
		? ''
		: `${page}: checked without style sheets that were not found, so its colours, sizes and layout are not the real ones: ${missing.join(', ')}\n`;

const print = (wanted: Wanted, audit: Audit): void => {
	if (wanted.format === 'jsonl') process.stdout.write(`${JSON.stringify(audit)}\n`);
	if (wanted.format === 'summary') process.stdout.write(`${summaryText(audit).trimEnd()}\n\n`);
};

/** @throws BadUsage that names every fault of the file, with its line */
const styleOf = (file: string | undefined): HouseStyle | undefined => {
	if (file === undefined) return undefined;
	if (!existsSync(file)) throw new BadUsage(`There is no file ${file}.`);
	const read = readHouseStyle(readFileSync(file, 'utf8'));
	if ('style' in read) return read.style;
	const faults = read.problems.map(({ line, path, reason }) => `${file}:${line}: ${[path, reason].filter(Boolean).join(': ')}`);
	throw new BadUsage(faults.join('\n'));
};

const run = async (wanted: Wanted): Promise<number> => {
	const checks = new PageChecks({ ...wanted, style: styleOf(wanted.style) });
	const audits: Audit[] = [];
	try {
		for (const [at, page] of wanted.pages.entries()) {
			progress(`${at + 1} of ${wanted.pages.length}: ${page}`);
			const outcome = await checks.check(page);
			progress('');
			if (outcome.audit) {
				audits.push(outcome.audit);
				process.stderr.write(withoutStyles(page, outcome.missingStyles));
				print(wanted, outcome.audit);
				if (wanted.out !== undefined) await writeAudit(wanted.out, outcome.audit);
			} else process.stderr.write(`${page}: ${outcome.reason}\n`);
		}
	} finally {
		await checks.close();
	}
	if (wanted.format === 'json') process.stdout.write(`${JSON.stringify(audits, null, '\t')}\n`);
	return audits.length === wanted.pages.length ? 0 : 1;
};

// A reader such as `head` may stop listening; that is no fault.
process.stdout.on('error', () => process.exit(1));
// Leaving by `exit` ends the browsers that are still open.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

const wanted = understood();
if (wanted === 'help') process.stdout.write(USAGE);
else if (!wanted) process.exitCode = 2;
else {
	try {
		process.exitCode = await run(wanted);
	} catch (error) {
		process.stderr.write(`${(error as Error).message}\n`);
		process.exitCode = error instanceof BadUsage ? 2 : 1;
	}
}
