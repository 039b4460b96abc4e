import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileCheck } from '../../tests/hostile.ts';
import { sampleAudit, sampleFinding } from '../../tests/sample-audit.ts';
import { type Entry, type Said, SHARES, STATUSES } from '../review/review.ts';
import { reviewed } from '../review/reviewed.ts';
import { PAGE_TYPES } from '../types.ts';
import { words } from '../words.ts';
import { evidence } from './evidence.ts';
import { toJson } from './json.ts';
import { toReview } from './review-file.ts';
import { parseReview } from './review-parse.ts';

const WHOLE = { dropQuery: false, forUs: true };
const { review: says } = words.file;
const problem = (file: string): string => {
	const read = parseReview(file);
	return 'problem' in read ? read.problem : '';
};

const text = fc.string({ unit: 'binary', maxLength: 30 });
const key = fc.constantFrom('long-sentence-0', 'please-1', 'frame-title-1', 'own-1', '__proto__', 'constructor');
const finding = fc
	.record({
		quote: fc.option(text, { nil: undefined }),
		message: text,
		section: fc.array(text, { maxLength: 3 }),
		place: fc.option(fc.nat(), { nil: undefined }),
		severity: fc.constantFrom('must', 'should', 'consider'),
		source: fc.constantFrom('axe', 'content', 'person'),
		key,
	} as const)
	.map(({ quote, place, ...rest }) =>
		sampleFinding({ ...rest, ...(quote === undefined ? {} : { quote }), ...(place === undefined ? {} : { place }) }),
	);
const said: fc.Arbitrary<Said> = fc.oneof(
	fc.record({ kind: fc.constant('status'), key, status: fc.constantFrom(...STATUSES) } as const),
	fc.record({ kind: fc.constant('status'), key, status: fc.constantFrom(...STATUSES), reason: text } as const),
	fc.record({ kind: fc.constant('note'), key, text, share: fc.constantFrom(...SHARES) } as const),
	fc.record({ kind: fc.constant('assigned'), key, to: text } as const),
	fc.record({ kind: fc.constant('rule'), rule: text, issue: fc.boolean() } as const),
	fc.record({ kind: fc.constant('words'), rule: text, quote: text, allowed: fc.boolean() } as const),
	finding.map((each) => ({ kind: 'finding', finding: each }) as const),
	fc.record({ kind: fc.constant('good'), key, good: fc.record({ id: text, title: text, evidence: text }) } as const),
	fc.record({ kind: fc.constant('withdrawn'), key, withdrawn: fc.boolean() } as const),
);
const when = fc
	.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
	.map((date) => date.toISOString());
const entry: fc.Arbitrary<Entry> = fc
	.record({ id: fc.uuid(), time: when, who: text, said, was: fc.option(said, { nil: undefined }) })
	.map(({ was, ...rest }) => (was === undefined ? rest : { ...rest, was }));
const audit = fc
	.record({
		findings: fc.array(finding, { maxLength: 8 }),
		title: text,
		contentType: fc.constantFrom(...PAGE_TYPES),
		words: fc.nat(),
	})
	.map(({ findings, title, contentType, words: n }) =>
		sampleAudit({ findings, facts: { words: n, sentences: 1, closedWords: 0, otherLanguages: { cy: n } } }, { title, contentType }),
	);

describe('a review', () => {
	it('is the same after the way into a file and back, whatever is in it', () => {
		fc.assert(
			fc.property(audit, fc.array(entry, { maxLength: 12 }), (before, entries) => {
				const file = toReview(before, entries, WHOLE);
				const read = parseReview(file);
				if ('problem' in read) throw new Error(read.problem);
				expect(read.review.audit).toEqual(before);
				expect(read.review.entries).toEqual(entries);
				expect(toReview(read.review.audit, read.review.entries, WHOLE)).toBe(file);
			}),
			{ numRuns: 200 },
		);
	});

	it('opens again to the same report, also with hostile words', () => {
		const { audit: before, entries, reviewed: shown } = hostileCheck();
		const read = parseReview(toReview(before, entries, WHOLE));
		if ('problem' in read) throw new Error(read.problem);
		const again = reviewed(read.review.audit, read.review.entries);
		expect(evidence({ reviewed: again }, WHOLE)).toEqual(evidence({ reviewed: shown }, WHOLE));
	});

	it('opens one whose check is of version 3, as version 4', () => {
		const { sentenceLengths, longest, hard, ...facts } = sampleAudit().facts;
		const read = parseReview(toReview(sampleAudit({ facts }), [], WHOLE).replace('"version": 4', '"version": 3'));
		expect(read).toEqual({ review: expect.objectContaining({ audit: sampleAudit({ facts }) }) });
	});

	it('says in a sentence why it cannot be opened', () => {
		const file = toReview(sampleAudit(), [], WHOLE);
		expect(problem(file)).toBe('');
		expect(problem(`\ufeff${file}`)).toBe('');
		expect(problem(file.slice(0, 500))).toBe(says.notJson);
		expect(problem('')).toBe(says.notJson);
		expect(problem('null')).toBe(says.notReview);
		expect(problem('{"format":"something"}')).toBe(says.notReview);
		expect(problem(file.replace('"version": 2', '"version": 3'))).toBe(says.newer);
		expect(problem(file.replace('"version": 4', '"version": 5'))).toBe(says.newer);
		expect(problem(file.replace('"version": 4', '"version": 2'))).toBe(says.older);
		expect(problem(file.replace('"severity": "must"', '"severity": "deadly"'))).toBe(says.fault('audit.findings.0.severity'));
		expect(problem(file.replace('"entries": []', '"entries": [{}]'))).toMatch(/entries\.0/);
		expect(problem(file.replace('"profile"', '"unknown": 1, "profile"'))).toBe(says.fault('audit.unknown'));
	});

	it('is also a check without decisions, as the command line prints it', () => {
		expect(parseReview(toJson(sampleAudit(), WHOLE))).toEqual(parseReview(toReview(sampleAudit(), [], WHOLE)));
	});

	it('lets nothing in through a prototype', () => {
		const file = toReview(sampleAudit(), [], WHOLE).replace('"timings": {', '"timings": { "__proto__": { "x": 1 },');
		expect(problem(file)).toBe('');
		expect(({} as { x?: number }).x).toBeUndefined();
	});
});
