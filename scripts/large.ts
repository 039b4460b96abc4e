/**
 * `npm run bench:large -- FOLDER`: how long the whole check of a large page takes, and for how long the page stands still in it.
 * Each page three times from a fresh load, medians. `axe.run()` is no part of it: on some of these pages it does not end.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Audit } from '../core/types.ts';
import { Checker } from './checker.ts';
import { gapDuring } from './gaps.ts';
import { median } from './median.ts';
import { Site } from './site.ts';

const RUNS = 3;
const folder = path.resolve(process.argv[2] ?? 'tests/pages');
const files = readdirSync(folder).filter((name) => /\.x?html?$/i.test(name));
const site = await Site.start({ scripts: false, live: false });
const checker = await Checker.start({ browser: 'chromium', route: site.route });

const once = async (file: string) => {
	const tab = await checker.session.open();
	try {
		await checker.load(tab, site.show(file));
		const elements = await tab.evaluate(() => document.querySelectorAll('*').length);
		const audits: Audit[] = [];
		const gap = await gapDuring(tab, async () => {
			const { audit, popup } = await checker.check(tab);
			await popup.close();
			audits.push(audit);
		});
		return { elements, gap, audit: audits[0] };
	} finally {
		await tab.close().catch(() => undefined);
	}
};

try {
	process.stdout.write(
		'| page | elements | whole check ms | longest block ms | ran out of time |\n| --- | ---: | ---: | ---: | --- |\n',
	);
	for (const name of files) {
		const runs: Awaited<ReturnType<typeof once>>[] = [];
		for (let run = 0; run < RUNS; run++) runs.push(await once(path.join(folder, name)));
		const late = new Set(
			runs
				.flatMap(({ audit }) => audit?.notChecked.filter(({ id }) => id.startsWith('rule:')) ?? [])
				.map(({ id, count }) => `${id.slice(5)} (${count})`),
		);
		const [total, gap] = [median(runs.map(({ audit }) => audit?.timings.total ?? 0)), median(runs.map((run) => run.gap))];
		process.stdout.write(
			`| ${[name, runs[0]?.elements ?? 0, Math.round(total), Math.round(gap), [...late].join(', ')].join(' | ')} |\n`,
		);
	}
} finally {
	await checker.close();
	await site.close();
}
