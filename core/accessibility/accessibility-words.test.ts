import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import table from '../../assets/words/accessibility.json' with { type: 'json' };
import { AXE_RULES, guidanceFor, undecidedReason, wordsFor } from './accessibility-words.ts';

/** The part of axe's inside that says which checks a rule has and how they may end. */
interface Inside {
	readonly _audit: {
		readonly rules: readonly {
			readonly id: string;
			readonly reviewOnFail: boolean;
			readonly any: Checks;
			readonly all: Checks;
			readonly none: Checks;
		}[];
		readonly data: {
			readonly checks: Readonly<Record<string, { readonly messages: { readonly incomplete?: unknown; readonly fail?: unknown } }>>;
		};
	};
}
type Checks = readonly (string | { readonly id: string })[];

interface Row {
	readonly use: string;
	readonly reason: string;
	readonly title?: string;
	readonly why?: string;
	readonly fix?: string;
	readonly good?: string;
	readonly guidance?: { readonly name: string; readonly url: string };
}

const inside = (axe as unknown as Inside)._audit;
const library = axe.getRules();
const rows = Object.entries(table.rules as Record<string, Row>);
const used = rows.filter(([, { use }]) => use !== 'off');
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Everything that a reader can see, with a label to find it by. */
const seen: readonly (readonly [string, string])[] = [
	...rows.flatMap(([id, { reason, title, why, fix, good }]) =>
		Object.entries({ reason, title, why, fix, good }).flatMap(([field, text]) =>
			text === undefined ? [] : [[`${id} ${field}`, text] as const],
		),
	),
	...Object.entries(table.undecided),
	...Object.entries(wordsFor('unknown')).filter(([field]) => ['title', 'why', 'fix'].includes(field)),
];

function which(wrong: (text: string, at: string) => boolean): string[] {
	return seen.filter(([at, text]) => wrong(text, at)).map(([at, text]) => `${at}: ${text}`);
}

function sentences(text: string): string[] {
	return text.split(/(?<=[.?!])\s+/);
}

describe('the table of rules', () => {
	test('every rule of the installed library is on or off, with a reason, and no other rule is listed', () => {
		expect(rows.map(([id]) => id).sort()).toEqual(library.map(({ ruleId }) => ruleId).sort());
		expect(rows.filter(([, { use, reason }]) => !['wcag', 'best-practice', 'off'].includes(use) || reason === '')).toEqual([]);
	});

	test('exactly the stable A and AA rules are on as WCAG rules', () => {
		const stable = library.filter(
			({ tags }) => STANDARD.some((tag) => tags.includes(tag)) && !tags.includes('experimental') && !tags.includes('deprecated'),
		);
		expect(
			rows
				.filter(([, { use }]) => use === 'wcag')
				.map(([id]) => id)
				.sort(),
		).toEqual(stable.map(({ ruleId }) => ruleId).sort());
	});

	test('rules on as best practice are best practice in the library, and neither experimental nor deprecated', () => {
		for (const [id] of rows.filter(([, { use }]) => use === 'best-practice')) {
			const tags = library.find(({ ruleId }) => ruleId === id)?.tags;
			expect(tags, id).toContain('best-practice');
			expect(tags, id).not.toContain('experimental');
			expect(tags, id).not.toContain('deprecated');
		}
	});

	test('the rules to run are those that are on', () => {
		expect(AXE_RULES).toEqual(used.map(([id]) => id));
		expect(AXE_RULES).toContain('target-size');
		expect(AXE_RULES).not.toContain('region');
	});

	test('the table names the installed version', () => {
		expect(table.about).toContain(axe.version);
	});
});

describe('words for a rule', () => {
	test('every used rule has a title, a reason why it matters, a fix and someone who can mend it', () => {
		for (const [id, { title, why, fix }] of used) {
			expect(
				[title, why, fix].every((text) => text !== undefined && text !== ''),
				id,
			).toBe(true);
			expect(['content', 'template', 'supplier'], id).toContain(wordsFor(id).fixer);
		}
	});

	test('a WCAG rule is a must and best practice a should, unless the table demotes it', () => {
		expect(wordsFor('image-alt').severity).toBe('must');
		expect(wordsFor('heading-order').severity).toBe('should');
		expect(wordsFor('scrollable-region-focusable').severity).toBe('consider');
		expect(rows.filter(([id, { use }]) => use === 'best-practice' && wordsFor(id).severity === 'must')).toEqual([]);
	});

	test('every demoted rule says why', () => {
		const demoted = used.filter(([id, { use }]) => wordsFor(id).severity !== (use === 'wcag' ? 'must' : 'should'));
		expect(demoted.filter(([, { reason }]) => !/\bdemoted\b/i.test(reason)).map(([id]) => id)).toEqual([]);
	});

	test('a rule that is unknown, off or named like a built-in gets general words that ask a person', () => {
		for (const id of ['no-such-rule', 'region', 'constructor', '__proto__']) {
			expect(wordsFor(id), id).toMatchObject({ title: 'Possible barrier for some people', severity: 'consider' });
		}
	});
});

