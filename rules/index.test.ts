import { describe, expect, it } from 'vitest';
import type { PageContent } from '../core/content.ts';
import { readingAge } from '../core/english/readability.ts';
import type { BlockRule, Match, PageMatch, PageRule, Rule } from '../core/rule.ts';
import { exampleContext, examplePage, isHtml } from '../tests/example-page.ts';
import { fileNames, rules } from './index.ts';

interface Report {
	readonly block: number | undefined;
	readonly quote: string;
}

function reports(rule: BlockRule | PageRule, example: string): Report[] {
	const { page } = examplePage(example);
	const context = exampleContext(rule.settings);
	if (rule.scope === 'page')
		return [...rule.check(ready(rule, page), context)].flatMap((match) => (match ? pageReport(match) : []));
	return page.blocks
		.filter((block) => rule.kinds.includes(block.kind))
		.flatMap((block) => [...rule.check(block, context)].map((match) => report(block.id, block.shown, match)));
}

// What the engine gives a rule that runs last.
function ready(rule: PageRule, page: PageContent): PageContent {
	const age = rule.needs === 'reading-age' ? readingAge(page.blocks) : undefined;
	return age ? { ...page, readingAge: age } : page;
}

const report = (block: number, shown: string, match: Match): Report => ({ block, quote: shown.slice(match.start, match.end) });
const pageReport = (match: PageMatch): Report => ({
	block: match.block?.id,
	quote: match.block?.shown.slice(match.start ?? 0, match.end) ?? '',
});

const WORD_RULES = rules.filter((rule): rule is BlockRule | PageRule => rule.scope !== 'element');

// HTML is rendered: tests/e2e/examples.test.ts.
const isWords = (example: string): boolean => !isHtml(example);

describe('examples', () => {
	const bad = WORD_RULES.flatMap((rule) => rule.examples.bad.filter(isWords).map((example) => ({ id: rule.id, rule, example })));
	it.each(bad)('$id reports exactly what is marked in: $example', ({ rule, example }) => {
		const { marks } = examplePage(example);
		expect(reports(rule, example)).toEqual(marks.length > 0 ? marks : [{ block: undefined, quote: '' }]);
	});

	const good = WORD_RULES.flatMap((rule) => rule.examples.good.filter(isWords).map((example) => ({ id: rule.id, rule, example })));
	it.each(good)('$id accepts: $example', ({ rule, example }) => {
		expect(reports(rule, example)).toEqual([]);
	});

	it.each(rules.map((rule) => ({ id: rule.id, rule })))('$id has at least three bad and three good ones', ({ rule }) => {
		expect(rule.examples.bad.length).toBeGreaterThanOrEqual(3);
		expect(rule.examples.good.length).toBeGreaterThanOrEqual(3);
	});
});

describe('every rule', () => {
	it('is named as its file is', () => {
		expect(rules.map((rule) => rule.id)).toEqual(fileNames);
	});

	it.each(rules.map((rule) => ({ id: rule.id, rule })))('$id cites guidance at a secure address', ({ rule }) => {
		for (const { url } of rule.guidance) expect(url).toMatch(/^https:\/\/[a-z0-9.-]+\//);
	});

	it.each(rules.map((rule) => ({ id: rule.id, rule })))('$id says what is wrong in eight words or fewer', ({ rule }) => {
		expect(rule.title.split(' ').length).toBeLessThanOrEqual(8);
	});

	it.each(rules.map((rule) => ({ id: rule.id, rule })))('$id passes every rule in its own words', ({ rule }) => {
		expect(
			ownWords(rule).flatMap((text) =>
				WORD_RULES.filter(({ off }) => off === undefined).flatMap((judge) =>
					reports(judge, text)
						// A sentence is no page: what a page lacks is not missing here.
						.filter(({ block }) => block !== undefined)
						.map(({ quote }) => `${judge.id}: ${quote}`),
				),
			),
		).toEqual([]);
	});
});

// Words that a rule names as bad stand in single quotation marks in its own title, why and fix.
const ownWords = (rule: Rule): string[] =>
	[rule.title, rule.why, rule.fix].map((text) => text.replace(/(^|[\s(])'[^']+'/g, '$1this').replaceAll('[', '('));
