import type { Status } from '../review/review.ts';
import type { Severity } from '../types.ts';

/** Marks on the page itself, and the card that one opens. */
export const marksWords = {
	/** On a mark, where there is room for one word. */
	short: { must: 'fix', should: 'improve', consider: 'judge' } as const satisfies Record<Severity, string>,
	name: (number: number, severity: string, title: string): string => `${number}, ${severity.toLowerCase()}: ${title}`,
	region: 'Critical Friend: findings on this page',
	message: 'What is wrong',
	suggestion: 'Suggestion',
	why: 'Why it matters',
	fix: 'What to do',
	guidance: 'Guidance',
	status: 'Mark as',
	statuses: { 'to-do': 'To do', fixed: 'Fixed', known: 'Known', 'not-an-issue': 'Not an issue …' } as const satisfies Record<
		Status,
		string
	>,
	marked: (status: string): string => `Marked as ‘${status.toLowerCase()}’.`,
	notKept: 'This was not kept. Try again, or select the Critical Friend button in the toolbar.',
	inPanel: 'Say why in the side panel.',
	previous: 'Previous',
	next: 'Next',
	close: 'Close',
	show: 'Show on page',
	hide: 'Hide marks',
	cannot: 'Critical Friend cannot reach the page any more. Select its button in the toolbar and try again.',
} as const;
