import { describe, expect, it } from 'vitest';
import { sampleAudit, sampleFinding } from '../../tests/sample-audit.ts';
import { entries, entry } from '../../tests/sample-review.ts';
import { countHolding, type Entry, inForce, merge, overtaken, type Said, subjectOf, undo } from './review.ts';
import { reviewed } from './reviewed.ts';

const status = (key: string, what: 'to-do' | 'fixed' | 'known' | 'not-an-issue'): Said => ({ kind: 'status', key, status: what });
const GOOD = { id: 'own', title: 'Clear steps', evidence: 'Three steps, each a verb.' };

const ONE = entry(1, status('a', 'fixed'));
const TWO = entry(2, status('b', 'known'), { id: 'entry-x' });
const TWIN = entry(2, { kind: 'note', key: 'a', text: 'Ask Jo', share: 'us' }, { id: 'entry-a' });
const THREE = entry(3, status('a', 'to-do'), { was: status('a', 'fixed') });
const CUT: Entry = { id: THREE.id, time: THREE.time, who: THREE.who, said: THREE.said };

describe('merge', () => {
	it('puts entries in order of time, and of equal times in order of id', () => {
		expect(merge([THREE, TWO], [ONE, TWIN])).toEqual([ONE, TWIN, TWO, THREE]);
	});

	it('gives the same whichever list comes first', () => {
		expect(merge([ONE, THREE], [TWO, TWIN])).toEqual(merge([TWO, TWIN], [ONE, THREE]));
		expect(merge([CUT], [THREE])).toEqual(merge([THREE], [CUT]));
	});

	it('gives the same whichever two of three lists are merged first', () => {
		const [a, b, c] = [
			[ONE, CUT],
			[TWO, THREE],
			[TWIN, ONE],
		] as const;
		expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
	});

	it('adds nothing to a list that is merged with itself', () => {
		const list = merge([ONE, TWO], [THREE]);
		expect(merge(list, list)).toEqual(list);
	});

	it('keeps the whole of an entry of which one file left out the earlier value', () => {
		expect(merge([CUT], [THREE])).toEqual([THREE]);
	});

	it('changes neither list', () => {
		const [a, b] = [[THREE, ONE], [TWO]];
		merge(a, b);
		expect([a, b]).toEqual([[THREE, ONE], [TWO]]);
	});
});

describe('what is in force', () => {
	it('is the latest word on a subject', () => {
		expect(inForce('status a', merge([THREE, ONE], []))).toEqual(THREE.said);
	});

	it('is nothing where nobody said anything, or where it was undone', () => {
		expect(inForce('status c', [ONE])).toBeUndefined();
		expect(
			inForce('status a', entries(status('a', 'fixed'), { kind: 'status', key: 'a', status: 'to-do', because: 'undone' })),
		).toBeUndefined();
	});

	it('knows a note of a finding from its status', () => {
		expect(subjectOf(ONE.said)).not.toBe(subjectOf(TWIN.said));
	});
});

