import { describe, expect, it } from 'vitest';
import { sampleAudit, sampleFinding } from '../../tests/sample-audit.ts';
import { entries } from '../../tests/sample-review.ts';
import { asideGroups } from './aside.ts';
import { broughtBack, type DecisionFields, fieldsOf, saidBy, scopesOf } from './decision-form.ts';
import type { Said } from './review.ts';
import { type Decision, decisionOn, reviewed } from './reviewed.ts';

const PLEASE = sampleFinding({ key: 'please', rule: 'please', quote: 'Please note' });
const ALIKE = sampleFinding({ key: 'please#2', rule: 'please', quote: 'please note' });
const audit = sampleAudit({ findings: [PLEASE, ALIKE, sampleFinding({ key: 'long' })] });
const after = (...said: readonly Said[]): Decision => decisionOn(reviewed(audit, entries(...said)), PLEASE.key);
const saying = (fields: Partial<DecisionFields>, decision: Decision = after()): Said[] =>
	saidBy(PLEASE, decision, { ...fieldsOf(decision), ...fields });

describe('the form of a decision', () => {
	it('says nothing where nothing was changed', () => {
		const decided = after(
			{ kind: 'status', key: 'please', status: 'known', reason: 'In March.' },
			{ kind: 'note', key: 'please', text: 'Ask Jo', share: 'us' },
			{ kind: 'assigned', key: 'please', to: 'Jo' },
		);
		expect([saying({}), saying({}, decided)]).toEqual([[], []]);
	});

	it('says each thing that was changed, and no more', () => {
		expect(saying({ status: 'known', reason: ' In March. ' })).toEqual([
			{ kind: 'status', key: 'please', status: 'known', reason: 'In March.' },
		]);
		expect(saying({ note: 'Ask Jo', share: 'us', assigned: 'Jo' })).toEqual([
			{ kind: 'note', key: 'please', text: 'Ask Jo', share: 'us' },
			{ kind: 'assigned', key: 'please', to: 'Jo' },
		]);
	});

	it('gives no reason with a status that needs none', () => {
		expect(saying({ status: 'fixed', reason: 'left over' })).toEqual([{ kind: 'status', key: 'please', status: 'fixed' }]);
	});

	it('takes a public note out of the files on request', () => {
		const decided = after({ kind: 'note', key: 'please', text: 'Ask Jo', share: 'public' });
		expect(saying({ share: 'us' }, decided)).toEqual([{ kind: 'note', key: 'please', text: 'Ask Jo', share: 'us' }]);
	});

	it('says that a rule or words are no issue', () => {
		expect(saying({ status: 'not-an-issue', scope: 'rule', reason: 'A list.' })).toEqual([
			{ kind: 'rule', rule: 'please', issue: false, reason: 'A list.' },
		]);
		expect(saying({ status: 'not-an-issue', scope: 'words' })).toEqual([
			{ kind: 'words', rule: 'please', quote: 'Please note', allowed: true },
		]);
	});

	it('takes words out of the house style again where they are an issue after all', () => {
		const allowed = after({ kind: 'words', rule: 'please', quote: 'Please note', allowed: true });
		expect(saying({ status: 'to-do' }, allowed)).toEqual([
			{ kind: 'words', rule: 'please', quote: 'Please note', allowed: false },
			{ kind: 'status', key: 'please', status: 'to-do' },
		]);
	});
});

describe("what 'not an issue' may cover", () => {
	it('is words only where a house style may speak of them', () => {
		expect(scopesOf(PLEASE, true)).toEqual(['one', 'rule', 'words']);
		expect(scopesOf(PLEASE, false)).toEqual(['one', 'rule']);
		expect(scopesOf({ ...PLEASE, source: 'axe' }, true)).toEqual(['one', 'rule']);
		expect(scopesOf({ ...PLEASE, quote: 'word '.repeat(40) }, true)).toEqual(['one', 'rule']);
		expect(scopesOf({ ...PLEASE, source: 'person' }, true)).toEqual(['one']);
	});
});

describe('what is set aside', () => {
	const WAYS: readonly (readonly [string, Said, number])[] = [
		['one finding', { kind: 'status', key: 'please', status: 'fixed' }, 1],
		['a rule', { kind: 'rule', rule: 'please', issue: false }, 2],
		['words', { kind: 'words', rule: 'please', quote: 'Please note', allowed: true }, 2],
	];
	it.each(WAYS)('stands together where it was said of %s, and one press brings it all back', (_, said, places) => {
		const groups = asideGroups(reviewed(audit, entries(said)));
		expect(groups.map(({ findings }) => findings.length)).toEqual([places]);
		const back = groups.map(({ findings: [first], decision }) => broughtBack(first, decision));
		expect(reviewed(audit, entries(said, ...back)).aside).toEqual([]);
	});
});
