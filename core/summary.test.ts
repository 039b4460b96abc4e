import { describe, expect, it } from 'vitest';
import { sampleAudit, sampleFinding } from '../tests/sample-audit.ts';
import { summaryText } from './export/summary-text.ts';
import { firstFive } from './first-five.ts';
import { byArea, bySeverity, headline, pageName, readingAge } from './summary.ts';
import type { Finding } from './types.ts';
import { whereabouts } from './whereabouts.ts';
import { formatTime, words } from './words.ts';

/** Findings by rule: `of('a', 'must', 3)` is one kind in three places. */
const of = (rule: string, severity: Finding['severity'], places = 1, changes: Partial<Finding> = {}): Finding[] =>
	Array.from({ length: places }, (_, at) =>
		sampleFinding({ key: `${rule}-${severity}-${at}`, rule, severity, title: `Title of ${rule}`, ...changes }),
	);
const audit = (...findings: Finding[][]) =>
	sampleAudit({ findings: findings.flat(), checked: [{ rule: 'a', status: 'ran', looked: 9 }] });

describe('headline', () => {
	it.each([
		[audit(of('a', 'must', 9), of('b', 'must'), of('c', 'should', 40)), '2 kinds of problem to fix and 1 to improve.'],
		[audit(of('a', 'must', 9)), '1 kind of problem to fix.'],
		[audit(of('a', 'should', 9), of('b', 'should')), '2 kinds of problem to improve.'],
		[audit(of('a', 'must'), of('b', 'consider', 9)), '1 kind of problem to fix. 1 more thing for a person to judge.'],
		[
			audit(of('a', 'consider'), of('b', 'consider')),
			'These checks found nothing to fix or improve. A person still has to look. 2 things for a person to judge.',
		],
		[audit(), 'These checks found nothing to fix or improve. A person still has to look.'],
	])('counts kinds of problem', (given, expected) => {
		expect(headline(given)).toBe(expected);
	});

	it('counts a rule once, by the gravest of its places', () => {
		expect(headline(audit(of('a', 'must'), of('a', 'should', 3)))).toBe('1 kind of problem to fix.');
	});

	it('never says that a page passes', () => {
		const nothingRan = sampleAudit({ findings: [], checked: [{ rule: 'a', status: 'gave-up', looked: 0 }] });
		for (const given of [audit(), nothingRan, sampleAudit()]) expect(headline(given)).not.toMatch(/pass|no problem|perfect|score/i);
		expect(headline(nothingRan)).toBe(words.headline.nothingRan);
	});

	it('says that a check did not finish where nothing was found', () => {
		const given = sampleAudit({
			findings: [],
			checked: [
				{ rule: 'a', status: 'ran', looked: 1 },
				{ rule: 'b', status: 'gave-up', looked: 0 },
			],
		});
		expect(headline(given)).toContain('1 check did not finish.');
	});
});

describe('counts', () => {
	it('agree with the headline', () => {
		const given = audit(of('a', 'must', 2), of('a', 'should'), of('b', 'should', 3), of('c', 'consider', 4));
		expect(bySeverity(given)).toEqual([
			{ severity: 'must', kinds: 1, places: 3 },
			{ severity: 'should', kinds: 1, places: 3 },
			{ severity: 'consider', kinds: 1, places: 4 },
		]);
	});

	it('name areas in their order, those without findings left out', () => {
		const given = audit(of('a', 'should', 2, { area: 'trust' }), of('b', 'consider', 1, { area: 'accessibility' }));
		expect(byArea(given)).toEqual([
			{ area: 'accessibility', must: 0, should: 0, consider: 1 },
			{ area: 'trust', must: 0, should: 1, consider: 0 },
		]);
	});
});