describe('undo', () => {
	const KEY = sampleAudit().findings[0]?.key ?? '';
	const FIRST: readonly (readonly [string, Said])[] = [
		['a status', status(KEY, 'not-an-issue')],
		['a note', { kind: 'note', key: KEY, text: 'Ask Jo', share: 'public' }],
		['an assigned person', { kind: 'assigned', key: KEY, to: 'Jo' }],
		['a whole rule', { kind: 'rule', rule: 'link-generic', issue: false, reason: 'A list of downloads.' }],
		['allowed words', { kind: 'words', rule: 'please', quote: 'Please note', allowed: true }],
		['an own finding', { kind: 'finding', finding: sampleFinding({ key: 'own-1', source: 'person' }) }],
		['an own good thing', { kind: 'good', key: 'own-2', good: GOOD }],
	];
	const seen = (list: readonly Entry[]) => {
		const { audit, aside, decisions } = reviewed(sampleAudit(), list);
		// Said again, it is said later.
		const now = [...decisions].map(([key, { history: _, by: __, note, ...decision }]) => [
			key,
			{ ...decision, ...(note === undefined ? {} : { note: note.text }) },
		]);
		return { audit, aside, decisions: now.filter(([, decision]) => JSON.stringify(decision) !== '{"status":"to-do"}') };
	};

	it.each(FIRST)('of %s brings everything back as it was before', (_, said) => {
		const [done] = entries(said);
		if (done === undefined) throw new Error('no entry');
		expect(seen([done])).not.toEqual(seen([]));
		const back = entry(1, undo(done, [done]));
		expect(seen([done, back])).toEqual(seen([]));
	});

	it.each(FIRST)('of the undoing of %s does it again', (_, said) => {
		const [done] = entries(said);
		if (done === undefined) throw new Error('no entry');
		const taken = undo(done, [done]);
		const was = inForce(subjectOf(taken), [done]);
		const back = entry(1, taken, was === undefined ? {} : { was });
		const again = entry(2, undo(back, [done, back]));
		expect(seen([done, back, again])).toEqual(seen([done]));
	});

	it('says the earlier value where there was one', () => {
		const list = entries(status('a', 'known'), status('a', 'fixed'));
		expect(undo(list[1] ?? ONE, list)).toEqual(status('a', 'known'));
		expect(undo(entry(9, status('a', 'fixed'), { was: status('a', 'known') }), [])).toEqual(status('a', 'known'));
	});

	it('says what somebody else said in between, where two files were merged', () => {
		const mine = entry(3, status('a', 'fixed'), { was: status('a', 'to-do') });
		const list = merge([mine], [entry(2, status('a', 'known'), { who: 'Jo' })]);
		expect(undo(mine, list)).toEqual(status('a', 'known'));
	});

	it('of a status gives a finding back to what was said of its rule', () => {
		const rule: Said = { kind: 'rule', rule: 'link-generic', issue: false };
		const list = entries(rule, status(KEY, 'to-do'));
		const done = list[1] ?? ONE;
		const after = [...list, entry(2, undo(done, list))];
		expect(reviewed(sampleAudit(), after).decisions.get(KEY)).toMatchObject({ status: 'not-an-issue', byRule: true });
	});
});

it('counts what people say now: nothing that was undone, and nothing that the check said itself', () => {
	const note: Said = { kind: 'note', key: 'a', text: 'Ask Jo', share: 'us' };
	const own: Said = { kind: 'finding', finding: sampleFinding({ key: 'own-1' }) };
	const known: Said = { kind: 'status', key: 'a', status: 'known' };
	expect(countHolding(entries(known, note, own))).toBe(3);
	expect(countHolding(entries(known, { kind: 'status', key: 'a', status: 'to-do', because: 'undone' }))).toBe(0);
	expect(countHolding(entries({ kind: 'status', key: 'a', status: 'to-do', because: 'found-again' }))).toBe(0);
	expect(countHolding(entries(note, { ...note, text: '' }, own, { kind: 'withdrawn', key: 'own-1', withdrawn: true }))).toBe(0);
});

describe('what was said is overtaken', () => {
	const [mine, note] = entries(status('a', 'known'), { kind: 'note', key: 'a', text: 'Ask Jo', share: 'us' });
	if (mine === undefined || note === undefined) throw new Error('no entry');
	const later = (said: Said): readonly Entry[] => [mine, note, entry(2, said)];

	it('by a later word on the same, whose undoing would take that away as well', () => {
		expect(overtaken([mine, note], later(status('a', 'fixed')))).toBe(true);
		expect(overtaken([note], later({ kind: 'note', key: 'a', text: '', share: 'us' }))).toBe(true);
		const [own] = entries({ kind: 'finding', finding: sampleFinding({ key: 'own-1', source: 'person' }) });
		if (own === undefined) throw new Error('no entry');
		expect(overtaken([own], [own, entry(2, { kind: 'withdrawn', key: 'own-1', withdrawn: true })])).toBe(true);
	});

	it('by nothing that was said of something else, or before, or together with it', () => {
		expect(overtaken([mine, note], [mine, note])).toBe(false);
		expect(overtaken([mine], later(status('b', 'fixed')))).toBe(false);
		expect(overtaken([note], later(status('a', 'fixed')))).toBe(false);
		expect(overtaken([mine], [])).toBe(false);
	});
});
