import { accessibilityFindings } from '../accessibility.ts';
import type { Finding } from '../types.ts';
import type { Axe, PartialResult } from './axe-internals.ts';
import { breathe, SLICE } from './breathe.ts';

/** Finishing compares elements and works out selectors: a few rules at a time, so that it does not freeze the page. */
export async function finishInSlices(axe: Axe, partials: readonly (PartialResult | null)[]): Promise<Finding[]> {
	const ids = [...new Set(partials.flatMap((partial) => partial?.results.map((result) => result.id) ?? []))];
	const found: Finding[] = [];
	let from = performance.now();
	for (let at = 0; at < ids.length; at += 8) {
		const some = new Set(ids.slice(at, at + 8));
		const part = partials.map(
			(partial) => partial && { ...partial, results: partial.results.filter((result) => some.has(result.id)) },
		);
		const report = await axe.finishRun(part, { resultTypes: ['violations', 'incomplete'] });
		found.push(...accessibilityFindings(report));
		if (performance.now() - from < SLICE) continue;
		await breathe();
		from = performance.now();
	}
	return found;
}
