import { accessibilityFindings } from '../accessibility/accessibility.ts';
import { pauses } from '../slices.ts';
import type { Finding } from '../types.ts';
import type { Axe, PartialResult } from './axe-internals.ts';

/** Elements that are finished at a time: finishing compares them and works out selectors. */
const AT_ONCE = 100;

/** Puts the results of all frames together, a few rules at a time, so that it does not freeze the page. */
export async function finishing(axe: Axe, partials: readonly (PartialResult | null)[]): Promise<Finding[]> {
	const found: Finding[] = [];
	const pause = pauses();
	for (const group of groups(partials)) {
		const part = partials.map(
			(partial) => partial && { ...partial, results: partial.results.filter((result) => group.has(result.id)) },
		);
		const report = await axe.finishRun(part, { resultTypes: ['violations', 'incomplete'] });
		found.push(...accessibilityFindings(report));
		await pause();
	}
	return found;
}

/** Rules by how much they found: a call of axe-core costs as much as a handful of elements. */
function groups(partials: readonly (PartialResult | null)[]): ReadonlySet<string>[] {
	const sizes = new Map<string, number>();
	for (const { id, nodes } of partials.flatMap((partial) => partial?.results ?? [])) {
		sizes.set(id, (sizes.get(id) ?? 0) + nodes.length);
	}
	const all: Set<string>[] = [];
	let room = 0;
	for (const [id, size] of sizes) {
		if (size > room || all.length === 0) {
			all.push(new Set());
			room = AT_ONCE;
		}
		all.at(-1)?.add(id);
		room -= size;
	}
	return all;
}
