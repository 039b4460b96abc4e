import { type Brief, type Plan, planOf, siteOf } from './brief.ts';
import type { Block, ElementFacts, PageContent } from './content.ts';
import { blockDraft, type Draft, elementDraft, inPageOrder, pageDraft, pageKey, withoutDoubles, type Yields } from './draft.ts';
import { countWords } from './english/text.ts';
import { isAllowedWord, wordsKey } from './house-style/house-style.ts';
import { primaryLanguage } from './languages/language.ts';
import { languageParts } from './languages/language-parts.ts';
import { pageLanguage } from './languages/page-language.ts';
import type { BlockRule, PageMatch, PageRule, Rule } from './rule.ts';
import { withoutSetWords } from './statement/statement-set-words.ts';
import type { Checked, NotChecked } from './types.ts';

export interface Judged {
	/** Not settled yet: `settled` puts those of all rules in order. */
	readonly drafts: readonly Draft[];
	readonly checked: readonly Checked[];
	readonly notChecked: readonly NotChecked[];
}

export interface Judging {
	readonly brief: Brief;
	/** Rules to run here and now. */
	readonly rules: readonly Rule[];
}

/** The blocks that English rules may judge. */
export function englishBlocks(page: PageContent): readonly Block[] {
	const fallback = pageLanguage(page);
	return page.blocks.filter((block) => (block.lang || fallback) === 'en');
}

/**
 * Runs the rules over one document. Yields between small pieces of work, so that whoever drives it can pause.
 * A rule that throws is listed as given up, and all others go on.
 */
export function* judge(page: PageContent, { brief, rules }: Judging): Generator<void, Judged> {
	const fallback = pageLanguage(page);
	const site = siteOf(brief.style, page.url);
	const selections = new Map<string, Selection>();
	const wanted = byRule(page.elements);
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
			const isAllowed = ({ quote }: Draft): boolean => quote !== undefined && isAllowedWord(brief.style, quote);
			drafts.push(...found.filter((draft) => !isAllowed(draft)).map(inPlan(rule, plan)));
			const allowed = [...new Set(found.filter(isAllowed).map(({ quote = '' }) => wordsKey(quote)))];
			const met = allowed.length === 0 ? {} : { allowed };
			const went = (wanted.get(rule.id) ?? []).some(({ gone }) => gone);
			checked.push({ ...said, status: went ? 'gave-up' : looked === 0 ? 'not-applicable' : 'ran', looked, ...met });
		} catch {
			checked.push({ rule: rule.id, status: 'gave-up', looked: 0 });
			notChecked.push(gaveUp(rule));
		}
		yield;

		function* run(active: Rule): Generator<void, number> {
			const speaks = (lang: string): boolean => knows(active, lang || fallback);
			const asked = (): readonly ElementFacts[] =>
				(wanted.get(active.id) ?? []).filter(({ lang, gone }) => !gone && speaks(primaryLanguage(lang)));
			if (active.scope === 'element') {
				const judged = asked();
				for (const [at, element] of judged.entries()) {
					const remark = element.gone ? undefined : active.check(element, context);
					if (remark) found.push(elementDraft(active, element, remark));
					if (at % 20 === 19) yield;
				}
				return judged.length;
			}
			const { blocks, words } = select(active, page.blocks, fallback, selections);
			if (active.scope === 'page') {
				for (const match of active.check({ ...page, blocks, elements: asked() }, context)) {
					if (match === undefined) yield;
					else if (match.block !== undefined || match.element !== undefined) found.push(...pageDrafts(active, match));
					else if (page.top && speaks(fallback)) found.push(pageDraft(active, match));
				}
				return words;
			}
			for (const [at, block] of blocks.entries()) {
				for (const match of active.check(block, context)) {
					if (!inCode(block, match) && !inOtherLanguage(active, block, match)) found.push(blockDraft(active, block, match));
				}
				if (at % 50 === 49) yield;
			}
			return words;
		}
	}
	return { drafts, checked, notChecked };
}

/** What all rules made of a document, in page order and each fault once. */
export const settled = (drafts: readonly Draft[], page: PageContent, yields: Yields): readonly Draft[] =>
	inPageOrder(withoutSetWords(withoutDoubles(drafts, yields), page), page);

function byRule(elements: readonly ElementFacts[]): ReadonlyMap<string, readonly ElementFacts[]> {
	const wanted = new Map<string, ElementFacts[]>();
	for (const element of elements) {
		for (const rule of element.rules) {
			const known = wanted.get(rule);
			if (known) known.push(element);
			else wanted.set(rule, [element]);
		}
	}
	return wanted;
}

/** The blocks that a rule reads, and their words: the same for many rules. */
interface Selection {
	readonly blocks: readonly Block[];
	readonly words: number;
}

function select(rule: BlockRule | PageRule, all: readonly Block[], fallback: string, known: Map<string, Selection>): Selection {
	const kinds: readonly string[] | undefined = rule.scope === 'block' ? rule.kinds : undefined;
	const name = `${String(rule.languages)} ${String(kinds)}`;
	const before = known.get(name);
	if (before) return before;
	const blocks = all.filter(({ lang, kind }) => knows(rule, lang || fallback) && (kinds === undefined || kinds.includes(kind)));
	const selection = { blocks, words: sum(blocks.map(({ text }) => countWords(text))) };
	known.set(name, selection);
	return selection;
}

const because = ({ because: reason }: Plan): { because?: string } => (reason === undefined ? {} : { because: reason });

const inPlan =
	(rule: Rule, { severity }: Plan) =>
	(draft: Draft): Draft =>
		// What a rule leaves to a person at one place stays so.
		draft.severity === rule.severity && severity !== rule.severity ? { ...draft, severity } : draft;

const knows = ({ languages = ['en'] }: Rule, lang: string): boolean =>
	languages === 'any' || languages.some((language) => language === lang);

function* pageDrafts(rule: PageRule, match: PageMatch): Generator<Draft> {
	const { block, element } = match;
	const known = rule.forAll === true ? { key: pageKey(rule, match) } : {};
	if (element !== undefined) yield { ...elementDraft(rule, element, match), ...known };
	if (block === undefined) return;
	const range = { ...match, start: match.start ?? 0, end: match.end ?? block.text.length };
	if (!inCode(block, range) && !inOtherLanguage(rule, block, range)) yield { ...blockDraft(rule, block, range), ...known };
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

const sum = (numbers: readonly number[]): number => numbers.reduce((total, next) => total + next, 0);
