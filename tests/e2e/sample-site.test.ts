import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Audit, Finding } from '../../core/types.ts';
import { rules } from '../../rules/index.ts';
import { Checker } from '../../scripts/checker.ts';
import { Site } from '../../scripts/site.ts';
import { BROWSERS, samplePage } from './browsers.ts';

/** Written by hand before the first run, and never made anew from a run: what must be found on a page, and what must not. */
interface Expected {
	readonly page: string;
	readonly must: readonly { readonly rule: string; readonly quote: string }[];
	/** Two good reviewers would differ: found or not, both are right. */
	readonly unsure: readonly { readonly rule: string; readonly quote: string }[];
	readonly mustNot: readonly { readonly rule: string; readonly quote: string }[];
	readonly axe: readonly { readonly rule: string; readonly selector: string }[];
	readonly axeMustNot: readonly string[];
}

const LISTS = readdirSync(samplePage('expected')).map(
	(name): Expected => JSON.parse(readFileSync(samplePage(`expected/${name}`), 'utf8')) as Expected,
);
const CONTENT_RULES = new Set(rules.map((rule) => rule.id));

const plain = (text = ''): string => text.replace(/\s+/g, ' ').replace(/[‘’]/g, "'").trim();
// A quote may be cut to 500 characters, and a label may stand inside it or next to it.
const sameWords = (a: string, b: string): boolean => a === b || (a !== '' && b !== '' && (a.includes(b) || b.includes(a)));

/** What is missing and what is extra, so that the test says it in one look. */
function compare(expected: Expected, findings: readonly Finding[]): { missing: string[]; extra: string[] } {
	const left = findings
		.filter((finding) => finding.source === 'content' && CONTENT_RULES.has(finding.rule))
		.map((finding) => ({ rule: finding.rule, quote: plain(finding.quote) }));
	const missing: string[] = [];
	for (const { rule, quote } of expected.must) {
		const same = left.findIndex((found) => found.rule === rule && found.quote === plain(quote));
		const near = left.findIndex((found) => found.rule === rule && sameWords(found.quote, plain(quote)));
		const at = same === -1 ? near : same;
		if (at === -1) missing.push(`${rule}: ${quote}`);
		else left.splice(at, 1);
	}
	const open = left.filter(
		(found) => !expected.unsure.some(({ rule, quote }) => found.rule === rule && sameWords(found.quote, plain(quote))),
	);
	return { missing, extra: open.map(({ rule, quote }) => `${rule}: ${quote}`) };
}

describe.each(BROWSERS)('the sample site in %s', (browser) => {
	const open: { site?: Site; checker?: Checker } = {};
	const audits = new Map<string, Audit>();

	beforeAll(async () => {
		open.site = await Site.start({ scripts: true, live: false });
		open.checker = await Checker.start({ browser, route: open.site.route, date: '2026-11-21' });
	});
	afterAll(async () => {
		await open.checker?.close();
		await open.site?.close();
	});

	describe.each(LISTS)('$page', (expected) => {
		beforeAll(async () => {
			const { site, checker } = open;
			if (!site || !checker) throw new Error('no browser');
			const tab = await checker.session.open();
			await checker.load(tab, site.show(samplePage(expected.page)));
			const { audit, popup } = await checker.check(tab);
			await popup.close();
			await tab.close();
			audits.set(expected.page, audit);
		});

		it('has every fault of its list reported, and no other', () => {
			expect(compare(expected, audits.get(expected.page)?.findings ?? [])).toEqual({ missing: [], extra: [] });
		});

		it('has nothing reported that is innocent', () => {
			const findings = audits.get(expected.page)?.findings ?? [];
			const wrong = expected.mustNot.filter(({ rule, quote }) =>
				findings.some((finding) => finding.rule === rule && plain(finding.quote) === plain(quote)),
			);
			expect(wrong).toEqual([]);
		});

		it('has its accessibility faults reported', () => {
			const found = new Set(audits.get(expected.page)?.findings.map(({ rule }) => rule));
			expect(expected.axe.map(({ rule }) => rule).filter((rule) => !found.has(rule))).toEqual([]);
			expect(expected.axeMustNot.filter((rule) => found.has(rule))).toEqual([]);
		});

		it('gives each finding a selector and each finding of words their quote', () => {
			for (const finding of audits.get(expected.page)?.findings ?? []) {
				expect(finding.selector.length, finding.rule).toBeGreaterThan(0);
			}
		});

		it('lists every rule as run, off or given up', () => {
			const checked = audits.get(expected.page)?.checked ?? [];
			expect([...CONTENT_RULES].filter((id) => !checked.some(({ rule }) => rule === id))).toEqual([]);
			expect(checked.filter(({ status }) => status === 'gave-up')).toEqual([]);
		});
	});

	it('has words in closed sections judged, with the name of the section', () => {
		const closed = audits.get('english-sections.html')?.findings.filter((finding) => finding.closed !== undefined) ?? [];
		expect(closed.length).toBeGreaterThan(5);
		expect(new Set(closed.map((finding) => finding.closed)).size).toBeGreaterThan(2);
	});
});
