import { describe, expect, it } from 'vitest';
import { sampleAudit } from '../../tests/sample-audit.ts';
import { entries } from '../../tests/sample-review.ts';
import { countOvertaken } from './count-overtaken.ts';
import type { Said } from './review.ts';

const audit = sampleAudit();
const [{ key = '', rule = '' } = {}, { key: other = '' } = {}] = audit.findings;
const KNOWN: Said = { kind: 'status', key, status: 'known' };
const NOTE: Said = { kind: 'note', key, text: 'Ask Jo.', share: 'public' };

/** @param own what stood here @param later what a file brings */
const count = (own: readonly Said[], ...later: readonly Said[]): number => {
	const all = entries(...own, ...later);
	return countOvertaken(audit, all.slice(0, own.length), all);
};

describe('what a merge overtakes', () => {
	it.each<[string, Said]>([
		['a decision on the same finding', { kind: 'status', key, status: 'not-an-issue' }],
		['a decision on all of its kind', { kind: 'rule', rule, issue: false }],
		['another note', { kind: 'note', key, text: 'Ask Sam.', share: 'public' }],
	])('is counted once for a finding: %s', (_name, said) => expect(count([KNOWN, NOTE], said)).toBe(1));

	it.each<[string, Said]>([
		['a word on another finding', { kind: 'status', key: other, status: 'fixed' }],
		['the same decision again', KNOWN],
	])('is not %s', (_name, said) => expect(count([KNOWN, NOTE], said)).toBe(0));

	it('is no decision where only a note stood', () => expect(count([NOTE], KNOWN)).toBe(0));
});
