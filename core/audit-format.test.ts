import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import schema from '../docs/audit-format.schema.json' with { type: 'json' };
import { sampleAudit, sampleFinding } from '../tests/sample-audit.ts';
import type { Audit } from './types.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats.default(ajv);
const accepts = ajv.compile(schema);

/** What is wrong with a file, as 'where: what', after the trip through JSON that every file makes. */
function faults(audit: unknown): string[] {
	accepts(JSON.parse(JSON.stringify(audit)));
	return (accepts.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

/** Shares no object with itself: what is changed in one place stays as it is in the others. */
const copy = (): Audit => JSON.parse(JSON.stringify(sampleAudit())) as Audit;

/** One object of each kind that the format knows, by the name that the schema gives it. */
function kinds(audit: Audit): Record<string, object | undefined> {
	const finding = audit.findings.find(({ undecided }) => undecided !== undefined);
	return {
		tool: audit.tool,
		page: audit.page,
		state: audit.page.state,
		viewport: audit.page.state.viewport,
		counterpart: audit.page.counterparts[0],
		outlineEntry: audit.page.outline[0],
		checked: audit.checked[0],
		finding,
		undecided: finding?.undecided,
		guidance: finding?.guidance[0],
		good: audit.good[0],
		notChecked: audit.notChecked[0],
		question: audit.questions[0],
		linkedDocument: audit.documents?.[0],
		facts: audit.facts,
		readingAge: audit.facts.readingAge,
		longSentence: audit.facts.longest?.[0],
		hard: audit.facts.hard,
		hardSentence: audit.facts.hard?.sentences[0],
		hardWord: audit.facts.hard?.words[0],
	};
}

// Thresholds have names of their own in every rule.
const { settings: _, ...shapes } = schema.$defs;
const described = Object.entries<{ readonly required: readonly string[] }>(shapes);

describe('the schema of the public format', () => {
	test('accepts a check', () => {
		expect(faults(sampleAudit())).toEqual([]);
	});

	test('knows every kind of object in it', () => {
		expect(Object.keys(kinds(sampleAudit())).sort()).toEqual(described.map(([name]) => name).sort());
	});

	test.each(schema.required)('refuses a check without %s', (key) => {
		const audit = copy();
		Reflect.deleteProperty(audit, key);
		expect(faults(audit)).toEqual([`: must have required property '${key}'`]);
	});

	test.each(described)('refuses a %s that lacks something', (name, { required }) => {
		for (const key of required) {
			const audit = copy();
			Reflect.deleteProperty(kinds(audit)[name] ?? {}, key);
			expect(faults(audit)).toEqual([expect.stringContaining(`must have required property '${key}'`)]);
		}
	});

	test.each(described)('refuses a %s with a field that nobody described', (name) => {
		const audit = copy();
		Object.assign(kinds(audit)[name] ?? {}, { extra: true });
		expect(faults(audit)).toEqual([expect.stringContaining('must NOT have additional properties')]);
	});

	test.each([
		['an unknown severity', { findings: [{ ...sampleFinding(), severity: 'error' }] }],
		['an unknown area', { findings: [{ ...sampleFinding(), area: 'seo' }] }],
		['a finding that is nowhere', { findings: [sampleFinding({ selector: [] })] }],
		['a quote that is too long', { findings: [sampleFinding({ quote: 'a'.repeat(501) })] }],
		['another format', { format: 'critical-friend/review' }],
		['another version', { version: 1 }],
		['a day that is none', { date: '2026-02-30' }],
		['a time without a zone', { time: '2026-11-21T14:31:00' }],
		['a field that nobody described', { score: 87 }],
	])('refuses %s', (_, change) => {
		expect(faults({ ...sampleAudit(), ...change })).toHaveLength(1);
	});
});
