import { expect, it } from 'vitest';
import { isInDocumentTitle } from './document-title.ts';

const judge = (marked: string): boolean =>
	isInDocumentTitle(marked.replace(/[<>]/g, ''), marked.indexOf('<'), marked.indexOf('>') - 1);

it.each([
	['Read the Statement of Accounts <2024/25>', true],
	['Corporate Plan for <2025-29>', true],
	['Read our <2024/25> Annual Report', true],
	['See the <2024/25> Statement of Accounts', true],
	['Our plan for <2024/25> is ready', false],
	['<2026/27> prices', false],
	['Charges in <2026/27>. Plan your bill now', false],
])('%s', (text, expected) => {
	expect(judge(text)).toBe(expected);
});
