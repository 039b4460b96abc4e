import { describe, expect, it } from 'vitest';
import { sampleAudit, sampleFinding } from '../../tests/sample-audit.ts';
import { entries } from '../../tests/sample-review.ts';
import { headline } from '../summary.ts';
import type { Said, Status } from './review.ts';
import { decisionOn, reviewed } from './reviewed.ts';

const audit = sampleAudit({
	findings: [
		...[1, 2, 3].map((at) => sampleFinding({ key: `link-${at}`, rule: 'link-generic', severity: 'must', quote: 'click here' })),
		sampleFinding({ key: 'please-1', rule: 'please', quote: 'Please note' }),
		sampleFinding({ key: 'please-2', rule: 'please', quote: 'please note,' }),
		sampleFinding({ key: 'contrast', rule: 'color-contrast', source: 'axe', severity: 'consider', quote: 'Please note' }),
	],
});
const status = (key: string, what: Status, reason?: string): Said => ({
	kind: 'status',
	key,
	status: what,
	...(reason === undefined ? {} : { reason }),
});
const RULE: Said = { kind: 'rule', rule: 'link-generic', issue: false, reason: 'A list of downloads.' };
const WORDS: Said = { kind: 'words', rule: 'please', quote: 'Please note', allowed: true };

const keys = (findings: readonly { readonly key: string }[]): string[] => findings.map(({ key }) => key);
const look = (...said: readonly Said[]) => {
	const review = reviewed(audit, entries(...said));
	return {
		...review,
		counting: keys(review.audit.findings),
		set: keys(review.aside),
		on: (key: string) => decisionOn(review, key),
	};
};

describe('a review of nothing', () => {
	it('leaves the check as it was', () => {
		const { audit: after, aside, decisions } = reviewed(audit, []);
		expect([after, aside, [...decisions]]).toEqual([audit, [], []]);
	});

	it('has no decision on a finding of which nobody said anything', () => {
		expect(look().on('link-1')).toEqual({ status: 'to-do', history: [] });
	});
});

describe('a status', () => {
	it('of fixed or not an issue takes a finding out of what counts, and keeps it aside', () => {
		const { counting, set } = look(status('link-1', 'fixed'), status('please-1', 'not-an-issue', 'A quote.'));
		expect(set).toEqual(['link-1', 'please-1']);
		expect(counting).toEqual(['link-2', 'link-3', 'please-2', 'contrast']);
	});

	it('of known or to do leaves it where it counts', () => {
		expect(look(status('link-1', 'known'), status('link-2', 'to-do')).set).toEqual([]);
	});

	it('and a note say who said them, where a name was given', () => {
		const note: Said = { kind: 'note', key: 'link-1', text: 'A note.', share: 'us' };
		const said = entries(status('link-1', 'known'), note, { ...note, key: 'link-2' });
		const by = (at: number) => ({ who: 'Sam', time: said[at]?.time });
		expect(decisionOn(reviewed(audit, said), 'link-1')).toMatchObject({ by: by(0), note: { by: by(1) } });
		expect(decisionOn(reviewed(audit, said), 'link-2').by).toBeUndefined();
		const nameless = decisionOn(
			reviewed(
				audit,
				said.map((each) => ({ ...each, who: '' })),
			),
			'link-1',
		);
		expect([nameless.by, nameless.note?.by]).toEqual([undefined, undefined]);
	});

	it('comes with its reason, and the latest one holds', () => {
		const { on } = look(status('link-1', 'not-an-issue', 'A quote.'), status('link-1', 'known'));
		expect(on('link-1')).toMatchObject({ status: 'known' });
		expect(on('link-1').reason).toBeUndefined();
		expect(on('link-1').history).toHaveLength(2);
	});

	it('says that a finding was found again', () => {
		const again: Said = { kind: 'status', key: 'link-1', status: 'to-do', because: 'found-again' };
		expect(look(status('link-1', 'fixed'), again).on('link-1')).toMatchObject({ status: 'to-do', foundAgain: true });
		expect(look(status('link-1', 'fixed'), again, status('link-1', 'known')).on('link-1').foundAgain).toBeUndefined();
	});

	it('of a finding that this check did not find is kept', () => {
		expect(look(status('gone', 'fixed')).on('gone').status).toBe('fixed');
	});
});

