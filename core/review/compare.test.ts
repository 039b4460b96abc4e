import { describe, expect, it } from 'vitest';
import { sampleAudit, sampleFinding } from '../../tests/sample-audit.ts';
import { entries, entry } from '../../tests/sample-review.ts';
import type { Audit, Checked, Finding } from '../types.ts';
import { type CompareOptions, compare, foundAgain } from './compare.ts';
import type { Reason } from './same-way.ts';

const CHECKED: readonly Checked[] = [
	{ rule: 'link-generic', status: 'ran', looked: 40 },
	{ rule: 'long-sentence', status: 'ran', settings: { words: 25 }, looked: 800 },
	{ rule: 'color-contrast', status: 'ran', looked: 200 },
];
const link = (key: string, changes: Partial<Finding> = {}): Finding =>
	sampleFinding({ key, rule: 'link-generic', severity: 'must', title: 'Link text', quote: `click ${key}`, ...changes });
const contrast = sampleFinding({ key: 'contrast', rule: 'color-contrast', source: 'axe', quote: 'faint' });
const check = (findings: readonly Finding[], changes: Partial<Audit> = {}): Audit =>
	sampleAudit({ checked: CHECKED, findings, ...changes });
const LATER = { time: '2026-11-21T16:00:00.000Z' };
const state = (audit: Audit, changes: Partial<Audit['page']['state']>, page: Partial<Audit['page']> = {}): Audit => ({
	...audit,
	page: { ...audit.page, ...page, state: { ...audit.page.state, ...changes } },
});

const keys = (findings: readonly Finding[]): string[] => findings.map(({ key }) => key);
const outcome = (before: Audit, after: Audit, options?: CompareOptions) => {
	const { fixed, still, fresh, notRetested, notBefore } = compare(before, after, options);
	return {
		fixed: keys(fixed),
		still: keys(still),
		fresh: keys(fresh),
		notRetested: notRetested.map(({ finding, why }) => [finding.key, why]),
		notBefore: notBefore.map(({ finding, why }) => [finding.key, why]),
	};
};
const NOTHING = { fixed: [], still: [], fresh: [], notRetested: [], notBefore: [] };

describe('two checks of a page', () => {
	it('tell what is fixed, what is still there as it is now, and what is new', () => {
		const after = check([link('b', { selector: ['main > a'] }), link('c')], LATER);
		const before = check([link('a'), link('b')]);
		expect(outcome(before, after)).toEqual({ ...NOTHING, fixed: ['a'], still: ['b'], fresh: ['c'] });
		expect(compare(before, after).still[0]?.selector).toEqual(['main > a']);
		expect(compare(before, after).since).toBe(before.time);
	});

	it('that found the same have nothing fixed and nothing new', () => {
		expect(outcome(check([link('a')]), check([link('a')], LATER))).toEqual({ ...NOTHING, still: ['a'] });
	});

	it('show five alike that became three as 5, now 3', () => {
		const alike = (n: number) =>
			Array.from({ length: n }, (_, at) => link(at === 0 ? 'k' : `k#${at + 1}`, { quote: 'click here' }));
		const { fixed, still, kinds } = compare(check(alike(5)), check(alike(3), LATER));
		expect([keys(fixed), keys(still)]).toEqual([
			['k#4', 'k#5'],
			['k', 'k#2', 'k#3'],
		]);
		expect(kinds).toEqual([{ rule: 'link-generic', title: 'Link text', severity: 'must', before: 5, after: 3 }]);
	});

	it('know a finding again whose key changed because words beside it did', () => {
		const before = check([link('a'), link('b', { quote: 'Read more' })]);
		const after = check([link('z', { quote: 'read more' })], LATER);
		expect(outcome(before, after)).toEqual({ ...NOTHING, fixed: ['a'], still: ['z'] });
	});

	it('know findings again below a heading that has another name now, and those of the heading itself', () => {
		const link1 = link('b', { quote: 'Read more', selector: ['#flats a'], section: ['Flats & rooms'] });
		const faint = { ...contrast, selector: ['#flats h3'], section: ['Flats & rooms'] };
		const box = sampleFinding({ key: 'box', quote: 'Flats & rooms', prefix: '', suffix: '', selector: ['#flats h2'] });
		const after = check(
			[
				{ ...link1, key: 'y', section: ['Flats and rooms'] },
				{ ...faint, key: 'z', section: ['Flats and rooms'] },
				{ ...box, key: 'new-box', quote: 'Flats and rooms' },
			],
			LATER,
		);
		expect(outcome(check([link1, faint, box]), after)).toEqual({ ...NOTHING, still: ['y', 'z', 'new-box'] });
	});

	it('do not take the same words of another part of the page for it', () => {
		const after = check([link('z', { quote: 'Read more', section: ['Elsewhere'], selector: ['#elsewhere a'] })], LATER);
		expect(outcome(check([link('b', { quote: 'Read more' })]), after)).toEqual({ ...NOTHING, fixed: ['b'], fresh: ['z'] });
	});

	it('count in neither what a person says is no issue', () => {
		const said = entries(
			{ kind: 'status', key: 'a', status: 'not-an-issue' },
			{ kind: 'rule', rule: 'color-contrast', issue: false },
		);
		expect(outcome(check([link('a'), link('b'), contrast]), check([contrast], LATER), { entries: said })).toEqual({
			...NOTHING,
			fixed: ['b'],
		});
	});

	it('say fixed of what a person marked fixed and nobody finds any more', () => {
		const said = entries({ kind: 'status', key: 'a', status: 'fixed' });
		expect(outcome(check([link('a')]), check([], LATER), { entries: said })).toEqual({ ...NOTHING, fixed: ['a'] });
	});
});

