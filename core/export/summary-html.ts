import { pageName } from '../summary.ts';
import type { Audit } from '../types.ts';
import { type Role, words } from '../words.ts';
import { escaped } from './html-escape.ts';
import { plainData } from './plain-text.ts';
import { type SummaryLine, type SummaryPart, summaryParts } from './summary-parts.ts';

/** The same as HTML that mail programs keep: headings, lists, bold and links, and no styles. */
export const summaryHtml = (audit: Audit, role?: Role): string =>
	`<h2>${words.product}: ${escaped(plainData(pageName(audit.page)))}</h2>${plainData(summaryParts(audit, role)).map(part).join('')}`;

function part({ title, intro = [], kind, lines, outro = [] }: SummaryPart): string {
	const heading = title === undefined ? '' : `<h3>${escaped(title)}</h3>`;
	return `${heading}${intro.map(paragraph).join('')}${listed(kind, lines)}${outro.map(paragraph).join('')}`;
}

function listed(kind: SummaryPart['kind'], lines: readonly SummaryLine[]): string {
	if (lines.length === 0) return '';
	if (kind === 'lines') return `<p>${lines.map(line).join('<br>')}</p>`;
	const tag = kind === 'list' ? 'ul' : 'ol';
	return `<${tag}>${lines.map((each) => `<li>${line(each)}</li>`).join('')}</${tag}>`;
}

const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

function line({ strong, text, link }: SummaryLine): string {
	const rest =
		link === undefined
			? escaped(text)
			: escaped(text).replace(escaped(link), () => `<a href="${escaped(link)}">${escaped(link)}</a>`);
	return `${strong === undefined ? '' : `<strong>${escaped(strong)}</strong>`}${rest}`;
}
