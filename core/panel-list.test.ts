import { expect, test } from 'vitest';
import { sampleAudit } from '../tests/sample-audit.ts';
import { entries } from '../tests/sample-review.ts';
import { numberedFindings } from './panel-list.ts';
import { ownFinding } from './review/own.ts';
import type { Said } from './review/review.ts';
import { reviewed } from './review/reviewed.ts';

const audit = sampleAudit({ findings: sampleAudit().findings.map((finding, at) => ({ ...finding, place: at + 1 })) });
const numbers = (...said: readonly Said[]): ReadonlyMap<string, number> =>
	new Map(numberedFindings(reviewed(audit, entries(...said))).map(({ number, finding }) => [finding.key, number]));

test('no decision and nothing that people add changes the number of a finding', () => {
	const before = numbers();
	expect([...before.values()].toSorted((a, b) => a - b)).toEqual([...before.values()].map((_, at) => at + 1));
	const [key = ''] = before.keys();
	const problem = {
		what: 'Odd',
		why: '',
		fix: '',
		quote: '',
		where: '',
		severity: 'should',
		area: 'style',
		fixer: 'content',
	} as const;
	const after = numbers(
		{ kind: 'status', key, status: 'fixed' },
		ownFinding(problem, 'mine', { section: audit.findings[0]?.section ?? [] }),
	);
	for (const [each, number] of before) expect(after.get(each)).toBe(number);
	expect(after.size).toBe(before.size + 1);
	expect(Math.max(...after.values())).toBe(after.size);
});
