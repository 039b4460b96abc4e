import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import auditSchema from '../../docs/audit-format.schema.json' with { type: 'json' };
import schema from '../../docs/review-format.schema.json' with { type: 'json' };
import { sampleAudit } from '../../tests/sample-audit.ts';
import { entries } from '../../tests/sample-review.ts';
import { toReview } from '../export/review-file.ts';
import { ownFinding, ownGood } from './own.ts';
import type { Said } from './review.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats.default(ajv);
ajv.addSchema(auditSchema, 'audit-format.schema.json');
const accepts = ajv.compile(schema);

const PROBLEM = {
	what: 'Slow',
	why: '',
	fix: '',
	quote: '',
	where: '',
	severity: 'should',
	area: 'trust',
	fixer: 'supplier',
} as const;
const SAID: readonly Said[] = [
	{ kind: 'status', key: 'a', status: 'not-an-issue', reason: 'A quote.' },
	{ kind: 'status', key: 'a', status: 'to-do', because: 'found-again' },
	{ kind: 'note', key: 'a', text: 'Ask Jo', share: 'public' },
	{ kind: 'assigned', key: 'a', to: 'Jo' },
	{ kind: 'rule', rule: 'please', issue: false },
	{ kind: 'words', rule: 'please', quote: 'Please note', allowed: true },
	ownFinding(PROBLEM, '1'),
	ownGood('Clear steps', '', '2'),
	{ kind: 'withdrawn', key: 'own-2', withdrawn: true },
];
const file = (said: readonly Said[]): unknown =>
	JSON.parse(toReview(sampleAudit(), entries(...said), { dropQuery: false, forUs: true }));

describe('the schema of a review', () => {
	it('accepts everything that people can say', () => {
		expect([accepts(file(SAID)), accepts.errors]).toEqual([true, null]);
	});

	it.each([
		{ kind: 'status', key: 'a', status: 'done' },
		{ kind: 'note', key: 'a', text: 'Ask Jo' },
		{ kind: 'vote', key: 'a' },
		{ kind: 'status', key: 'a', status: 'fixed', colour: 'red' },
	])('refuses what nobody can say: %j', (said) => {
		expect(accepts(file([said as unknown as Said]))).toBe(false);
	});
});
