import { expect, test } from 'vitest';
import type { Rule } from '../core/rule.ts';
import { AREAS } from '../core/summary.ts';
import { words } from '../core/words.ts';
import { rules } from './index.ts';

const INTRODUCTION = `# Content rules

Written by \`rules/catalogue.test.ts\` from the rule files. Do not edit it by hand.

Each rule is one file of this folder, named after its id. Under 'reports', [square brackets] stand around what it marks, and
\`data-bad\` on the elements that it marks. Every rule has more examples in its file: they are its tests.

A house style can turn any rule off or on, and change its limits: see [docs/house-style.md](../docs/house-style.md). How right
and how noisy the rules are is in [docs/accuracy.md](../docs/accuracy.md).
`;

const SHOWN = 3;
const LONG = 1200;
const NEAR = 160;
const cell = (text: string): string => text.replaceAll('|', '\\|');
const off = ({ off: reason }: Rule): string => (reason === undefined ? '' : ', off unless a house style turns it on');
const kinds = (types: Rule['notOn']): string => (types ?? []).map((type) => words.pageType.names[type]).join(', ');
/** Marks of HTML and of emphasis stay as they were typed. */
const examples = (all: readonly string[]): string[] =>
	all.slice(0, SHOWN).map((example) => `  - ${short(example).split('\n').map(code).join('<br>')}`);
/** Of a whole page only what is around its first mark. */
function short(example: string): string {
	if (example.length < LONG) return example;
	const mark = Math.max(example.indexOf('data-bad'), NEAR);
	return `…${example.slice(mark - NEAR, mark + NEAR)}…`;
}
const code = (line: string): string => (line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``);

function entry(rule: Rule): string[] {
	const { id, title, why, fix, guidance, severity, fixer, settings, notOn, softOn, languages, examples: own } = rule;
	const limits = Object.entries(settings ?? {}).map(([name, value]) => `\`${name}\` ${value}`);
	return [
		`### ${id}`,
		'',
		`**${title}.** ${why} ${fix}`,
		'',
		`- ${words.severity[severity]}${off(rule)}; ${words.fixer[fixer]}`,
		...(rule.off === undefined ? [] : [`- Off because: ${rule.off}`]),
		...(limits.length === 0 ? [] : [`- Limits: ${limits.join(', ')}`]),
		...(notOn === undefined ? [] : [`- Not on: ${kinds(notOn)}`]),
		...(softOn === undefined ? [] : [`- For a person to judge on: ${kinds(softOn)}`]),
		...(languages === undefined ? [] : [`- Languages: ${languages === 'any' ? 'any' : languages.join(', ')}`]),
		`- Guidance: ${guidance.map(({ name, url }) => `[${cell(name)}](${url})`).join('; ')}`,
		'- Reports:',
		...examples(own.bad),
		'- Does not report:',
		...examples(own.good),
		'',
	];
}

test('the catalogue lists every rule as it is', async () => {
	const head = '| Rule | What it reports | Severity |\n| --- | --- | --- |';
	const table = rules.map(
		(rule) => `| [${rule.id}](#${rule.id}) | ${cell(rule.title)} | ${words.severity[rule.severity]}${off(rule)} |`,
	);
	const sections = AREAS.flatMap((area) => {
		const own = rules.filter((rule) => rule.area === area);
		return own.length === 0 ? [] : [`## ${words.area[area]}`, '', ...own.flatMap(entry)];
	});
	const text = [INTRODUCTION, `${rules.length} rules.\n`, head, ...table, '', ...sections].join('\n');
	await expect(text).toMatchFileSnapshot('./README.md');
});
