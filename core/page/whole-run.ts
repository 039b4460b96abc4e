import { AXE_RULES } from '../accessibility/accessibility-words.ts';
import type { Axe } from './axe-internals.ts';
import type { AxeRun } from './run-axe.ts';
import { cleaned, comparesElements, passes } from './serialise.ts';

/** The version of axe-core whose inner parts `run-axe.ts` knows. */
const SLICED_VERSION = '4.14.1';

/** True where axe-core has the parts that running in slices needs. */
export function canSlice(axe: Axe): boolean {
	const [rule] = axe._audit?.rules ?? [];
	return axe.version === SLICED_VERSION && typeof rule?.gather === 'function' && typeof rule.runSync === 'function';
}

/**
 * All rules in one pass, in the published way alone: for an axe-core whose inner parts are not known. The results are the
 * same, but a large page stands still meanwhile.
 */
export async function wholeRun(axe: Axe, page: Document, describe: (element: Element) => string): Promise<AxeRun> {
	// It sets itself up, and takes itself down.
	axe.teardown();
	const { results } = await axe.runPartial(page, {
		runOnly: { type: 'rule', values: AXE_RULES },
		preload: false,
		resultTypes: ['violations', 'incomplete'],
	});
	axe.setup(page);
	const comparing = new Set((axe._audit?.rules ?? []).filter((rule) => comparesElements(axe, rule)).map(({ id }) => id));
	const runs = AXE_RULES.map((rule) => {
		const found = results.find(({ id }) => id === rule);
		return { rule, looked: found?.nodes.length ?? 0, missed: found === undefined ? 1 : 0 };
	});
	for (const result of results) {
		const keepAll = comparing.has(result.id);
		result.nodes = result.nodes.filter((node) => keepAll || !passes(node));
		for (const node of result.nodes) cleaned(axe, node, describe, keepAll);
	}
	return { steps: [].values(), runs, rulesDone: () => results.length, results };
}
