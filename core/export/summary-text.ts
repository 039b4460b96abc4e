import type { Audit } from '../types.ts';
import type { Role } from '../words.ts';
import { plainText } from './plain-text.ts';
import { type SummaryPart, summaryParts } from './summary-parts.ts';

/** Plain text for an email. */
export const summaryText = (audit: Audit, role?: Role): string => summaryParts(audit, role).map(part).join('\n\n');

function part({ title, intro = [], kind, lines, outro = [] }: SummaryPart): string {
	const mark = { lines: () => '', list: () => '- ', numbers: (at: number) => `${at + 1}. ` }[kind];
	const listed = lines.map(({ strong = '', text }, at) => `${mark(at)}${strong}${text}`);
	return [...(title === undefined ? [] : [title]), ...intro, ...listed, ...outro].map(plainText).join('\n');
}
