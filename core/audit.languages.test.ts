import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.ts';
import { examplePage } from '../tests/example-page.ts';
import { ENGLISH, GAELIC, IRISH, OTHERS, WELSH } from '../tests/sentences.ts';
import { judge, settled } from './audit.ts';
import type { Block, PageContent } from './content.ts';
import { yieldsOf } from './draft.ts';
import { factsOf } from './facts.ts';
import { GOVUK, type RuleChoice } from './house-style/house-style.ts';
import { languageOf } from './languages/language.ts';
import { blockRule, pageRule, type Rule } from './rule.ts';

const SAID = {
	title: 'Says nothing',
	why: 'A test.',
	fix: 'None.',
	guidance: [{ name: 'Test', url: 'https://example.org/' }],
	severity: 'should',
	area: 'trust',
	fixer: 'content',
	examples: { bad: [], good: [] },
} as const;
const LACKS = pageRule({
	...SAID,
	id: 'lacks',
	*check({ blocks }) {
		if (!blocks.some(({ text }) => text.includes('telephone'))) yield {};
	},
});
const EVERY_BLOCK = blockRule({
	...SAID,
	id: 'every-block',
	kinds: ['paragraph'],
	*check({ text }) {
		yield { start: 0, end: text.length };
	},
});
const ANY = { ...EVERY_BLOCK, id: 'any-language', languages: 'any' } as const;
const WELSH_TOO = { ...EVERY_BLOCK, id: 'welsh-too', languages: ['en', 'cy'] } as const;
const WORD = blockRule({
	...SAID,
	id: 'word',
	kinds: ['paragraph'],
	*check({ text }) {
		for (const { index } of text.matchAll(/\b[ai]\b/g)) yield { start: index, end: index + 1 };
	},
});

/** A page of paragraphs, read as the gatherer reads them. */
function pageOf(texts: readonly string[], lang: string): PageContent {
	const { page } = examplePage(texts.join('\n'));
	return { ...page, lang, blocks: page.blocks.map((block) => ({ ...block, lang: languageOf(block.text, lang), declared: lang })) };
}

function judged(page: PageContent, asked: readonly Rule[], changes: Readonly<Record<string, RuleChoice>> = {}) {
	const judging = judge(page, { brief: { date: '2026-11-21', style: { ...GOVUK, rules: changes } }, rules: asked });
	for (;;) {
		const next = judging.next();
		if (next.done) return settled(next.value.drafts, page, yieldsOf(asked));
	}
}
const found = (page: PageContent, asked: readonly Rule[]): (string | undefined)[] => judged(page, asked).map(({ quote }) => quote);

const OTHER_PAGES = [
	['Welsh', WELSH, 'cy'],
	['Scottish Gaelic', GAELIC, 'gd'],
	['Irish', IRISH, 'ga'],
] as const;

describe.each(OTHER_PAGES)('a page in %s', (_name, texts, lang) => {
	it.each([lang, 'en', ''])('marked as "%s" lacks nothing that only English shows', (declared) => {
		expect(found(pageOf(texts, declared), [LACKS])).toEqual([]);
	});

	it('is judged by no rule for English', () => {
		expect(found(pageOf(texts, lang), [EVERY_BLOCK])).toEqual([]);
		expect(found(pageOf(texts, lang), [ANY])).toEqual(texts);
		expect(found(pageOf(texts, lang), [WELSH_TOO])).toEqual(lang === 'cy' ? texts : []);
	});

	it('has its words counted as not judged', () => {
		const { words, otherLanguages } = factsOf(pageOf(texts, lang));
		expect(words).toBe(0);
		expect(Object.keys(otherLanguages)).toEqual([lang]);
	});

	it('is told of no absence by our own rules, and of nothing that is English only', () => {
		const anyLanguage = new Set(rules.filter(({ languages }) => languages !== undefined).map(({ id }) => id));
		const drafts = judged(pageOf(texts, lang), rules, Object.fromEntries(rules.map(({ id }) => [id, 'on' as const])));
		expect(drafts.filter(({ rule }) => !anyLanguage.has(rule)).map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
	});
});

describe('a page in English', () => {
	it('is told what it lacks, also where it is marked as Welsh or not at all', () => {
		for (const lang of ['en', 'en-GB', 'cy', ''])
			expect(
				found(
					pageOf(
						ENGLISH.filter((text) => !text.includes('telephone')),
						lang,
					),
					[LACKS],
				),
			).toEqual([undefined]);
	});

	it('has its paragraphs in no known language left alone and counted', () => {
		const page = pageOf([...ENGLISH, ...OTHERS], 'en');
		expect(found(page, [EVERY_BLOCK])).toEqual(ENGLISH);
		expect(Object.keys(factsOf(page).otherLanguages)).toEqual(['und']);
	});

	it('has a Welsh sentence in an English paragraph left alone, marked or not', () => {
		const text = 'You need a permit to park. Mae angen trwydded i barcio a llenwi ffurflen yma. I can help.';
		const page = pageOf([text], 'en');
		expect(found(page, [WORD])).toEqual(['a']);
		const start = text.indexOf('Mae');
		const marked = page.blocks.map(
			(block): Block => ({ ...block, spans: [{ kind: 'language', lang: 'cy', start, end: text.length }] }),
		);
		expect(judged({ ...page, blocks: marked }, [WORD]).map(({ prefix }) => prefix)).toEqual(['You need ']);
	});
});
