import { AXE_RULES } from '../accessibility-words.ts';
import type { AxeCheckResult } from '../axe-report.ts';
import type { Axe, AxeContext, AxeNode, AxeNodeResult, AxeRule, AxeRuleResult, AxeSpec } from './axe-internals.ts';
import { breathe, SLICE } from './breathe.ts';
import { isTyped } from './private.ts';
import { asTarget, isHarmless, pathsTo } from './selector.ts';

/** How the parent of a frame describes it to the rules that run inside. */
export interface FrameContext {
	readonly focusable: boolean;
	readonly size: { readonly width: number; readonly height: number };
}

/** What became of one rule in one frame. */
export interface RuleRun {
	readonly rule: string;
	/** Elements it judged. */
	looked: number;
	/** Elements that it did not get to before its time was up. */
	missed: number;
	/** What went wrong, where it broke off. */
	error?: string;
}

export interface SlicedRun {
	/** Works for about `budget` milliseconds, in slices. True when every rule has run or been given up. */
	advance(budget: number): Promise<boolean>;
	readonly runs: readonly RuleRun[];
	readonly rulesDone: () => number;
	/** What each rule found, in the shape that crosses frames. */
	readonly results: readonly AxeRuleResult[];
}

// No rule may take longer than this on one page (issue: 3 s); no run longer than `RUN_BUDGET`.
const RULE_BUDGET = 3000;
const RUN_BUDGET = 20_000;

const OPTIONS = { preload: false, resultTypes: ['violations', 'incomplete'], elementRef: false };

/**
 * Runs the rules of axe-core one by one over a few elements at a time, so that no page freezes and one rule that
 * explodes costs its own budget and nothing else.
 * @param describe what to keep of an element in place of its HTML
 */
export function slicedRun(
	axe: Axe,
	tree: AxeNode | undefined,
	frame: FrameContext | undefined,
	describe: (element: Element) => string,
): SlicedRun {
	const trees = tree === undefined ? [] : [tree];
	const context: AxeContext = {
		include: trees,
		exclude: [],
		frames: [],
		page: true,
		initiator: frame === undefined,
		focusable: frame?.focusable ?? true,
		size: frame?.size ?? { width: 0, height: 0 },
		flatTree: trees,
	};
	const wanted = new Set(AXE_RULES);
	const rules = tree === undefined ? [] : (axe._audit?.rules ?? []).filter((rule) => wanted.has(rule.id));
	// A rule that cannot begin is one that was not reached: never silence.
	const known = new Set(rules.map((rule) => rule.id));
	const runs: RuleRun[] = AXE_RULES.filter((rule) => !known.has(rule)).map((rule) => ({
		rule,
		looked: 0,
		missed: 1,
		error: 'could not begin',
	}));
	const results: AxeRuleResult[] = [];
	const work = steps();
	const begun = performance.now();

	function* steps(): Generator<void> {
		for (const rule of rules) {
			const run: RuleRun = { rule: rule.id, looked: 0, missed: 0 };
			const result: AxeRuleResult = { id: rule.id, nodes: [] };
			runs.push(run);
			try {
				yield* runRule(rule, run, result);
			} catch (error) {
				run.error = error instanceof Error ? error.message : String(error);
			}
			results.push(result);
			yield;
		}
	}

	function* runRule(rule: AxeRule, run: RuleRun, result: AxeRuleResult): Generator<void> {
		const deadline = Math.min(performance.now() + RULE_BUDGET, begun + RUN_BUDGET);
		// Rules share what they select, as inside axe.run().
		axe._selectCache ??= [];
		const nodes = performance.now() > deadline ? [] : rule.gather(context, OPTIONS);
		if (performance.now() > deadline) {
			run.missed = Math.max(nodes.length, 1);
			return;
		}
		const keepAll = hasAfterCheck(axe, rule);
		for (let at = 0, size = 1; at < nodes.length; ) {
			if (performance.now() > deadline) {
				run.missed = nodes.length - at;
				return;
			}
			const chunk = nodes.slice(at, at + size);
			const from = performance.now();
			const { nodes: judged } = Object.assign(Object.create(rule) as AxeRule, { gather: () => chunk }).runSync(context, OPTIONS);
			at += chunk.length;
			run.looked += judged.length;
			for (const node of judged) {
				if (!keepAll && passes(node)) continue;
				serialise(axe, node, describe, keepAll);
				result.nodes.push(node);
			}
			// Grow while it is quick, shrink when it is slow: a chunk should take a few milliseconds.
			const took = performance.now() - from;
			size = took < 4 ? Math.min(size * 2, 256) : Math.max(1, Math.floor((size * 8) / took));
			yield;
		}
	}

	/** One slice of work. True when all is done. axe-core scrolls the page to look at it: it is put back at once. */
	function slice(): boolean {
		const { scrollX, scrollY } = window;
		const end = performance.now() + SLICE;
		let done = false;
		while (!done && performance.now() < end) done = work.next().done === true;
		if (window.scrollX !== scrollX || window.scrollY !== scrollY)
			window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
		return done;
	}

	return {
		runs,
		rulesDone: () => results.length,
		async advance(budget) {
			const until = performance.now() + budget;
			while (performance.now() < until) {
				if (slice()) return true;
				await breathe();
			}
			return false;
		},
		results,
	};
}

// Rules with an `after` step compare their elements with each other, passes included.
function hasAfterCheck(axe: Axe, rule: AxeRule): boolean {
	return [...rule.any, ...rule.all, ...rule.none].some((check) => {
		const id = typeof check === 'string' ? check : (check as { id: string }).id;
		return typeof axe._audit?.checks[id]?.after === 'function';
	});
}

function passes({ any, all, none }: AxeNodeResult): boolean {
	return (
		(any.length === 0 || any.some((check) => check.result === true)) &&
		all.every((check) => check.result === true) &&
		none.every((check) => check.result === false)
	);
}

function serialise(axe: Axe, result: AxeNodeResult, describe: (element: Element) => string, compared: boolean): void {
	const { nodeSerializer } = axe.utils;
	const element = (result.node as { element?: Element } | null)?.element;
	const spec = nodeSerializer.dqElmToSpec(result.node);
	// The page's own HTML never leaves it: what we may know of the element travels in its place.
	spec.source = element ? describe(element) : '{}';
	// Its selector may hold what somebody typed, too.
	if (element && (isTyped(element) || !spec.selector.flat().every(isHarmless))) spec.selector = asTarget(pathsTo(element));
	result.node = spec;
	const related = (node: unknown): AxeSpec => ({ ...nodeSerializer.dqElmToSpec(node), source: '{}' });
	const plain = (check: AxeCheckResult): AxeCheckResult => ({
		...check,
		// Only the rules that compare elements with each other need to know which ones.
		relatedNodes: compared ? check.relatedNodes.map(related) : [],
	});
	result.any = result.any.map(plain);
	result.all = result.all.map(plain);
	result.none = result.none.map(plain);
}
