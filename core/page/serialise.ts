import type { AxeCheckResult } from '../accessibility/axe-report.ts';
import type { Axe, AxeNodeResult, AxeRule, AxeSpec } from './axe-internals.ts';
import { isTyped } from './private.ts';
import { asTarget, isHarmless, pathsTo } from './selector.ts';

/** Results of axe-core in the shape that crosses frames, with nothing of the page in them but what we put there. */

/** True for a rule with an `after` step: it compares its elements with each other in the end, passes included. */
export function comparesElements(axe: Axe, rule: AxeRule): boolean {
	return [...rule.any, ...rule.all, ...rule.none].some((check) => {
		const id = typeof check === 'string' ? check : (check as { id: string }).id;
		return typeof axe._audit?.checks[id]?.after === 'function';
	});
}

export function passes({ any, all, none }: AxeNodeResult): boolean {
	return (
		(any.length === 0 || any.some((check) => check.result === true)) &&
		all.every((check) => check.result === true) &&
		none.every((check) => check.result === false)
	);
}

/**
 * @param describe what to keep of an element in place of its HTML
 * @param compared true where the rule needs to know the elements that it compares this one with
 */
export function serialise(axe: Axe, result: AxeNodeResult, describe: (element: Element) => string, compared: boolean): void {
	const { nodeSerializer } = axe.utils;
	const element = (result.node as { element?: Element } | null)?.element ?? null;
	result.node = harmless(nodeSerializer.dqElmToSpec(result.node), element, describe);
	keepChecks(result, (check) => (compared ? check.relatedNodes.map((node) => nodeSerializer.dqElmToSpec(node)) : []));
}

/** The same for a result that axe-core has put into that shape itself. */
export function cleaned(axe: Axe, result: AxeNodeResult, describe: (element: Element) => string, compared: boolean): void {
	const spec = result.node as AxeSpec;
	result.node = harmless(spec, axe.utils.shadowSelect(spec.selector.at(-1) ?? ':root'), describe);
	keepChecks(result, (check) => (compared ? (check.relatedNodes as readonly AxeSpec[]) : []));
}

function harmless(spec: AxeSpec, element: Element | null, describe: (element: Element) => string): AxeSpec {
	// The page's own HTML never leaves it: what we may know of the element travels in its place.
	spec.source = element ? describe(element) : '{}';
	// Its selector may hold what somebody typed, too.
	if (element && (isTyped(element) || !spec.selector.flat().every(isHarmless))) spec.selector = asTarget(pathsTo(element));
	return spec;
}

function keepChecks(result: AxeNodeResult, related: (check: AxeCheckResult) => readonly AxeSpec[]): void {
	const plain = (check: AxeCheckResult): AxeCheckResult => ({
		...check,
		relatedNodes: related(check).map((spec) => ({ ...spec, source: '{}' })),
	});
	result.any = result.any.map(plain);
	result.all = result.all.map(plain);
	result.none = result.none.map(plain);
}
