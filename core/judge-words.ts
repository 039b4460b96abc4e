import { englishBlocks, type Judged, judge } from './audit.ts';
import { asTold, type Brief } from './brief.ts';
import type { PageContent } from './content.ts';
import { type ProseFacts, proseFacts } from './english/prose-facts.ts';
import { readingAge } from './english/readability.ts';
import { type Rule, runsInPage } from './rule.ts';
import type { ReadingAge } from './text-facts.ts';

/** What the rules that read words alone say of one document. Plain data: it crosses from the background into the page. */
export interface WordsJudged extends Judged {
	readonly age?: ReadingAge;
	readonly prose?: ProseFacts;
	/** Milliseconds, a step. */
	readonly timings: Readonly<Record<string, number>>;
}

/** Runs the rules that need nothing but words, and works out the reading age. Yields between small pieces of work. */
export function* judgeWords(content: PageContent, brief: Brief, rules: readonly Rule[]): Generator<void, WordsJudged> {
	const page = asTold(content, brief);
	const own = rules.filter((rule) => !runsInPage(rule));
	const begun = performance.now();
	const early = yield* judge(page, { brief, rules: own.filter((rule) => !needsAge(rule)) });
	const judged = performance.now();
	const english = page.top ? englishBlocks(page) : [];
	const age = page.top ? readingAge(english) : undefined;
	yield;
	const prose = page.top ? proseFacts(english, age) : undefined;
	const aged = age === undefined ? page : { ...page, readingAge: age };
	const late = yield* judge(aged, { brief, rules: page.top ? own.filter(needsAge) : [] });
	return {
		drafts: [...early.drafts, ...late.drafts],
		checked: [...early.checked, ...late.checked],
		notChecked: [...early.notChecked, ...late.notChecked],
		...(age === undefined ? {} : { age }),
		...(prose === undefined ? {} : { prose }),
		timings: { words: judged - begun, 'reading-age': performance.now() - judged },
	};
}

const needsAge = (rule: Rule): boolean => rule.scope === 'page' && rule.needs === 'reading-age';
