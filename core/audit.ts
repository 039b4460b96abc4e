import { type Brief, type Plan, planOf, siteOf } from './brief.ts';
import type { Block, ElementFacts, PageContent } from './content.ts';
import { isAllowedWord } from './house-style.ts';
import { hash, normalise } from './key.ts';
import { primaryLanguage } from './language.ts';
import { languageParts } from './language-parts.ts';
import type { BlockRule, ElementRule, Match, PageMatch, PageRule, Remark, Rule } from './rule.ts';
import { countWords } from './text.ts';
import type { Checked, Finding, NotChecked } from './types.ts';

/** A finding that does not know its selector yet; `block` and `element` say where it is. */
export type Draft = Omit<Finding, 'selector' | 'frame' | 'region'> & {
	readonly block?: number;
	readonly element?: number;
	/** Where its words stand in the block. */
	readonly at?: { readonly start: number; readonly end: number };
};

export interface Judged {
	readonly drafts: readonly Draft[];
	readonly checked: readonly Checked[];
	readonly notChecked: readonly NotChecked[];
}

export interface Judging {
	readonly brief: Brief;
	/** Rules to run now: those that need the reading age, or all others. */
	readonly rules: readonly Rule[];
}

const QUOTE_LIMIT = 500;
const CONTEXT_LIMIT = 32;
// The key of every finding needs it, and one block may hold thousands of findings.
const TEXT_KEYS = new WeakMap<Block, string>();

/** The blocks that English rules may judge. */
export function englishBlocks(page: PageContent): readonly Block[] {
	const fallback = mainLanguage(page);
	return page.blocks.filter((block) => (block.lang || fallback) === 'en');
}

/** Primary language subtag of the page: what most of its words are in, else what it declares. */
function mainLanguage(page: PageContent): string {
	return mostCommonLanguage(page.blocks) || primaryLanguage(page.lang);
}

/**
 * Runs the rules over one document. Yields between small pieces of work, so that whoever drives it can pause.
 * A rule that throws is listed as given up, and all others go on.
 */
export function* judge(page: PageContent, { brief, rules }: Judging): Generator<void, Judged> {
	const fallback = mainLanguage(page);
	const site = siteOf(brief.style, page.url);
	const drafts: Draft[] = [];
	const checked: Checked[] = [];
	const notChecked: NotChecked[] = [];
	for (const rule of rules) {
		const plan = planOf(rule, brief.style, page.pageType);
		const { settings } = plan;
		const said = { rule: rule.id, ...because(plan), ...(rule.settings === undefined ? {} : { settings }) };
		if (!plan.on) {
			checked.push({ ...said, status: 'off', looked: 0 });
			continue;
		}
		const context = { date: brief.date, settings, pageType: page.pageType, site };
		const found: Draft[] = [];
		try {
			const looked = yield* run(rule);
			drafts.push(
				...found.filter(({ quote }) => quote === undefined || !isAllowedWord(brief.style, quote)).map(inPlan(rule, plan)),
			);
			checked.push({ ...said, status: looked === 0 ? 'not-applicable' : 'ran', looked });
		} catch {
			checked.push({ rule: rule.id, status: 'gave-up', looked: 0 });
			notChecked.push(gaveUp(rule));
		}
		yield;

		function* run(active: Rule): Generator<void, number> {
			const speaks = (lang: string): boolean => knows(active, lang || fallback);
			const blocks = page.blocks.filter((block) => speaks(block.lang));
			if (active.scope === 'element') {
				const judged = page.elements.filter(
					(element) => element.rules.includes(active.id) && speaks(primaryLanguage(element.lang)),
				);
				for (const element of judged) {
					const remark = active.check(element, context);
					if (remark) found.push(elementDraft(active, element, remark));
				}
				return judged.length;
			}
			if (active.scope === 'page') {
				const elements = page.elements.filter(
					(element) => element.rules.includes(active.id) && speaks(primaryLanguage(element.lang)),
				);
				for (const match of active.check({ ...page, blocks, elements }, context)) {
					if (match.block !== undefined || match.element !== undefined) found.push(...pageDrafts(active, match));
					else if (page.top && speaks(fallback)) found.push(pageDraft(active, match));
				}
				return wordsIn(blocks);
			}
			const own = blocks.filter((block) => active.kinds.includes(block.kind));
			for (const [at, block] of own.entries()) {
				for (const match of active.check(block, context)) {
					if (!inCode(block, match) && !inOtherLanguage(active, block, match)) found.push(blockDraft(active, block, match));
				}
				if (at % 50 === 49) yield;
			}
			return wordsIn(own);
		}
	}
	return { drafts: withoutDoubles(drafts, rules), checked, notChecked };
}

/** Leaves words that two rules report to the one that says more about them. */
function withoutDoubles(drafts: readonly Draft[], rules: readonly Rule[]): readonly Draft[] {
	const yielding = new Map(rules.flatMap(({ id, yieldsTo }) => (yieldsTo === undefined ? [] : [[id, new Set(yieldsTo)] as const])));
	const byBlock = new Map<number | undefined, Draft[]>();
	for (const draft of drafts) {
		const known = byBlock.get(draft.block);
		if (known) known.push(draft);
		else byBlock.set(draft.block, [draft]);
	}
	return drafts.filter(({ rule, block, at }) => {
		const better = yielding.get(rule);
		if (better === undefined || block === undefined || at === undefined) return true;
		const near = byBlock.get(block) ?? [];
		return !near.some(
			(other) => better.has(other.rule) && other.at !== undefined && other.at.start < at.end && at.start < other.at.end,
		);
	});
}

