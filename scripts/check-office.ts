/** `npm run check:office`: sample files through LibreOffice, as PDF, to be looked at. Needs `soffice`. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exportAs, FILE_KINDS } from '../core/export/formats.ts';
import { reviewed } from '../core/review/reviewed.ts';
import { hostileCheck } from '../tests/hostile.ts';
import { manyFindings, sampleAudit } from '../tests/sample-audit.ts';
import { root } from './build.ts';

const whole = (audit: ReturnType<typeof sampleAudit>) => ({ audit, reviewed: reviewed(audit, []), entries: [] });
const samples = {
	sample: whole(sampleAudit()),
	hostile: hostileCheck(),
	many: whole(sampleAudit({ findings: manyFindings(5_000) })),
};

const folder = path.join(root, 'out', 'office');
mkdirSync(folder, { recursive: true });
const files: string[] = [];
for (const [name, what] of Object.entries(samples)) {
	for (const kind of FILE_KINDS) {
		const start = performance.now();
		const [, , data] = await exportAs(what, kind, { dropQuery: false, forUs: true });
		process.stdout.write(`${name}, ${kind}: ${Math.round(performance.now() - start)} ms\n`);
		const file = path.join(folder, `${name}.${kind === 'json' ? 'review.json' : kind}`);
		writeFileSync(file, data);
		// Thousands of rows take LibreOffice minutes, and nobody looks at their pages.
		if (name !== 'many' && (kind === 'xlsx' || kind === 'docx')) files.push(file);
	}
}

if (spawnSync('soffice', ['--version']).error) {
	process.stderr.write('LibreOffice is not here: install it to turn the files into PDF.\n');
	process.exitCode = 1;
} else for (const file of files) toPdf(file);

/** With a profile of its own: LibreOffice hands work to a window that is open already. */
function toPdf(file: string): void {
	const home = mkdtempSync(path.join(tmpdir(), 'office-'));
	const out = `${file}.pdf`;
	const made = path.join(home, `${path.parse(file).name}.pdf`);
	const done = spawnSync('soffice', [
		`-env:UserInstallation=file://${home}/profile`,
		'--headless',
		'--convert-to',
		'pdf',
		'--outdir',
		home,
		file,
	]);
	if (done.status !== 0 || !existsSync(made)) {
		process.stderr.write(`${file} does not open: ${done.stderr}\n`);
		process.exitCode = 1;
		return;
	}
	copyFileSync(made, out);
	process.stdout.write(`${out}\n`);
}
