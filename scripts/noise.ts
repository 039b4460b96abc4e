/** How much each rule says on real pages: `npm run bench:noise -- FOLDER`. Findings by rule for every 1,000 words. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Audit } from '../core/types.ts';
import { PageChecks } from './page-checks.ts';

const folder = path.resolve(process.argv[2] ?? 'tests/pages');
const files = readdirSync(folder).filter((name) => /\.x?html?$/i.test(name));
const checks = new PageChecks({ browser: 'chromium', timeout: 60_000, date: '2026-11-21', live: false });
const audits: Audit[] = [];
try {
	for (const name of files) {
		const { audit, ...rest } = await checks.check(path.join(folder, name));
		if (audit) audits.push(audit);
		else process.stderr.write(`left out: ${name}: ${'reason' in rest ? rest.reason : ''}\n`);
	}
} finally {
	await checks.close();
}

const words = audits.reduce((sum, { facts }) => sum + facts.words, 0);
const counts = new Map<string, { severity: string; findings: number; pages: Set<string> }>();
for (const { findings, page } of audits) {
	for (const { rule, severity, source } of findings) {
		if (source !== 'content') continue;
		const known = counts.get(rule) ?? { severity, findings: 0, pages: new Set() };
		known.findings += 1;
		known.pages.add(page.url);
		counts.set(rule, known);
	}
}
const rows = [...counts].sort(([, a], [, b]) => b.findings - a.findings);
process.stdout.write(`${audits.length} pages, ${words.toLocaleString('en-GB')} English words.\n\n`);
process.stdout.write('| Rule | Severity | Findings | Pages | For every 1,000 words |\n| --- | --- | ---: | ---: | ---: |\n');
for (const [rule, { severity, findings, pages }] of rows) {
	process.stdout.write(`| ${[rule, severity, findings, pages.size, ((findings / words) * 1000).toFixed(2)].join(' | ')} |\n`);
}
