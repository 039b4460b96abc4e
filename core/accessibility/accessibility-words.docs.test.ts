import { expect, test } from 'vitest';
import table from '../../assets/words/accessibility.json' with { type: 'json' };
import { words } from '../words.ts';
import { wordsFor } from './accessibility-words.ts';

const INTRODUCTION = `# Accessibility checks

Written by \`core/accessibility/accessibility-words.docs.test.ts\` from \`assets/words/accessibility.json\`. Do not edit it by hand.

Every rule of the axe-core version in use, whether it runs, and why. \`wcag\` rules test a WCAG 2.0, 2.1 or 2.2 criterion of
level A or AA. \`best-practice\` rules go beyond the standard. \`off\` rules do not run, and the report lists them as turned off.
The severity is that of a fault which the check proves. What a check cannot decide is always '${words.severity.consider}'.
`;

type Row = { readonly use: string; readonly reason: string };

const rows = Object.entries(table.rules as Record<string, Row>).map(([id, { use, reason }]) => {
	const severity = use === 'off' ? 'none' : words.severity[wordsFor(id).severity];
	return `| \`${id}\` | ${use} | ${severity} | ${reason.replaceAll('|', '\\|')} |`;
});

const count = (use: string): number => rows.filter((row) => row.includes(`| ${use} |`)).length;

test('the table of the docs is the table that runs', async () => {
	const total = `${count('wcag')} wcag, ${count('best-practice')} best-practice, ${count('off')} off.\n`;
	const head = '| Check | Kind | Severity | Reason |\n| --- | --- | --- | --- |';
	await expect([INTRODUCTION, total, head, ...rows, ''].join('\n')).toMatchFileSnapshot('../../docs/accessibility-checks.md');
});