describe('a rule that is not an issue on this page', () => {
	it('covers every finding of it, with the reason', () => {
		const { set, on } = look(RULE);
		expect(set).toEqual(['link-1', 'link-2', 'link-3']);
		expect(on('link-2')).toMatchObject({ status: 'not-an-issue', byRule: true, reason: 'A list of downloads.' });
	});

	it('gives way to what is said later of one finding', () => {
		expect(look(RULE, status('link-2', 'to-do')).set).toEqual(['link-1', 'link-3']);
	});

	it('covers a finding of which something else was said earlier', () => {
		expect(look(status('link-2', 'known'), RULE).set).toEqual(['link-1', 'link-2', 'link-3']);
	});

	it('is undone with what was said before it back in force', () => {
		const { set, on } = look(status('link-2', 'known'), RULE, { kind: 'rule', rule: 'link-generic', issue: true });
		expect(set).toEqual([]);
		expect(on('link-2').status).toBe('known');
	});
});

describe('words that the house style allows', () => {
	it('cover every finding about exactly these words, but nothing of the accessibility checks', () => {
		const { set, on } = look(WORDS);
		expect(set).toEqual(['please-1', 'please-2']);
		expect(on('please-2')).toMatchObject({ status: 'not-an-issue', byWords: true });
	});

	it('are undone', () => {
		expect(look(WORDS, { ...WORDS, allowed: false }).set).toEqual([]);
	});
});

describe('notes and names', () => {
	it('stand with the finding, and an empty one takes them away', () => {
		const note: Said = { kind: 'note', key: 'link-1', text: 'Ask Jo', share: 'us' };
		const assigned: Said = { kind: 'assigned', key: 'link-1', to: 'Jo' };
		expect(look(note, assigned).on('link-1')).toMatchObject({
			status: 'to-do',
			note: { text: 'Ask Jo', share: 'us' },
			assigned: 'Jo',
		});
		const empty = look(note, assigned, { ...note, text: '' }, { ...assigned, to: '' }).on('link-1');
		expect([empty.note, empty.assigned]).toEqual([undefined, undefined]);
	});
});

describe("people's own", () => {
	const own = sampleFinding({ key: 'own-1', source: 'person', severity: 'must', rule: 'own' });
	const good = { id: 'own-2', title: 'Clear steps', evidence: 'Three steps.' };
	const said: readonly Said[] = [
		{ kind: 'finding', finding: own },
		{ kind: 'good', key: 'own-2', good },
	];

	it('findings and good things count with those of the machine, by severity', () => {
		const { counting, audit: after } = look(...said);
		expect(counting.slice(0, 4)).toEqual(['link-1', 'link-2', 'link-3', 'own-1']);
		expect(after.good.at(-1)).toEqual(good);
		expect(headline(after)).toContain('2 kinds of problem to fix');
	});

	it('can be decided on like all others', () => {
		expect(look(...said, status('own-1', 'fixed')).set).toEqual(['own-1']);
	});

	it('can be changed, and taken back, and put back', () => {
		const changed = look(...said, { kind: 'finding', finding: { ...own, message: 'Better words' } });
		expect(changed.audit.findings.find(({ key }) => key === 'own-1')?.message).toBe('Better words');
		const back = (key: string, withdrawn: boolean): Said => ({ kind: 'withdrawn', key, withdrawn });
		const gone = look(...said, back('own-1', true), back('own-2', true));
		expect([
			gone.counting.includes('own-1'),
			gone.audit.good.length,
			keys(gone.withdrawn.findings),
			keys(gone.withdrawn.good),
		]).toEqual([false, audit.good.length, ['own-1'], ['own-2']]);
		expect(look(...said, back('own-1', true), back('own-1', false)).counting).toContain('own-1');
	});
});
