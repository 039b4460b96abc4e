import type { Asked } from '../question-hints.ts';
import { isStatement, statuses } from './statement.ts';
import { enforcerOf } from './statement-nation.ts';

/** What makes the questions about an accessibility statement worth asking. */

const CRITERION = /\b[1-4]\.[1-5]\.\d{1,2}\b/g;
const SCOPE = /\b(?:statement|page)\b[^.;!?]{0,30}\b(?:applies to|covers)\b/i;
const LONGEST = 120;

/** Rules do not see what the accessibility checks found: people compare the two (monitoring: checks 14 and 17 to 19). */
export function findings({ page, blocks, date = '' }: Asked): string | undefined {
	if (!isStatement(page, date)) return undefined;
	const [status] = statuses(page);
	if (status?.kind === 'fully')
		return "It says 'fully compliant'. One problem on any page that breaks WCAG 2.2 level A or AA makes that untrue.";
	const named = [...new Set(blocks.flatMap(({ text }) => text.match(CRITERION) ?? []))].sort();
	if (named.length === 0) return 'It names no success criterion. Compare its list with what was found on other pages.';
	const some = named.slice(0, 8).join(', ');
	const rest = named.length > 8 ? ` and ${named.length - 8} more` : '';
	return `It names ${some}${rest}. Look for findings of other criteria, on this page and others.`;
}

export function nation({ page, date = '', site }: Asked): string | undefined {
	if (site === undefined || !isStatement(page, date)) return undefined;
	const { sure, because } = enforcerOf(page, site);
	return sure ? undefined : because;
}

export function scope({ page, blocks, date = '' }: Asked): string | undefined {
	if (!isStatement(page, date)) return undefined;
	const said = blocks.find(({ text }) => SCOPE.test(text))?.shown;
	if (said === undefined) return undefined;
	return `It says: '${said.length > LONGEST ? `${said.slice(0, said.lastIndexOf(' ', LONGEST))}…` : said.replace(/\.$/, '')}'.`;
}
