import type { Block, ElementFacts, PageContent } from './content.ts';
import { hash, normalise } from './key.ts';
import type { BlockRule, ElementRule, Match, PageMatch, PageRule, Remark, Rule } from './rule.ts';
import type { Finding } from './types.ts';

/** Findings as rules make them, before anybody knows where on the screen they are. */

/** A finding that does not know its selector yet; `block` and `element` say where it is. */
export type Draft = Omit<Finding, 'selector' | 'frame' | 'region'> & {
	readonly block?: number;
	readonly element?: number;
	/** Where its words stand in the block. */
	readonly at?: { readonly start: number; readonly end: number };
};

const QUOTE_LIMIT = 500;
const CONTEXT_LIMIT = 32;
// The key of every finding needs it, and one block may hold thousands of findings.
const TEXT_KEYS = new WeakMap<Block, string>();

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

export function blockDraft(rule: BlockRule | PageRule, block: Block, match: Match): Draft {
	const draft = common(rule, match);
	const quote = block.shown.slice(match.start, match.end);
	return {
		...draft,
		key: hash(rule.id, normalise(quote), textKey(block)),
		// What is quoted, or set down in law, may have to stay: a person decides. How the template shows it need not.
		...(block.quoted && rule.fixer === 'content'
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

/** Of a finding that is about the page as a whole, or about all places of a kind on it. */
export const pageKey = ({ id }: PageRule, { lack }: PageMatch): string => (lack === undefined ? hash(id) : hash(id, lack));

export function pageDraft(rule: PageRule, match: PageMatch): Draft {
	const { quote } = match;
	return {
		...common(rule, match),
		key: pageKey(rule, match),
		section: [],
		...(quote === undefined ? {} : { quote: quote.slice(0, QUOTE_LIMIT) }),
	};
}

export function elementDraft(rule: ElementRule | PageRule, element: ElementFacts, remark: Remark): Draft {
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

/** As they stand on the page; what is about the page as a whole comes last. */
export function inPageOrder(drafts: readonly Draft[], { elements }: PageContent): readonly Draft[] {
	const where = new Map(elements.map(({ id, at }) => [id, at]));
	const place = ({ block, element }: Draft): number => block ?? where.get(element ?? -1) ?? Number.MAX_SAFE_INTEGER;
	return drafts.toSorted((a, b) => place(a) - place(b) || (a.at?.start ?? 0) - (b.at?.start ?? 0));
}

/** The rules to which a rule leaves words that both report, by its id. */
export type Yields = Readonly<Record<string, readonly string[]>>;

export const yieldsOf = (rules: readonly Rule[]): Yields =>
	Object.fromEntries(rules.flatMap(({ id, yieldsTo }) => (yieldsTo === undefined ? [] : [[id, yieldsTo]])));

/** Leaves words that two rules report to the one that says more about them. */
export function withoutDoubles(drafts: readonly Draft[], yields: Yields): readonly Draft[] {
	const yielding = new Map(Object.entries(yields).map(([id, better]) => [id, new Set(better)]));
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
