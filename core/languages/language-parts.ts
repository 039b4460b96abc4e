import type { Block } from '../content.ts';
import { sentences } from '../english/text.ts';
import { languageOf, mayHoldOther, otherLanguageOf, primaryLanguage } from './language.ts';

/** Words of a block that are in another language than the rest of it. Offsets into `Block.text`. */
export interface LanguagePart {
	readonly start: number;
	readonly end: number;
	/** Primary language subtag. */
	readonly lang: string;
	/** True where the page marks them so; else their small words show it. */
	readonly marked: boolean;
}

const KNOWN_PARTS = new WeakMap<Block, readonly LanguagePart[]>();

/** The stretches marked as another language, and the sentences that are in one without being marked. */
export function languageParts(block: Block): readonly LanguagePart[] {
	const known = KNOWN_PARTS.get(block) ?? [...marked(block), ...otherSentences(block, block.lang)];
	KNOWN_PARTS.set(block, known);
	return known;
}

/** The language that a block's words show, those left out that are marked as another: what its mark-up has to say. */
export function ownLanguage(block: Block): string {
	// Where nothing is marked, the gatherer has looked at the same words.
	return hasMarked(block) ? languageOf(withoutMarked(block), block.declared ?? block.lang) : block.lang;
}

function marked({ spans }: Block): LanguagePart[] {
	if (spans.length === 0) return [];
	return spans.flatMap(({ kind, start, end, lang }) =>
		kind === 'language' && lang ? [{ start, end, lang: primaryLanguage(lang), marked: true }] : [],
	);
}

/** The sentences that are in another language than `around`, those left out that are marked as such. */
export function unmarkedParts(block: Block, around: string): readonly LanguagePart[] {
	return around === block.lang ? languageParts(block).filter((part) => !part.marked) : otherSentences(block, around);
}

function otherSentences(block: Block, around: string): LanguagePart[] {
	// Where the language around it is not known, no sentence can be in another.
	if (around === '' || around === 'und') return [];
	const rest = withoutMarked(block);
	if (!mayHoldOther(rest, around)) return [];
	return sentences(rest).flatMap(({ text, start, end }) => {
		const lang = otherLanguageOf(text, around);
		return lang === undefined ? [] : [{ start, end, lang, marked: false }];
	});
}

const hasMarked = ({ spans }: Pick<Block, 'spans'>): boolean => spans.some(({ kind }) => kind === 'language');

/** The text with a blank for each letter that is marked as another language. */
export function withoutMarked(block: Pick<Block, 'text' | 'spans'>): string {
	const { text, spans } = block;
	if (!hasMarked(block)) return text;
	return spans
		.filter(({ kind }) => kind === 'language')
		.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
}