describe('not retested', () => {
	const rule = (changes: Partial<Checked> | undefined): readonly Checked[] =>
		changes === undefined
			? CHECKED.slice(1)
			: CHECKED.map((each) => (each.rule === 'link-generic' ? { ...each, ...changes } : each));
	const CASES: readonly (readonly [string, Reason, Audit])[] = [
		['the rule is not there any more', 'not-run', check([], { ...LATER, checked: rule(undefined) })],
		['the rule is turned off', 'turned-off', check([], { ...LATER, checked: rule({ status: 'off' }) })],
		['the rule gave up', 'gave-up', check([], { ...LATER, checked: rule({ status: 'gave-up' }) })],
		['the rule had other settings', 'settings', check([], { ...LATER, checked: rule({ settings: { words: 3 } }) })],
		['the house style has other words or hosts', 'house-style', check([], { ...LATER, styleHash: 'other' })],
		[
			'the rule does not fit what the page is now',
			'page-kind',
			state(check([], { ...LATER, checked: rule({ status: 'off' }) }), {}, { contentType: 'news' }),
		],
		[
			'nothing on the page is in English any more',
			'language',
			check([], { ...LATER, facts: { ...sampleAudit().facts, words: 0 } }),
		],
	];
	it.each(CASES)('is said where %s', (_, why, after) => {
		expect(outcome(check([link('a')]), after)).toEqual({ ...NOTHING, notRetested: [['a', why]] });
	});

	it.each(CASES)('is said the other way round, of what is found now, where %s', (_, why, other) => {
		expect(outcome(other, check([link('a')]))).toEqual({ ...NOTHING, notBefore: [['a', why]] });
	});

	it('is said of a frame that was not read this time, and of no other', () => {
		const framed = link('a', { frame: ['#map'] });
		const before = state(check([framed, link('b')]), { frames: [['#map']] });
		expect(outcome(before, check([], LATER))).toEqual({ ...NOTHING, fixed: ['b'], notRetested: [['a', 'frame']] });
		expect(outcome(before, state(check([], LATER), { frames: [['#map']] })).fixed).toEqual(['a', 'b']);
	});

	it('is said of accessibility where other sections stood open, or the window was as narrow as a phone', () => {
		const before = check([contrast, link('a')]);
		const after = check([], LATER);
		expect(outcome(before, state(after, { opened: 3 }))).toEqual({
			...NOTHING,
			fixed: ['a'],
			notRetested: [['contrast', 'sections']],
		});
		expect(outcome(before, state(after, { viewport: { width: 400, height: 700 } })).notRetested).toEqual([['contrast', 'width']]);
		expect(outcome(before, state(after, { viewport: { width: 900, height: 700 } })).fixed).toEqual(['contrast', 'a']);
	});

	it('is said of words that the house style has come to allow, and of no others', () => {
		const after = check([], { ...LATER, checked: rule({ allowed: ['click a'] }) });
		const before = check([link('a', { quote: 'Click a' }), link('b')]);
		expect(outcome(before, after)).toEqual({ ...NOTHING, fixed: ['b'], notRetested: [['a', 'words-allowed']] });
		expect(outcome(after, before)).toEqual({ ...NOTHING, fresh: ['b'], notBefore: [['a', 'words-allowed']] });
	});

	it('does not enter the numbers of a kind', () => {
		const before = check([link('a'), contrast]);
		expect(compare(before, state(check([], LATER), { opened: 3 })).kinds.map(({ rule: id }) => id)).toEqual(['link-generic']);
	});

	it('is not said where a rule that ran has nothing left to look at', () => {
		const after = check([], { ...LATER, checked: rule({ status: 'not-applicable', looked: 0 }) });
		expect(outcome(check([link('a')]), after).fixed).toEqual(['a']);
	});
});

describe('found again', () => {
	const after = check([link('a'), link('b')], { time: '2026-11-21T15:30:00.000Z' });
	const fixed = (at: number) => entry(at, { kind: 'status', key: 'a', status: 'fixed' });
	const again = { kind: 'status', key: 'a', status: 'to-do', because: 'found-again' } as const;

	it('is said of a finding that was marked fixed before the check', () => {
		expect(foundAgain([fixed(1)], after)).toEqual([again]);
	});

	it('is said once', () => {
		expect(foundAgain([fixed(1), entry(40, again)], after)).toEqual([]);
	});

	it('is not said of what was marked after the check, or is not found', () => {
		expect(foundAgain([fixed(45)], after)).toEqual([]);
		expect(foundAgain([entry(1, { kind: 'status', key: 'gone', status: 'fixed' })], after)).toEqual([]);
		expect(foundAgain([entry(1, { kind: 'status', key: 'a', status: 'known' })], after)).toEqual([]);
	});
});
