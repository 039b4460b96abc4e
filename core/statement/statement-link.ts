import type { PageLink } from '../surrounds.ts';

/** Which links lead to an accessibility statement, in English or Welsh. */

const STATEMENT = /accessib\w*[-_ +%20]*statement|datganiad[-_ +%20]*(?:ar )?hygyrch/i;
const ABOUT = /accessib|hygyrch/i;
/** Tools and widgets of the page: they change how it looks, and say nothing of what fails. */
const TOOLS =
	/\b(?:accessib\w*|hygyrch\w*)[ -](?:tools?(?:bar)?|options|settings|menu|controls?|mode|widget|preferences|features|view|bar|plugin)\b|\b(?:open|show|toggle|enable|close) (?:the )?accessibility\b|\b(?:offer|bar offer|opsiynau|gosodiadau|dewislen) hygyrchedd\b|recite ?me|browsealoud|reachdeck|userway|accessibe|equalweb|^(?:javascript:|#)/i;
/** In the main content other things have the word: 'Accessible toilets', 'Access for wheelchairs at the museum'. */
const ALONE =
	/^(?:(?:our|the|about|website|web|site|digital|online|and|of|this) )*accessibility(?: (?:information|notice|policy|page|of this (?:web)?site|and (?:cookies|privacy)))?$|^hygyrchedd(?: (?:y|ein) wefan)?$/i;

export type StatementLink = 'statement' | 'tools' | 'other';

export function statementLink({ text, href, main }: PageLink): StatementLink {
	const words = text.replace(/\s+/g, ' ').trim();
	if (STATEMENT.test(words)) return 'statement';
	if (TOOLS.test(words) || (ABOUT.test(words) && TOOLS.test(hrefOf(href)))) return 'tools';
	if (STATEMENT.test(pathOf(href))) return 'statement';
	if (main) return ALONE.test(words) ? 'statement' : 'other';
	return ABOUT.test(words) || ABOUT.test(pathOf(href)) ? 'statement' : 'other';
}

/** True where it opens a file instead of a page. */
export const opensFile = ({ href }: Pick<PageLink, 'href'>): boolean =>
	/\.(?:pdf|docx?|odt|rtf|xlsx?|pptx?)$/i.test(href.split(/[?#]/, 1)[0] ?? '');

const pathOf = (href: string): string => href.replace(/^[a-z]+:\/\/[^/?#]*/i, '');
// The address of the page itself stands before a bare '#'.
const hrefOf = (href: string): string => (/#$/.test(href) ? '#' : href);