describe('firstFive', () => {
	it('counts what is about the page as a whole as no link', () => {
		const lack = sampleFinding({ rule: 'no-accessibility-statement-link', selector: ['html'], section: [] });
		expect(firstFive(sampleAudit({ findings: [lack] }), 'site').items[0]?.reason).toMatch(/^the whole page,/);
		expect(whereabouts(lack)).toBe('The page as a whole');
		expect(whereabouts({ ...lack, selector: ['html > body > p'] })).toBe('Before the first heading');
	});

	const rules = (...args: Parameters<typeof firstFive>): string[] => firstFive(...args).items.map((item) => item.rule);

	it('goes by severity, then places, then who can fix it, and never lists what a person has to judge', () => {
		const given = audit(
			of('consider', 'consider', 99),
			of('many', 'should', 9),
			of('supplier', 'must', 2, { fixer: 'supplier' }),
			of('template', 'must', 2, { fixer: 'template' }),
			of('content', 'must', 2),
			of('few', 'should', 1),
			of('seven', 'must', 7),
		);
		expect(rules(given, 'site')).toEqual(['seven', 'content', 'template', 'supplier', 'many']);
	});

	it('lists a rule once', () => {
		expect(rules(audit(of('a', 'must', 3), of('a', 'should', 3)), 'site')).toEqual(['a']);
	});

	it('says why each is there, in words for the role', () => {
		const links = audit(of('link-generic', 'must', 12, { snippet: '<a href="/x">' }));
		const reason = (role: Parameters<typeof firstFive>[1]): string | undefined => firstFive(links, role).items[0]?.reason;
		expect(reason('site')).toBe('12 links, your team can fix it');
		expect(reason('words')).toBe('12 links, you can fix it');
		expect(reason('reviewer')).toBe('12 links, whoever edits the page can fix it');
		expect(reason(undefined)).toBe('12 links, whoever edits the page can fix it');
	});

	it('calls places by their name where it knows one', () => {
		const reason = (...findings: Finding[]): string | undefined =>
			firstFive(audit(findings), 'site').items[0]?.reason.split(',')[0];
		expect(reason(...of('long-sentence', 'should', 2))).toBe('2 sentences');
		expect(reason(...of('axe', 'must', 1, { snippet: '<html lang="">', source: 'axe' }))).toBe('the whole page');
		expect(reason(...of('axe', 'must', 2, { snippet: '<div>', source: 'axe' }))).toBe('2 places');
		expect(reason(...of('passive-voice', 'should', 1))).toBe('1 place');
	});

	it('folds what others can fix into one line for people who edit the words', () => {
		const given = audit(of('a', 'must', 3), of('b', 'must', 2, { fixer: 'template' }), of('c', 'should', 1, { fixer: 'supplier' }));
		expect(rules(given, 'words')).toEqual(['a']);
		expect(firstFive(given, 'words').others).toEqual({
			line: 'The web team or the website supplier can fix 2 kinds of problem in 3 places.',
			titles: ['Title of b', 'Title of c'],
		});
		expect(firstFive(given, 'site').others).toBeUndefined();
	});

	it('keeps the places that a writer can fix of a rule that others share', () => {
		const given = audit(of('a', 'must', 2), of('a', 'must', 5, { fixer: 'template' }));
		expect(firstFive(given, 'words').items[0]?.places).toBe(2);
		expect(firstFive(given, 'words').others?.line).toBe('The web team can fix 1 kind of problem in 5 places.');
	});
});

describe('summaryText', () => {
	it('says what, where, when, what is good, what to fix first and what was not checked', () => {
		const text = summaryText(sampleAudit(), 'site');
		const parts = [
			'Page: Report a missed bin - Sampleton Council',
			'Address: https://www.sampleton.gov.uk/bins/missed-bins?street=High+Street',
			'Checked: 21 November 2026 at ',
			'3 kinds of problem to fix and 4 to improve.',
			'Good on this page',
			'5 things to fix first',
			'1. Text is too faint to read (Must fix: 17 places, your web team can fix it)',
			'Not checked',
			'Critical Friend 0.1.0',
		].map((part) => text.indexOf(part));
		expect(parts).not.toContain(-1);
		expect(parts).toEqual([...parts].sort((a, b) => a - b));
	});

	it('leaves private parts out of the address', () => {
		expect(summaryText(sampleAudit({}, { url: 'https://x.gov.uk/?token=secret' }))).not.toContain('secret');
	});
});

describe('readingAge', () => {
	const facts = sampleAudit().facts;

	it('is a number with how it came about', () => {
		const { answer, how } = readingAge(sampleAudit());
		expect(answer).toBe('About 14.');
		expect(how.join(' ')).toContain('It used 780 of the page’s 812 words, in 40 sentences.');
	});

	it('says why there is none', () => {
		const { readingAge: _, ...none } = facts;
		expect(readingAge(sampleAudit({ facts: { ...none, words: 60 } })).answer).toContain('at least 100');
		expect(readingAge(sampleAudit({ facts: none })).answer).toBe(words.readingAge.missing);
	});
});

describe('pageName', () => {
	it('falls back to the address and is never longer than a line or two', () => {
		expect(pageName({ title: ' ', url: 'https://x.gov.uk/?sid=1' })).toBe('https://x.gov.uk/');
		expect(pageName({ title: 'x'.repeat(1_000_000), url: '' })).toHaveLength(151);
	});
});

describe('words', () => {
	it('write times as GOV.UK does', () => {
		expect(formatTime('2026-11-21T14:31:00Z', 'Europe/London')).toBe('21 November 2026 at 2:31pm');
		expect(formatTime('2026-11-21T09:00:00Z', 'Europe/London')).toBe('21 November 2026 at 9am');
		expect(formatTime('2026-11-21T12:00:00Z', 'Europe/London')).toBe('21 November 2026 at midday');
		expect(formatTime('2026-11-21T00:00:00Z', 'Europe/London')).toBe('21 November 2026 at midnight');
		expect(formatTime('nonsense')).toBe('nonsense');
	});

	// What the words of functions are, called with numbers or with 'x'.
	const texts = (value: unknown): string[] => {
		if (typeof value === 'string') return [value];
		if (typeof value === 'function') {
			const call = (argument: unknown): unknown => {
				try {
					return (value as (...all: unknown[]) => unknown)(argument, argument, argument);
				} catch {
					return [];
				}
			};
			return [...texts(call(2)), ...texts(call('x'))];
		}
		return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
	};

	it('are the reader’s: nothing of our trade, no contraction, no Latin, no shouting', () => {
		for (const text of texts(words)) {
			expect(text).not.toMatch(/\b(?:axe|selectors?|frames?|violations?|audits?)\b/i);
			expect(text).not.toMatch(/n['’]t\b|\bplease\b|\b(?:e\.?g|i\.?e|etc|via)\b|[!;]/i);
		}
	});
});
