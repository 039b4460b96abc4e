import { isClear, readColour } from '../accessibility/colour.ts';
import type { ElementFacts } from '../content.ts';
import type { StyleFacts } from '../element-facts.ts';

/** What tells a link from the words beside it. */
export type LinkLook =
	/** A line, a border, a background, another weight, slant, size or typeface. */
	| 'more than colour'
	/** Another colour, and nothing else. */
	| 'colour'
	/** Nothing at all. */
	| 'nothing';

/** The fewest letters that make running text of what stands beside a link. */
const ENOUGH = 8;

/** How a link in running text looks; undefined for a link that stands alone, or where that cannot be told. */
export function linkLook(link: ElementFacts): LinkLook | undefined {
	const { before, after, text, style } = link;
	if (text === '' || countLetters(`${before} ${after}`) < ENOUGH || !style?.display.startsWith('inline')) return undefined;
	const { words, around, touched = false } = link.link ?? {};
	if (words === undefined || around === undefined || touched) return undefined;
	const [own, other] = [readColour(words.color), readColour(around.color)];
	if (own?.alpha !== 1 || other?.alpha !== 1) return undefined;
	if (words.underlined !== around.underlined || isBox(style) || isBox(words)) return 'more than colour';
	if (around.underlined || !isAlike(words, around)) return around.underlined ? undefined : 'more than colour';
	return own.hex === other.hex ? 'nothing' : 'colour';
}

const countLetters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;
const isBox = ({ framed, background, backgroundImage }: StyleFacts): boolean =>
	framed || !isClear(background) || backgroundImage !== '';
const isAlike = (one: StyleFacts, other: StyleFacts): boolean =>
	Math.abs(one.weight - other.weight) < 100 &&
	one.italic === other.italic &&
	Math.abs(one.size - other.size) < 1 &&
	one.family === other.family;
