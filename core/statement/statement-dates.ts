import type { Block, PageContent } from '../content.ts';
import { type Days, daysIn } from '../english/days.ts';

/** A date that an accessibility statement gives for one of its steps. */
export interface StepDate extends Days {
	readonly block: Block;
	/** The word, in small letters: 'reviewed'. `start` is where it begins, `end` where the date ends. */
	readonly word: string;
}

export const PREPARED = /\bprepared\b/gi;
/** Other words for it; the model has 'prepared'. */
export const PREPARED_NEAR = /\b(?:written|created|published|produced|drafted|issued)\b/gi;
export const REVIEWED = /\b(?:last |most recently )?reviewed\b/gi;
export const REVIEWED_NEAR = /\b(?:last )?(?:updated|revised|amended|checked|modified)\b/gi;
export const TESTED = /\b(?:last )?(?:tested|evaluated|audited|assessed)\b/gi;

// 'It will be reviewed on 1 March 2027.'
const TO_COME = /\b(?:will|to|next|be|being|should|must|due to be|when|before|until)(?: next)? $/i;
const BETWEEN = /^[^.;!?]{0,60}$/;
const SHORT = 60;

/** Dates that closely follow one of these words, in the same block or in the cell next to it. */
export function stepDates({ blocks }: Pick<PageContent, 'blocks'>, words: RegExp): StepDate[] {
	return blocks.flatMap((block, at) => {
		const { text } = block;
		// 'Prepared' | '1 May 2026': a label, and its date in the next cell.
		const next = text.length < SHORT && daysIn(text).length === 0 ? ` ${blocks[at + 1]?.text ?? ''}`.slice(0, SHORT) : '';
		const days = daysIn(text + next);
		if (days.length === 0) return [];
		return [...text.matchAll(words)].flatMap(({ 0: word, index }) => {
			const date = days.find(({ start }) => start >= index + word.length);
			if (date === undefined || !BETWEEN.test((text + next).slice(index + word.length, date.start))) return [];
			if (TO_COME.test(text.slice(0, index))) return [];
			return [{ ...date, block, word: word.toLowerCase(), start: index, end: Math.min(date.end, text.length) }];
		});
	});
}
