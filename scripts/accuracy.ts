/**
 * How right the rules are: `npm run bench:accuracy` judges the gold data of tests/gold in a real browser and prints the table
 * of docs/accuracy.md. With names of rules it shows place by place what is wrong with them, and writes nothing.
 */
import { readdirSync } from 'node:fs';
import { accuracyPage } from './accuracy-page.ts';
import { GOLD, type GoldCase, goldOf } from './gold.ts';
import { judgeCase, type Score, sum } from './score.ts';
import { WordChecks } from './word-checks.ts';

export interface RuleScore {
	readonly rule: string;
	readonly open: Score;
	/** Of the cases that were sealed until the rules were finished; none where there are no such. */
	readonly sealed: Score | undefined;
}

const wanted = process.argv.slice(2);
const names = readdirSync(GOLD)
	.filter((name) => name.endsWith('.txt'))
	.map((name) => name.slice(0, -'.txt'.length))
	.filter((name) => wanted.length === 0 || wanted.includes(name));

const checks = await WordChecks.start('chromium');
const score = async (rule: string, cases: readonly GoldCase[]): Promise<Score> => {
	const scores: Score[] = [];
	for (const each of cases) {
		const judged = await judgeCase(checks, [rule], each);
		scores.push(judged.score);
		if (wanted.length > 0) for (const line of judged.faults) process.stdout.write(`${rule} · ${each.name}: ${line}\n`);
	}
	return sum(scores);
};

try {
	const rows: RuleScore[] = [];
	for (const rule of names) {
		if (!checks.rules.includes(rule)) throw new Error(`There is gold data for ${rule}, but no such rule.`);
		const open = await score(rule, goldOf(rule, 'open'));
		const sealed = goldOf(rule, 'sealed');
		rows.push({ rule, open, sealed: sealed.length === 0 ? undefined : await score(rule, sealed) });
	}
	process.stdout.write(accuracyPage(rows));
} finally {
	await checks.close();
}