describe('guidance', () => {
	test('every used rule cites guidance at an https address', () => {
		for (const [id, { use }] of used) {
			const cited = guidanceFor(id, library.find(({ ruleId }) => ruleId === id)?.tags ?? []);
			expect(cited.length, id).toBeGreaterThan(0);
			for (const { name, url, wcag } of cited) {
				expect(name, id).not.toBe('');
				expect(url, id).toMatch(/^https:\/\//);
				expect(wcag === undefined, id).toBe(use === 'best-practice');
			}
		}
	});

	test('every A and AA criterion that a used rule is tagged with is in the table, and no other', () => {
		const cited = new Set(
			used.flatMap(([id]) => guidanceFor(id, library.find(({ ruleId }) => ruleId === id)?.tags ?? []).map(({ wcag }) => wcag)),
		);
		const tagged = new Set(
			used.flatMap(([id]) => library.find(({ ruleId }) => ruleId === id)?.tags.filter((tag) => /^wcag\d{3,}$/.test(tag)) ?? []),
		);
		tagged.delete('wcag213'); // AAA: keyboard (no exception)
		expect(
			[...cited]
				.filter((wcag) => wcag !== undefined)
				.map((wcag) => `wcag${wcag.replaceAll('.', '')}`)
				.sort(),
		).toEqual([...tagged].sort());
		expect(Object.keys(table.criteria).length).toBe(tagged.size);
	});

	test('a criterion comes with its name, number and Understanding address', () => {
		expect(guidanceFor('avoid-inline-spacing', ['cat.structure', 'wcag21aa', 'wcag1412', 'EN-301-549'])).toEqual([
			{ name: 'Text spacing', url: 'https://www.w3.org/WAI/WCAG22/Understanding/text-spacing', wcag: '1.4.12' },
		]);
	});

	test('a rule without tags and without guidance of its own cites WCAG as a whole', () => {
		expect(guidanceFor('no-such-rule', [])).toEqual([
			{ name: 'Web Content Accessibility Guidelines 2.2', url: 'https://www.w3.org/TR/WCAG22/' },
		]);
	});
});

describe('undecided results', () => {
	const checks = new Map<string, boolean>();
	for (const rule of inside.rules.filter(({ id }) => AXE_RULES.includes(id))) {
		for (const check of [...rule.any, ...rule.all, ...rule.none]) {
			const id = typeof check === 'string' ? check : check.id;
			checks.set(id, checks.get(id) === true || rule.reviewOnFail);
		}
	}
	const fallback = undecidedReason(undefined, 'no-such-check');

	test('every check that can end undecided has a sentence for each of its message keys', () => {
		expect(checks.size).toBeGreaterThan(80);
		for (const [id, reviewed] of checks) {
			const { incomplete, fail } = inside.data.checks[id]?.messages ?? {};
			const messages = [incomplete, ...(reviewed ? [fail] : [])].filter((message) => message !== undefined);
			for (const message of messages) {
				const keys = typeof message === 'object' && message !== null ? Object.keys(message) : [undefined];
				for (const key of keys) expect(undecidedReason(key, id), `${id} ${key}`).not.toBe(fallback);
			}
		}
	});

	test('a key with a meaning of its own has a sentence of its own', () => {
		const shared = /^(?:default|singular|plural|idrefs|(?:has|no)Role(?:Singular|Plural)|(?:no|empty)RoleDescription)$/;
		for (const id of checks.keys()) {
			const incomplete = inside.data.checks[id]?.messages.incomplete;
			if (typeof incomplete !== 'object' || incomplete === null) continue;
			for (const key of Object.keys(incomplete)) {
				if (!shared.test(key)) expect(Object.keys(table.undecided)).toContain(`${id}.${key}`);
			}
		}
	});

	test('no sentence is left over for a check that no used rule has', () => {
		const known = new Set([...checks.keys(), 'default', 'error-occurred']);
		expect(Object.keys(table.undecided).filter((key) => !known.has(key.split('.')[0] ?? ''))).toEqual([]);
	});

	test('a check that broke, and one that is unknown, have a sentence too', () => {
		expect(undecidedReason(undefined, 'error-occurred')).toContain('stopped');
		expect(fallback).toBe(table.undecided.default);
		expect(undecidedReason('constructor', '__proto__')).toBe(fallback);
	});

	test('each is one sentence', () => {
		expect(Object.values(table.undecided).filter((text) => sentences(text).length !== 1 || !text.endsWith('.'))).toEqual([]);
	});
});

describe('what the reader sees', () => {
	test('titles have nine words or fewer and no full stop', () => {
		expect(which((text, at) => at.endsWith(' title') && (text.split(/\s+/).length > 9 || text.endsWith('.')))).toEqual([]);
	});

	test('no title, reason or fix is the text of the library', () => {
		const theirs = new Set(library.flatMap(({ help, description }) => [help, description]).map((text) => text.toLowerCase()));
		expect(which((text) => theirs.has(text.toLowerCase()) || theirs.has(text.replace(/\.$/, '').toLowerCase()))).toEqual([]);
	});

	test('words of the machine stay out of it', () => {
		expect(
			which((text) =>
				/\b(?:axe|selectors?|DOM|violations?|audits?|nodes?|elements?|i?frames?|CSS|attributes?|compliant|pass(?:es|ed)?)\b/i.test(
					text,
				),
			),
		).toEqual([]);
	});

	test('ARIA is named only in advice for the web team', () => {
		expect(
			which((text, at) => /\bARIA\b/.test(text) && (/ (?:title|why|good|reason)$/.test(at) || !/\(ARIA\)/.test(text))),
		).toEqual([]);
	});

	test('sentences have fewer than 20 words', () => {
		expect(which((text) => sentences(text).some((sentence) => sentence.split(/\s+/).length >= 20))).toEqual([]);
	});

	test('a reason is one sentence, a why or a fix is one or two', () => {
		expect(which((text, at) => sentences(text).length > (/ (?:why|fix)$/.test(at) ? 2 : 1))).toEqual([]);
	});

	test('no please, no ensure, no negative contraction, no Latin abbreviation', () => {
		expect(which((text) => /\bplease\b|\bensure|n[’']t\b|\be\.?g\.|\bi\.?e\.|\betc\b|\bvia\b/i.test(text))).toEqual([]);
	});
});
