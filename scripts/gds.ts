/**
 * `npm run bench:gds -- FOLDER [PART OF A NAME]`: for each page of the Government Digital Service's tool audit, the findings
 * that name the barrier planted on it, axe-core's own beside ours in the same run. A finding in the page's main heading or
 * its title never counts: those say what was planted.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Audit, Finding } from '../core/types.ts';
import { BARRIERS, type Barrier } from './barriers.ts';
import { PageChecks } from './page-checks.ts';

const [folder = '', part = ''] = process.argv.slice(2);
const files = readdirSync(path.resolve(folder || '.')).filter((name) => /\.html$/.test(name) && name.includes(part));
const checks = new PageChecks({ browser: 'chromium', timeout: 60_000, date: undefined, live: false });

interface Row {
	readonly barrier: Barrier;
	readonly audit: Audit;
	readonly named: readonly Finding[];
}
const rows: Row[] = [];

const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** @param heading the main heading of a page of the tool audit, or its file's name, which begins with the section */
function barrierOf(heading: string): Barrier | undefined {
	const name = plain(heading);
	return BARRIERS.find(({ title }) => name === plain(title)) ?? BARRIERS.find(({ title }) => name.endsWith(plain(title)));
}

const planted = ({ quote, selector }: Finding, { title }: Barrier): boolean =>
	selector.at(-1) === 'h1' || quote === title || selector.at(-1) === 'title';
const ids = (findings: readonly Finding[], source: Finding['source']): string =>
	[...new Set(findings.filter((finding) => finding.source === source).map(({ rule, severity }) => `${rule} (${severity})`))].join(
		', ',
	);
const print = (cells: readonly string[]): void => {
	process.stdout.write(`| ${cells.join(' | ')} |\n`);
};

try {
	print(['Barrier', 'Named', 'By axe-core', 'By our rules', 'Everything else that was found']);
	print(['---', '---', '---', '---', '---']);
	for (const file of files) {
		// Our own planted pages do not name their barrier where a rule could read it.
		const own = /<meta name="barrier" content="([^"]*)"/.exec(readFileSync(path.join(path.resolve(folder), file), 'utf8'))?.[1];
		const { audit, ...rest } = await checks.check(path.join(path.resolve(folder), file));
		const barrier = barrierOf(own ?? audit?.page.outline[0]?.text ?? '') ?? barrierOf(file.replace(/\.html$/, ''));
		if (!audit || !barrier) {
			process.stderr.write(`left out: ${file}: ${'reason' in rest ? rest.reason : 'no barrier of this name'}\n`);
			continue;
		}
		const findings = audit.findings.filter((finding) => !planted(finding, barrier));
		const named = findings.filter(({ rule }) => barrier.rules.includes(rule));
		const asked = audit.questions.filter(({ id }) => barrier.asked?.includes(id)).map(({ id }) => `asked: ${id}`);
		rows.push({ barrier, audit, named });
		print([
			barrier.title,
			named.length > 0 ? 'yes' : asked.length > 0 ? 'asked' : 'no',
			ids(named, 'axe'),
			[ids(named, 'content'), ...asked].filter(Boolean).join(', '),
			[...new Set(findings.filter((finding) => !named.includes(finding)).map(({ rule }) => rule))].join(', '),
		]);
	}
} finally {
	await checks.close();
}

const by = (source: Finding['source']): number =>
	rows.filter(({ named }) => named.some((finding) => finding.source === source)).length;
const found = rows.filter(({ named }) => named.length > 0);
const only = rows.filter(({ barrier, named }) => named.length === 0 && barrier.only !== undefined);
process.stdout.write(
	`\nbarriers that only a script or another page shows: ${only.map(({ barrier }) => `${barrier.title} (${barrier.only})`).join('; ')}\n`,
);
process.stdout.write(`axe-core alone: ${by('axe')} of ${rows.length}\n`);
process.stdout.write(`the audit names: ${found.length} of ${rows.length}\n`);
