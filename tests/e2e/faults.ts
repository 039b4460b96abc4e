/** axe-core on our own pages. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'vitest';
import type { View } from '../../scripts/browsers/session.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
	run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[]; passes: unknown[] }>;
}

/** Every fault that axe-core finds, its best practices included, with all that unfolds unfolded. */
/** @param least how many checks must have had something to look at */
export const faults = async (view: View, least = 10): Promise<string[]> => {
	await view.evaluate(`(() => { ${axe}; return true; })()`);
	const { violations, passes } = await view.evaluate(async () => {
		for (const one of document.querySelectorAll('details')) one.open = true;
		return (globalThis as unknown as { axe: Axe }).axe.run();
	});
	expect(passes.length).toBeGreaterThan(least);
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
};
