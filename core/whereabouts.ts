import type { Finding } from './types.ts';
import { words } from './words.ts';

/** What a selector of the page as a whole says: of its root, its body, or something that is not shown. */
const WHOLE = /^(?:html|:root|body|head(?: .+)?|title|meta(?:\[.+\])?)$/;

/** True for what is about the page as a whole: it stands nowhere on it. */
export const isWholePage = ({ selector, section }: Pick<Finding, 'selector' | 'section'>): boolean =>
	section.length === 0 && selector.length === 1 && WHOLE.test(selector[0] ?? '');

/** The headings that a person can follow to it. */
export function whereabouts(finding: Pick<Finding, 'section' | 'closed' | 'region' | 'selector'>): string {
	const { section, closed, region } = finding;
	if (isWholePage(finding)) return words.finding.whole;
	const path = section.length > 0 ? section.join(' › ') : region === 'main' ? words.finding.top : words.finding.region[region];
	return closed === undefined ? path : `${path}, ${words.finding.closed(closed)}`;
}
