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
});
