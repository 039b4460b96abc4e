/** `npm start [-- ADDRESS_OR_FILE]`, once everything is installed: node scripts/start.ts BROWSER [ADDRESS_OR_FILE] */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toCsv } from '../core/export/csv.ts';
import { toJson } from '../core/export/json.ts';
import { summaryText } from '../core/export/summary-text.ts';
import { launch } from './browsers/launch.ts';
import type { BrowserName } from './browsers/session.ts';
import { build, root } from './build.ts';
import { Checker } from './checker.ts';
import { photograph } from './photograph.ts';
import { Site } from './site.ts';
import { target } from './target.ts';

const SAMPLE = path.join(root, 'tests', 'pages', 'old-style-page.html');

const [name, page = SAMPLE] = process.argv.slice(2);
const browser: BrowserName = name === 'firefox' ? 'firefox' : 'chromium';
const desktop =
	process.platform === 'win32' || process.platform === 'darwin' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** A window for a person, with the page in it and the network within reach, until the person closes it. */
const showWindow = async (site: Site, address: string): Promise<void> => {
	const session = await launch(browser, { extension: build(browser), visible: true, proxy: site.route });
	try {
		await session.open(address);
		process.stdout.write(
			'The page is open. Press the Critical Friend button: it may be behind the puzzle piece at the right of the toolbar.\nClose the window to end.\n',
		);
		await session.ended;
	} finally {
		await session.close();
	}
};

/** Nobody can look, so the button is pressed here and everything written down. */
const writeDown = async (site: Site | undefined, address: string): Promise<void> => {
	const out = path.join(root, 'out');
	mkdirSync(out, { recursive: true });
	const checker = await Checker.start({ browser, route: site?.route });
	try {
		const tab = await checker.session.open();
		await checker.load(tab, address);
		const { audit, popup } = await checker.check(tab);
		await photograph(checker.session, popup, { popup: path.join(out, 'popup.png'), report: path.join(out, 'report.png') });
		writeFileSync(path.join(out, 'audit.json'), toJson(audit, { dropQuery: false }));
		writeFileSync(path.join(out, 'findings.csv'), toCsv(audit, { dropQuery: false }));
		process.stdout.write(
			`${summaryText(audit).trimEnd()}\n\nSee out/audit.json, out/findings.csv, out/popup.png and out/report.png.\n`,
		);
	} finally {
		await checker.close();
	}
};

const run = async (): Promise<void> => {
	const found = target(page);
	// Our own sample may run its scripts; a file from elsewhere may not.
	const site = await Site.start({ scripts: page === SAMPLE, live: desktop });
	try {
		const address = 'file' in found ? site.show(found.file) : found.address;
		if (desktop) await showWindow(site, address);
		else await writeDown('file' in found ? site : undefined, address);
	} finally {
		await site.close();
	}
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
try {
	await run();
} catch (error) {
	process.stderr.write(`${(error as Error).message}\n`);
	process.exitCode = 1;
}
