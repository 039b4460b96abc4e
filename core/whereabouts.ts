import type { Finding } from './types.ts';
import { words } from './words.ts';

/** The headings that a person can follow to it. */
export function whereabouts({ section, closed, region }: Pick<Finding, 'section' | 'closed' | 'region'>): string {
	const path = section.length > 0 ? section.join(' › ') : region === 'main' ? words.finding.top : words.finding.region[region];
	return closed === undefined ? path : `${path}, ${words.finding.closed(closed)}`;
}
