/**
 * `npm run bench [-- FOLDER]`: plain `axe.run()` against our whole check, page by page. Both start from a fresh load, both
 * bring axe into the page first, and they take turns, so that whatever slows the machine slows both.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Audit } from '../core/types.ts';
import { atMost, type Tab } from './browsers/session.ts';
import { root } from './build.ts';
import { Checker } from './checker.ts';
import { gapDuring } from './gaps.ts';
import { median } from './median.ts';
import { Site } from './site.ts';

const RUNS = 5;
/** For all runs of a page. Some saved pages keep `axe.run()` busy for minutes: they are named and left out. */
const PATIENCE = 600_000;

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** In frames axe only waits to be asked; asking is the top frame's part. */
const axeRun = `(async () => { ${source};\nif (self === top) await axe.run(); })()`;

interface Row {
	readonly page: string;
	readonly elements: number;
	readonly words: number;
	readonly axe: number;
	readonly audit: number;
	/** Words a second of the rules, reading age apart; none where the page has too few words to time. */
	readonly speed: number | undefined;
	readonly gapAxe: number;
	readonly gapAudit: number;
}

const fresh = async <T>(checker: Checker, address: string, work: (tab: Tab) => Promise<T>): Promise<T> => {
	const tab = await checker.session.open();
	try {
		await checker.load(tab, address);
		return await work(tab);
	} finally {
		await tab.close().catch(() => undefined);
	}
};

const timeAxe = async (tab: Tab): Promise<number> => {
	const since = performance.now();
	await tab.evaluateApart(axeRun);
	return performance.now() - since;
};

const audited = async (checker: Checker, tab: Tab): Promise<Audit> => {
	const { audit, popup } = await checker.check(tab);
	await popup.close();
	return audit;
};

const measure = async (checker: Checker, page: string, address: string): Promise<Row> => {
	const axe: number[] = [];
	const audits: Audit[] = [];
	const once = {
		axe: async () => axe.push(await fresh(checker, address, timeAxe)),
		audit: async () => audits.push(await fresh(checker, address, (tab) => audited(checker, tab))),
	};
	for (let run = 0; run < RUNS; run += 1) {
		for (const name of run % 2 === 0 ? (['axe', 'audit'] as const) : (['audit', 'axe'] as const)) await once[name]();
	}
	const speeds = audits.filter(({ facts, timings }) => facts.words >= 100 && (timings.words ?? 0) > 0);
	return {
		page,
		elements: await fresh(checker, address, (tab) => tab.evaluate(() => document.querySelectorAll('*').length)),
		words: audits[0]?.facts.words ?? 0,
		axe: median(axe),
		audit: median(audits.map(({ timings }) => timings.total ?? 0)),
		speed:
			speeds.length === 0 ? undefined : median(speeds.map(({ facts, timings }) => (facts.words / (timings.words ?? 1)) * 1000)),
		gapAxe: await fresh(checker, address, (tab) => gapDuring(tab, timeAxe)),
		gapAudit: await fresh(checker, address, (tab) => gapDuring(tab, () => audited(checker, tab))),
	};
};

const print = (cells: readonly (string | number)[]): void => {
	process.stdout.write(
		`| ${cells.map((cell) => (typeof cell === 'number' ? Math.round(cell).toLocaleString('en-GB') : cell)).join(' | ')} |\n`,
	);
};

const site = await Site.start({ scripts: false, live: false });
const start = () => Checker.start({ browser: 'chromium', route: site.route });
const state = { checker: await start() };

const attempt = async (file: string): Promise<Row | undefined> => {
	const work = measure(state.checker, path.basename(file), site.show(file)).catch((error: Error) => error);
	const row = await atMost(PATIENCE, work);
	if (row && !(row instanceof Error)) return row;
	process.stderr.write(`left out: ${file}: ${row?.message ?? `no end in ${PATIENCE / 1000} s`}\n`);
	await state.checker.close();
	state.checker = await start();
	return undefined;
};

const folder = path.resolve(process.argv[2] ?? path.join(root, 'tests', 'pages'));
const files = readdirSync(folder).filter((name) => /\.x?html?$/i.test(name));
try {
	print([
		'page',
		'elements',
		'words',
		'axe.run() ms',
		'whole check ms',
		'ratio',
		'words a second',
		'longest gap axe ms',
		'longest gap check ms',
	]);
	print(['---', '---:', '---:', '---:', '---:', '---:', '---:', '---:', '---:']);
	const rows: Row[] = [];
	for (const name of files) {
		const row = await attempt(path.join(folder, name));
		if (!row) continue;
		rows.push(row);
		const { page, elements, words, axe, audit, speed, gapAxe, gapAudit } = row;
		print([page, elements, words, axe, audit, (audit / axe).toFixed(2), speed ?? 'too few words', gapAxe, gapAudit]);
	}
	if (rows.length === 0) throw new Error(`No page in ${folder} could be measured.`);
	// All words over all the time that the rules took: a page of 300 words is over before the browser has warmed up.
	const timed = rows.filter(({ speed }) => speed !== undefined);
	const words = timed.reduce((sum, row) => sum + row.words, 0);
	const rulesMs = timed.reduce((sum, { words: own, speed = 1 }) => sum + (own / speed) * 1000, 0);
	process.stdout.write(`\n${rows.length} pages, ${RUNS} runs each, medians of medians.\n`);
	process.stdout.write(
		`words a second of the rules: ${Math.round((words / Math.max(rulesMs, 1)) * 1000).toLocaleString('en-GB')} (${words.toLocaleString('en-GB')} words)\n`,
	);
	process.stdout.write(`ratio whole audit / axe.run(): ${median(rows.map(({ axe, audit }) => audit / axe)).toFixed(2)}\n`);
} catch (error) {
	process.stderr.write(`${(error as Error).message}\n`);
	process.exitCode = 1;
} finally {
	await state.checker.close();
	await site.close();
}
