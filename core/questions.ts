import { englishBlocks } from './audit.ts';
import type { PageContent } from './content.ts';
import type { Asked } from './question-hints.ts';
import { CANDIDATES, type Candidate, TO_TRY } from './question-list.ts';
import type { Site } from './rule.ts';
import type { Question } from './types.ts';

const MOST = 7;
const MOST_TO_TRY = 3;

/**
 * What only a person can judge about this page: asked, never told. At most seven, the most useful first, and three to try.
 * Set down in the catalogue as 'Person', and in its section 12.
 */
export function questionsFor(page: PageContent, told?: { readonly date: string; readonly site: Site }): Question[] {
	const blocks = page.blocks;
	const asked: Asked = { page, ...told, blocks, english: englishBlocks(page).length * 2 > blocks.length };
	return [...choose(CANDIDATES, MOST, asked), ...choose(TO_TRY, MOST_TO_TRY, asked)];
}

function choose(candidates: readonly Candidate[], most: number, asked: Asked): Question[] {
	const { pageType } = asked.page;
	const found: Question[] = [];
	for (const { id, question, why, hint, onlyWithHint, on, notOn } of candidates) {
		if (found.length === most) break;
		if (on?.includes(pageType) === false || notOn?.includes(pageType)) continue;
		const said = hint?.(asked);
		if (said === undefined && onlyWithHint) continue;
		found.push({ id, question, why, ...(said === undefined ? {} : { hint: said }) });
	}
	return found;
}
