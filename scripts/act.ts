/**
 * `npm run bench:act -- [ID]`: how far our own rules agree with the ACT rules of the W3C (tests/act). A finding that says only
 * that a person has to judge counts as a question: an ACT rule lets a tool answer so anywhere.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ActCase, ActRule } from './act-rule.ts';
import { WordChecks } from './word-checks.ts';

const FOLDER = path.resolve('tests/act');
const [wanted = ''] = process.argv.slice(2);

interface Row {
	readonly rule: ActRule;
	readonly one: ActCase;
	readonly at: number;
	readonly answer: 'reported' | 'asked' | 'quiet';
	readonly by: readonly string[];
}

const load = async (file: string): Promise<ActRule> =>
	((await import(pathToFileURL(path.join(FOLDER, file)).href)) as { default: ActRule }).default;
const loaded = readdirSync(FOLDER).filter((file) => file.endsWith('.ts') && file.includes(wanted));
const rules = await Promise.all(loaded.map(load));

const pageOf = (html: string): string =>
	/^<html\b/.test(html)
		? `<!doctype html>${html}`
		: `<!doctype html><html lang="en"><head><title>Services in Sampleton</title></head><body>${html}</body></html>`;
const print = (cells: readonly (string | number)[]): void => {
	process.stdout.write(`| ${cells.map((cell) => String(cell).replace(/\|/g, '\\|').replace(/\s+/g, ' ')).join(' | ')} |\n`);
};
const count = <T>(all: readonly T[], wants: (one: T) => boolean): number => all.filter(wants).length;

/** An answer that an ACT rule does not allow: a failed case that nobody noticed, another one that was reported. */
const isWrong = ({ one, answer }: Row): boolean => (one.expected === 'failed' ? answer === 'quiet' : answer === 'reported');

const rows: Row[] = [];
const others = new Map<string, Map<string, { failed: number; rest: number }>>();
const checks = await WordChecks.start('chromium');
try {
	for (const rule of rules) {
		const unknown = rule.rules.filter((id) => !checks.rules.includes(id));
		if (unknown.length > 0) process.stderr.write(`${rule.id}: no rule is called ${unknown.join(', ')}\n`);
		const also = new Map<string, { failed: number; rest: number }>();
		others.set(rule.id, also);
		for (const [index, one] of rule.cases.entries()) {
			const { findings } = await checks.judge({ html: pageOf(one.html), path: `/act/${rule.id}/${index + 1}` });
			const own = findings.filter(({ rule: id }) => rule.rules.includes(id));
			const at = count(rule.cases.slice(0, index), ({ expected }) => expected === one.expected) + 1;
			const answer = own.some(({ severity }) => severity !== 'consider') ? 'reported' : own.length > 0 ? 'asked' : 'quiet';
			rows.push({ rule, one, at, answer, by: [...new Set(own.map(({ rule: id }) => id))] });
			for (const id of new Set(findings.filter((finding) => !own.includes(finding)).map(({ rule: other }) => other))) {
				const { failed, rest } = also.get(id) ?? { failed: 0, rest: 0 };
				also.set(id, one.expected === 'failed' ? { failed: failed + 1, rest } : { failed, rest: rest + 1 });
			}
		}
	}
} finally {
	await checks.close();
}

print(['ACT rule', 'Name', 'Our rules', 'Failed: reported', 'Asked', 'Of', 'Passed, inapplicable: quiet', 'Asked', 'Of']);
print(['---', '---', '---', '---:', '---:', '---:', '---:', '---:', '---:']);
const summary = (about: readonly string[], some: readonly Row[]): void => {
	const failed = some.filter(({ one }) => one.expected === 'failed');
	const rest = some.filter(({ one }) => one.expected !== 'failed');
	print([
		...about,
		count(failed, ({ answer }) => answer === 'reported'),
		count(failed, ({ answer }) => answer === 'asked'),
		failed.length,
		count(rest, ({ answer }) => answer === 'quiet'),
		count(rest, ({ answer }) => answer === 'asked'),
		rest.length,
	]);
};
for (const rule of rules) {
	const some = rows.filter((row) => row.rule === rule);
	summary([rule.id, rule.name, rule.rules.join(', ')], some);
}
summary(['all', '', ''], rows);

process.stdout.write('\nCases that we judge otherwise:\n\n');
print(['ACT rule', 'Case', 'We', 'Why']);
print(['---', '---', '---', '---']);
for (const row of rows.filter((one) => isWrong(one) || one.one.differs)) {
	const { rule, one, at, answer, by } = row;
	const why = isWrong(row) ? (one.differs ?? 'NO REASON GIVEN') : `NO LONGER SO: ${one.differs}`;
	print([rule.id, `${one.expected} ${at}`, `${answer}${by.length > 0 ? ` by ${by.join(', ')}` : ''}`, why]);
}

// Candidates for the rule's list: they speak on failed cases, and on failed cases alone.
process.stdout.write('\nOther rules of ours that speak on failed cases (in brackets: on others):\n\n');
for (const rule of rules) {
	const also = [...(others.get(rule.id) ?? [])].filter(([, { failed, rest }]) => failed > rest);
	const told = also.map(([id, { failed, rest }]) => `${id} ${failed} (${rest})`).join(', ');
	if (told) process.stdout.write(`- ${rule.id}: ${told}\n`);
}
