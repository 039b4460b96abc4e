/**
 * `npm run bench:govuk -- [PART OF A NAME]`: what the whole audit says of pages made of govuk-frontend's own components, which
 * are known to be good. Each `must` and `should` is a false alarm, unless `explained` says why it is right.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Finding } from '../core/types.ts';
import { type MadePage, madePages, written } from './govuk-pages.ts';
import { PageChecks } from './page-checks.ts';

interface Explained {
	readonly rule: string;
	/** Names of the pages. */
	readonly pages: RegExp;
	/** Why the finding is right: what is wrong with the fixture. */
	readonly why: string;
}

const WORDS = "The fixture's words break the style guide of GOV.UK.";
const explained: readonly Explained[] = [
	{ rule: 'no-accessibility-statement-link', pages: /^footer: /, why: 'The footer of the fixture has no link to one.' },
	{ rule: 'lang-of-parts', pages: /: translated$/, why: 'The words are in Welsh, and nothing in the fixture says so.' },
	{ rule: 'single-item-list', pages: /^accordion: /, why: 'The list of the fixture has one item.' },
	{ rule: 'heading-full-stop', pages: /^accordion: with long content/, why: 'The headings of the fixture are whole sentences.' },
	{ rule: 'heading-long', pages: /^accordion: with long content/, why: 'The headings of the fixture are whole sentences.' },
	{
		rule: 'heading-question',
		pages: /^panel: interruption-with-headings/,
		why: 'The heading of the fixture repeats a question of a form.',
	},
	{ rule: 'placeholder-text', pages: /long/, why: 'The words of the fixture are filler.' },
	{ rule: 'email-format', pages: /^notification-banner: /, why: 'The email address in the fixture is no link.' },
	{ rule: 'table-shape', pages: /^table: default$/, why: 'The table of the fixture has no headings.' },
	{ rule: 'link-raw-url', pages: /^summary-list: .*extreme$/, why: 'The words of the link in the fixture are an address.' },
	{ rule: 'ordinal-date', pages: /^summary-list: /, why: WORDS },
	{ rule: 'semicolon', pages: /^summary-list: extreme$/, why: WORDS },
	{ rule: 'click-word', pages: /^tabs: /, why: WORDS },
	{ rule: 'long-sentence', pages: /^(?:notification-banner|summary-list|warning-text): /, why: WORDS },
	{
		rule: 'negative-contraction',
		pages: /^(?:character-count|details|error-summary|inset-text|textarea|warning-text): /,
		why: WORDS,
	},
	{ rule: 'latin-abbreviation', pages: /^(?:character-count|textarea): /, why: WORDS },
];

const [wanted = ''] = process.argv.slice(2);
const pages = madePages().filter(({ name }) => name.includes(wanted));
const folder = mkdtempSync(path.join(os.tmpdir(), 'critical-friend-govuk-'));
const checks = new PageChecks({ browser: 'chromium', timeout: 60_000, date: '2026-11-21', live: false });

interface Row {
	readonly page: MadePage;
	readonly finding: Finding;
	readonly why: string | undefined;
}
const rows: Row[] = [];
const checked: MadePage[] = [];
const print = (cells: readonly string[]): void => {
	process.stdout.write(`| ${cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\s+/g, ' ')).join(' | ')} |\n`);
};

try {
	print(['Page', 'Rule', 'Severity', 'Area', 'Where', 'What it says', 'Explained']);
	print(['---', '---', '---', '---', '---', '---', '---']);
	for (const page of pages) {
		const { audit, ...rest } = await checks.check(written(folder, page));
		if (!audit) {
			process.stderr.write(`left out: ${page.name}: ${'reason' in rest ? rest.reason : ''}\n`);
			continue;
		}
		checked.push(page);
		for (const finding of audit.findings.filter(({ severity }) => severity !== 'consider')) {
			const why = explained.find(({ rule, pages: names }) => rule === finding.rule && names.test(page.name))?.why;
			rows.push({ page, finding, why });
			const { rule, severity, area, snippet = '', quote = '', message } = finding;
			print([page.name, rule, severity, area, `\`${(snippet || quote).slice(0, 120)}\``, message, why ?? '']);
		}
	}
} finally {
	await checks.close();
	rmSync(folder, { recursive: true, force: true });
}

const total = (name: string, all: readonly MadePage[]): void => {
	const found = rows.filter(({ page }) => all.includes(page));
	const narrow = found.filter(({ finding: { area } }) => area === 'accessibility' || area === 'structure');
	const tell = (some: readonly Row[]): string => {
		const open = some.filter(({ why }) => why === undefined);
		const rate = ((open.length / Math.max(all.length, 1)) * 10).toFixed(2);
		return `${some.length} must or should, ${some.length - open.length} of them explained; the rest for every ten pages: ${rate}`;
	};
	process.stdout.write(
		`\n${name}: ${all.length} pages.\n- accessibility and structure: ${tell(narrow)}\n- all areas: ${tell(found)}\n`,
	);
};
total(
	'Whole pages',
	checked.filter(({ whole }) => whole),
);
total(
	'Pages with one component',
	checked.filter(({ whole }) => !whole),
);
