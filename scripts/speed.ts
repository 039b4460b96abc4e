/**
 * How fast the content rules are: `npm run bench:speed`. Text of the gold data in growing amounts, in a real browser, after a
 * warm-up, without the reading age; then each rule by itself. Every block is made different, so that nothing is remembered.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { GOVUK, type HouseStyle, type RuleChoice } from '../core/house-style/house-style.ts';
import { root } from './build.ts';
import { plainWords } from './gold.ts';
import { median } from './median.ts';
import { WordChecks } from './word-checks.ts';

const SIZES = [1_000, 3_000, 10_000, 30_000, 100_000];
const RUNS = 3;
const SHARE_SIZE = 10_000;

const folder = path.join(root, 'tests', 'gold');
const blocks = readdirSync(folder)
	.filter((name) => name.endsWith('.txt'))
	.flatMap(
		(name) =>
			readFileSync(path.join(folder, name), 'utf8')
				.replace(/[⟦⟧]/g, '')
				.match(/<(p|li|h2)>[^\n]*?<\/\1>/g) ?? [],
	);

/** A page of so many words; `seed` makes its blocks unlike those of any other page. */
function pageOf(size: number, seed: number): { html: string; words: number } {
	const parts: string[] = [];
	let words = 0;
	for (let at = seed; words < size; at++) {
		const block = blocks[at % blocks.length] ?? '';
		const marked = block.replace(/(<\/(?:p|li|h2)>)$/, ` Item ${seed}x${at}.$1`);
		parts.push(marked);
		words += plainWords(marked).split(' ').length;
	}
	return {
		html: `<!doctype html><html lang="en"><title>Bins</title><body><main><h1>Bins</h1>${parts.join('\n')}</main></body></html>`,
		words,
	};
}

const checks = await WordChecks.start('chromium');
let seed = 0;
const time = async (size: number, style: HouseStyle = GOVUK): Promise<{ ms: number; words: number }> => {
	seed += 1000;
	const { html } = pageOf(size, seed);
	const { timings, facts } = await checks.judge({ html }, { style });
	return { ms: timings.words ?? 0, words: facts.words };
};
const only = (wanted: string): HouseStyle => ({
	...GOVUK,
	rules: Object.fromEntries(checks.rules.map((rule) => [rule, rule === wanted ? 'on' : 'off'] satisfies [string, RuleChoice])),
});

try {
	for (let run = 0; run < RUNS; run++) await time(SHARE_SIZE);
	const rows: { words: number; ms: number }[] = [];
	process.stdout.write('| Words | Milliseconds | Words a second |\n| ---: | ---: | ---: |\n');
	for (const size of SIZES) {
		const runs: { ms: number; words: number }[] = [];
		for (let run = 0; run < RUNS; run++) runs.push(await time(size));
		const row = { words: runs[0]?.words ?? 0, ms: median(runs.map(({ ms }) => ms)) };
		rows.push(row);
		process.stdout.write(
			`| ${row.words.toLocaleString('en-GB')} | ${row.ms.toFixed(1)} | ${Math.round((row.words / row.ms) * 1000).toLocaleString('en-GB')} |\n`,
		);
	}
	process.stdout.write(
		`\ntime grows with words to the power of ${exponent(rows).toFixed(2)}\n\n| Rule | Milliseconds for ${SHARE_SIZE} words | Share |\n| --- | ---: | ---: |\n`,
	);
	const empty: number[] = [];
	for (let run = 0; run < RUNS; run++) empty.push((await time(SHARE_SIZE, only('none'))).ms);
	const shares: { rule: string; ms: number }[] = [];
	for (const rule of checks.rules) {
		const runs: number[] = [];
		for (let run = 0; run < 2; run++) runs.push((await time(SHARE_SIZE, only(rule))).ms);
		const ms = Math.max(0, Math.min(...runs) - Math.min(...empty));
		if (ms > 0) shares.push({ rule, ms });
	}
	const all = shares.reduce((sum, { ms }) => sum + ms, 0);
	for (const { rule, ms } of shares.sort((a, b) => b.ms - a.ms).slice(0, 15))
		process.stdout.write(`| ${rule} | ${ms.toFixed(1)} | ${((ms / all) * 100).toFixed(0)}% |\n`);
} finally {
	await checks.close();
}

/** Slope of the line through the logarithms. */
function exponent(rows: readonly { words: number; ms: number }[]): number {
	const points = rows.map(({ words, ms }) => [Math.log(words), Math.log(ms)] as const);
	const mean = (pick: 0 | 1): number => points.reduce((sum, point) => sum + point[pick], 0) / points.length;
	const [x, y] = [mean(0), mean(1)];
	const top = points.reduce((sum, [px, py]) => sum + (px - x) * (py - y), 0);
	return top / points.reduce((sum, [px]) => sum + (px - x) ** 2, 0);
}
