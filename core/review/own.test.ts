import { describe, expect, it } from 'vitest';
import { sampleAudit } from '../../tests/sample-audit.ts';
import { entries } from '../../tests/sample-review.ts';
import { isOwn, type OwnProblem, ownFinding, ownGood } from './own.ts';
import { reviewed } from './reviewed.ts';

const PROBLEM: OwnProblem = {
	what: ' The form asks for a title ',
	why: '',
	fix: '',
	quote: '',
	where: 'Second step',
	severity: 'should',
	area: 'accessibility',
	fixer: 'supplier',
};

describe("a person's own finding", () => {
	it('says what they typed, that a person found it, and is a kind of its own', () => {
		const one = ownFinding(PROBLEM, 'a');
		const other = ownFinding(PROBLEM, 'b');
		expect(one).toMatchObject({
			finding: { source: 'person', title: 'The form asks for a title', section: ['Second step'], fixer: 'supplier' },
		});
		expect(one).not.toMatchObject({ finding: { quote: expect.anything() } });
		const { audit } = reviewed(sampleAudit({ findings: [] }), entries(one, other));
		expect(new Set(audit.findings.map(({ rule }) => rule)).size).toBe(2);
	});

	it('keeps no more words of the page than a finding may hold', () => {
		const said = ownFinding({ ...PROBLEM, quote: 'x'.repeat(600) }, 'a', { selector: ['main > p'], prefix: 'before ' });
		expect(said).toMatchObject({ finding: { quote: 'x'.repeat(500), selector: ['main > p'], prefix: 'before ' } });
	});

	it('is told from the rest by its key, as is a good thing', () => {
		const good = ownGood('Clear steps', '', 'c');
		expect([good.kind === 'good' && isOwn(good.key), isOwn('long-sentence-1')]).toEqual([true, false]);
	});
});
