import type { Block, PageContent } from '../content.ts';
import { type Days, daysIn } from './days.ts';

/** A place where a page says when it was last looked at. */
export interface Stated extends Days {
	/** The block that says so; none where it stands outside of the main content. */
	readonly block: Block | undefined;
	readonly text: string;
	/** From the word ('reviewed') to the end of the date. */
	readonly whole: { readonly start: number; readonly end: number };
}

const SAID =
	/\b(?:last )?(?:updated|reviewed|revised|modified|checked|diweddarwyd|adolygwyd|diweddariad)(?! (?:every|each|by the|once|if|when)\b)/gi;
const PUBLISHED = /\b(?:first )?(?:published|posted|prepared|cyhoeddwyd|paratowyd)\b/gi;
const ANY = /(?:updat|review|revis|modifi|check|publish|post|prepar|diweddar|adolyg|cyhoedd|paratow)/i;
const BETWEEN = /^[^.;!?]{0,40}$/;

/** Where the page says when it was reviewed or updated, in the main content first. */
export const reviewsOf = (page: PageContent): Stated[] => stated(page, [SAID]);
/** The same, and when it was published or prepared. */
export const datesOf = (page: PageContent): Stated[] => stated(page, [SAID, PUBLISHED]);

function stated({ blocks, surrounds }: PageContent, signs: readonly RegExp[]): Stated[] {
	const texts: { block: Block | undefined; text: string }[] = [
		...blocks.filter(({ text }) => text.length < 600).map((block) => ({ block, text: block.text })),
		...surrounds.text.split('\n').map((text) => ({ block: undefined, text })),
	];
	return texts.flatMap(({ block, text }) => {
		if (!ANY.test(text)) return [];
		const days = daysIn(text);
		if (days.length === 0) return [];
		return signs
			.flatMap((sign) => [...text.matchAll(sign)])
			.flatMap(({ 0: word, index }) => {
				const next = days.find(({ start }) => start >= index + word.length);
				if (next === undefined || !BETWEEN.test(text.slice(index + word.length, next.start))) return [];
				return [{ ...next, block, text, whole: { start: index, end: next.end } }];
			});
	});
}

/** The one with the latest day. */
export const latest = (dates: readonly Stated[]): Stated | undefined =>
	dates.reduce<Stated | undefined>((best, next) => (best === undefined || next.to > best.to ? next : best), undefined);
