import type { PageContent } from './content.ts';
import type { Question } from './types.ts';

/** What only a person can judge about this page: asked, never told. */
export function questionsFor(_page: PageContent): Question[] {
	return [];
}
