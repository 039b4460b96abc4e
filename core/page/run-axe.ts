import { AXE_RULES } from '../accessibility/accessibility-words.ts';
import { messageOf } from '../error-message.ts';
import type { Axe, AxeContext, AxeNode, AxeRule, AxeRuleResult } from './axe-internals.ts';
import { isTooMuch, tamed } from './costly-rules.ts';
import { isGone, judgeApart } from './moving-page.ts';
import { selectorOf } from './selector.ts';
import { comparesElements, passes, serialise } from './serialise.ts';
import { touched } from './touched.ts';
import { warm } from './warm-axe.ts';

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
	/** How many of them had other colours because the mouse or the keyboard was on them. */
	touched?: number;
	/** How many of them the page had taken away by then. */
	gone?: number;
	/** Selectors of the first few that it did not get to. */
	where?: readonly string[];
	/** What went wrong, where it broke off. */
	error?: string;
}

export interface AxeRun {
	/** Runs the rules, a few elements at a time. */
	readonly steps: Iterator<void, void>;
	readonly runs: readonly RuleRun[];
	readonly rulesDone: () => number;
	/** What each rule found, in the shape that crosses frames. */
	readonly results: readonly AxeRuleResult[];
}

/** No rule may take longer than this on one page, and all of them together no longer than `RUN_BUDGET`: a person waits ten seconds. */
const RULE_BUDGET = 3000;
const RUN_BUDGET = 5000;
/** The slowest, where a page is large. They run last, so that no quick rule waits for them in vain, and look at all elements. */
const SLOW = ['link-in-text-block', 'target-size', 'color-contrast'];

/** They go by the colours that an element has just now. */
const OF_COLOURS = ['link-in-text-block', 'color-contrast'];

/** How many of the elements that a rule did not reach are named. */
const WHERE = 3;

/** Elements that a rule looks at without a look at the clock: some take a hundred times as long as their neighbours. */
const MOST_AT_ONCE = 64;

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
): AxeRun {
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
	const rules =
		tree === undefined
			? []
			: tamed(
					axe,
					(axe._audit?.rules ?? []).filter((rule) => wanted.has(rule.id)).sort((a, b) => SLOW.indexOf(a.id) - SLOW.indexOf(b.id)),
				);
	// A rule that cannot begin is one that was not reached: never silence.
	const known = new Set(rules.map((rule) => rule.id));
	const runs: RuleRun[] = AXE_RULES.filter((rule) => !known.has(rule)).map((rule) => ({
		rule,
		looked: 0,
		missed: 1,
		error: 'could not begin',
	}));
	const results: AxeRuleResult[] = [];
	const begun = performance.now();
	const isTouched = touched(document);

	function* steps(): Generator<void> {
		let warmed = false;
		for (const rule of rules) {
			const run: RuleRun = { rule: rule.id, looked: 0, missed: 0 };
			const result: AxeRuleResult = { id: rule.id, nodes: [] };
			runs.push(run);
			try {
				if (tree !== undefined && !warmed && SLOW.includes(rule.id)) {
					warmed = true;
					yield* warm(axe, tree);
				}
				yield* runRule(rule, run, result);
			} catch (error) {
				run.error = messageOf(error);
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
		const keepAll = comparesElements(axe, rule);
		const miss = (missed: readonly AxeNode[]): void => {
			run.missed += missed.length;
			const elements = missed.slice(0, WHERE).flatMap(({ actualNode }) => actualNode ?? []);
			run.where = [...(run.where ?? []), ...elements.map((element) => selectorOf(element, axe).join(' '))];
		};
		const reachable = nodes.filter((node) => !isTooMuch(rule.id, node));
		if (reachable.length < nodes.length) miss(nodes.filter((node) => isTooMuch(rule.id, node)));
		for (let at = 0, size = 1; at < reachable.length; ) {
			if (performance.now() > deadline) {
				miss(reachable.slice(at));
				return;
			}
			const next = reachable.slice(at, at + size);
			const from = performance.now();
			const held = OF_COLOURS.includes(rule.id) ? next.filter(({ actualNode }) => actualNode && isTouched(actualNode)) : [];
			if (held.length > 0) {
				miss(held);
				run.touched = (run.touched ?? 0) + held.length;
			}
			const gone = next.filter((node) => isGone(rule.id, node));
			if (gone.length > 0) {
				run.missed += gone.length;
				run.gone = (run.gone ?? 0) + gone.length;
			}
			const chunk = next.filter((node) => !held.includes(node) && !gone.includes(node));
			const { judged, broken, error } = judgeApart(chunk, (some) =>
				Object.assign(Object.create(rule) as AxeRule, { gather: () => some }).runSync(context, OPTIONS),
			);
			if (broken.length > 0) {
				miss(broken);
				run.error = error;
			}
			at += next.length;
			run.looked += judged.length;
			for (const node of judged) {
				if (!keepAll && passes(node)) continue;
				serialise(axe, node, describe, keepAll);
				result.nodes.push(node);
			}
			// Grow while it is quick, shrink when it is slow: a chunk should take a few milliseconds.
			const took = performance.now() - from;
			size = took < 4 ? Math.min(size * 2, MOST_AT_ONCE) : Math.max(1, Math.floor((size * 8) / took));
			yield;
		}
	}

	return {
		steps: scrolledBack(steps()),
		runs,
		rulesDone: () => results.length,
		results,
	};
}

// axe-core scrolls the page to look at it: it is put back at once.
function* scrolledBack(steps: Iterator<void, void>): Generator<void, void> {
	for (;;) {
		const { scrollX, scrollY } = window;
		const { done } = steps.next();
		if (window.scrollX !== scrollX || window.scrollY !== scrollY)
			window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
		if (done) return;
		yield;
	}
}