const because = ({ because: reason }: Plan): { because?: string } => (reason === undefined ? {} : { because: reason });

const inPlan =
	(rule: Rule, { severity }: Plan) =>
	(draft: Draft): Draft =>
		// What a rule leaves to a person at one place stays so.
		draft.severity === rule.severity && severity !== rule.severity ? { ...draft, severity } : draft;

const knows = ({ languages = ['en'] }: Rule, lang: string): boolean =>
	languages === 'any' || languages.some((language) => language === lang);

function common(rule: Rule, remark: Remark): Omit<Draft, 'key' | 'section'> {
	const severity = remark.severity ?? rule.severity;
	return {
		rule: rule.id,
		source: 'content',
		area: rule.area,
		severity,
		certainty: rule.certainty ?? (severity === 'consider' ? 'likely' : 'proved'),
		title: rule.title,
		message: remark.message ?? `${rule.title}.`,
		why: rule.why,
		fix: rule.fix,
		...(remark.suggestion === undefined ? {} : { suggestion: remark.suggestion }),
		fixer: rule.fixer,
		guidance: rule.guidance,
	};
}

function blockDraft(rule: BlockRule | PageRule, block: Block, match: Match): Draft {
	const draft = common(rule, match);
	const quote = block.shown.slice(match.start, match.end);
	return {
		...draft,
		key: hash(rule.id, normalise(quote), textKey(block)),
		// What is quoted, or set down in law, may have to stay: a person decides.
		...(block.quoted
			? { severity: 'consider' as const, message: `${draft.message} These words are quoted: they may have to stay.` }
			: {}),
		quote: quote.slice(0, QUOTE_LIMIT),
		prefix: block.shown.slice(Math.max(0, match.start - CONTEXT_LIMIT), match.start),
		suffix: block.shown.slice(match.end, match.end + CONTEXT_LIMIT),
		lang: block.lang || 'en',
		section: block.section,
		...(block.closed === undefined ? {} : { closed: block.closed }),
		block: block.id,
		at: { start: match.start, end: match.end },
	};
}

function textKey(block: Block): string {
	const key = TEXT_KEYS.get(block) ?? hash(normalise(block.text));
	TEXT_KEYS.set(block, key);
	return key;
}

function pageDraft(rule: PageRule, match: PageMatch): Draft {
	const { quote } = match;
	return {
		...common(rule, match),
		key: hash(rule.id),
		section: [],
		...(quote === undefined ? {} : { quote: quote.slice(0, QUOTE_LIMIT) }),
	};
}

function* pageDrafts(rule: PageRule, match: PageMatch): Generator<Draft> {
	const { block, element } = match;
	if (element !== undefined) yield elementDraft(rule, element, match);
	if (block === undefined) return;
	const range = { ...match, start: match.start ?? 0, end: match.end ?? block.text.length };
	if (!inCode(block, range) && !inOtherLanguage(rule, block, range)) yield blockDraft(rule, block, range);
}

function elementDraft(rule: ElementRule | PageRule, element: ElementFacts, remark: Remark): Draft {
	// A list is known by how it begins.
	const quote = element.text || element.attributes.alt || (element.list?.items[0] ?? '');
	return {
		...common(rule, remark),
		key: hash(rule.id, normalise(element.name || quote), element.section.at(-1) ?? ''),
		...(quote === ''
			? {}
			: {
					quote: quote.slice(0, QUOTE_LIMIT),
					prefix: element.before.slice(-CONTEXT_LIMIT),
					suffix: element.after.slice(0, CONTEXT_LIMIT),
				}),
		...(element.lang === '' ? {} : { lang: element.lang }),
		section: element.section,
		...(element.closed === undefined ? {} : { closed: element.closed }),
		element: element.id,
	};
}

function gaveUp(rule: Rule): NotChecked {
	return {
		id: `rule:${rule.id}`,
		what: rule.title,
		why: 'This check stopped with a fault of its own.',
		todo: 'Look for this yourself.',
		count: 1,
		selectors: [],
	};
}

function inCode(block: Block, match: { readonly start: number; readonly end: number }): boolean {
	return block.spans.some((span) => span.kind === 'code' && span.start < match.end && match.start < span.end);
}

/** True for a Welsh sentence in an English paragraph, where the rule reads no Welsh. */
function inOtherLanguage(
	rule: BlockRule | PageRule,
	block: Block,
	match: { readonly start: number; readonly end: number },
): boolean {
	if (rule.languages === 'any') return false;
	return languageParts(block).some(({ start, end, lang }) => start <= match.start && match.end <= end && !knows(rule, lang));
}

function mostCommonLanguage(blocks: readonly Block[]): string {
	const sizes = new Map<string, number>();
	for (const { lang, text } of blocks) if (lang !== '' && lang !== 'und') sizes.set(lang, (sizes.get(lang) ?? 0) + text.length);
	return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

const wordsIn = (blocks: readonly Block[]): number => sum(blocks.map(({ text }) => countWords(text)));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, next) => total + next, 0);
