import { describe, expect, it } from 'vitest';
import { sampleAudit, sampleFinding } from '../../tests/sample-audit.ts';
import { entries } from '../../tests/sample-review.ts';
import { carried } from './carry.ts';
import type { Said } from './review.ts';

const link = (key: string) => sampleFinding({ key, rule: 'link-generic', quote: 'click here' });
const [before, after] = [
	sampleAudit({ findings: [link('old')] }),
	sampleAudit({ findings: [link('new')], time: '2026-11-21T16:00:00.000Z' }),
];
const said: readonly Said[] = [
	{ kind: 'status', key: 'old', status: 'known', reason: 'In March.' },
	{ kind: 'note', key: 'old', text: 'Ask Jo', share: 'us' },
	{ kind: 'assigned', key: 'old', to: 'Jo' },
];

describe('decisions on a finding whose paragraph was edited', () => {
	it('go with it, as the person who made them said them', () => {
		expect(carried(before, after, entries(...said))).toEqual(said.map((each) => ({ said: { ...each, key: 'new' }, who: 'Sam' })));
	});

	it('go with it once', () => {
		const again = said.map((each): Said => ({ ...each, key: 'new' }) as Said);
		expect(carried(before, after, entries(...said, ...again))).toEqual([]);
	});

	it('say that it was found again where it was marked fixed', () => {
		expect(carried(before, after, entries({ kind: 'status', key: 'old', status: 'fixed' }))).toEqual([
			{ said: { kind: 'status', key: 'new', status: 'to-do', because: 'found-again' }, who: '' },
		]);
	});

	it('stay where they are where the finding did', () => {
		expect(carried(before, before, entries(...said))).toEqual([]);
	});

	it('stay behind with no other finding that has the key now', () => {
		const row = (key: string, to: string) => ({ ...link(key), snippet: `<a href="${to}">` });
		const was = sampleAudit({ findings: [row('k', '/birth'), row('k#2', '/death'), row('k#3', '/marriage')] });
		const is = sampleAudit({ findings: [row('k', '/death'), row('k#2', '/marriage')] });
		const words = entries(
			{ kind: 'status', key: 'k', status: 'not-an-issue', reason: 'Old.' },
			{ kind: 'note', key: 'k', text: 'Birth', share: 'public' },
			{ kind: 'note', key: 'k#2', text: 'Death', share: 'public' },
		);
		expect(carried(was, is, words).map((each) => each.said)).toEqual([
			{ kind: 'status', key: 'k', status: 'to-do', because: 'undone' },
			{ kind: 'note', key: 'k', text: 'Death', share: 'public' },
			{ kind: 'note', key: 'k#2', text: '', share: 'public' },
		]);
	});

	it('give way to a later word on the whole kind', () => {
		const words = entries(...said, { kind: 'rule', rule: 'link-generic', issue: false });
		expect(carried(before, after, words).map((each) => each.said.kind)).toEqual(['note', 'assigned']);
	});
});
