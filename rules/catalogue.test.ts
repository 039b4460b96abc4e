import { expect, test } from 'vitest';
import type { Rule } from '../core/rule.ts';
import { words } from '../core/words.ts';
import { rules } from './index.ts';

const INTRODUCTION = `# Content rules

Written by \`rules/catalogue.test.ts\` from the rule files. Do not edit it by hand.

Each rule is one file of this folder, named after its id, with its reason, its guidance and its examples. The scope says what
a rule reads: one block of text, the page as a whole, or elements such as links and pictures.
`;

const cell = (text: string): string => text.replaceAll('|', '\\|');

const row = ({ id, title, severity, area, scope, fixer, guidance }: Rule): string =>
	`| ${[
		`[${id}](${id}.ts)`,
		cell(title),
		words.severity[severity],
		words.area[area],
		scope,
		words.fixer[fixer],
		guidance.map(({ name, url }) => `[${cell(name)}](${url})`).join('<br>'),
	].join(' | ')} |`;

test('the catalogue lists every rule as it is', async () => {
	const head =
		'| Rule | What it reports | Severity | Area | Scope | Who can usually fix it | Guidance |\n| --- | --- | --- | --- | --- | --- | --- |';
	const text = [INTRODUCTION, `${rules.length} rules.\n`, head, ...rules.map(row), ''].join('\n');
	await expect(text).toMatchFileSnapshot('./README.md');
});
