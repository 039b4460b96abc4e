import type { Block, PageContent } from '../content.ts';
import { countWords } from '../english/text.ts';
import type { PageMatch } from '../rule.ts';
import { foreignParts } from './foreign-parts.ts';
import { foreignLanguage, foreignTokens } from './foreign-words.ts';
import { primaryLanguage, seemsForeign } from './language.ts';
import { clash } from './language-clash.ts';
import { languageName } from './language-names.ts';
import { ownLanguage, unmarkedParts, withoutMarked } from './language-parts.ts';

/** Places whose words are in another language than their mark-up says, or that no mark-up tells apart. */

/** A block whose words, taken together, are in another language than the one in force there. */
export interface WrongBlock {
	readonly block: Block;
	readonly declared: string;
	readonly found: string;
	/** True where only small words of another country show it. */
	readonly soft: boolean;
}

export const declaredLanguage = (block: Block, page: PageContent): string => primaryLanguage(block.declared ?? page.lang);

/** @param least words: fewer say nothing certain about a block that only takes the page's language */
export function wrongBlock(block: Block, page: PageContent, least: number): WrongBlock | undefined {
	const declared = declaredLanguage(block, page);
	if (declared === '') return undefined;
	const long = countWords(block.text) >= least;
	const known = long ? ownLanguage(block) : '';
	const isMixed = unmarkedParts(block, known).some(({ lang }) => lang === declared);
	if (known !== '' && known !== 'und' && known !== declared) {
		return isMixed ? undefined : { block, declared, found: known, soft: false };
	}
	const own = withoutMarked(block);
	const isMarked = declared !== primaryLanguage(page.lang);
	const found = isMarked || (long && declared !== 'en') ? clash(own, block.declared ?? page.lang) : undefined;
	if (found !== undefined) return { block, declared, found, soft: true };
	const foreign = long && declared === 'en' ? foreignLanguage(foreignTokens(own)) : undefined;
	return foreign === undefined || foreign === 'und' ? undefined : { block, declared, found: foreign, soft: true };
}

const said = (found: string, declared: string): string =>
	found === 'latin'
		? `These words are marked as ${languageName(declared)}, but are in other letters.`
		: `These words seem to be in ${name(found)}, but are marked as ${languageName(declared)}.`;

const name = (lang: string): string => (lang === 'und' ? 'another language' : languageName(lang));

export function blockFault({ block, declared, found, soft }: WrongBlock): PageMatch {
	if (soft) return { block, severity: 'consider', message: said(found, declared) };
	return { block, message: `These words are in ${languageName(found)}, but are marked as ${languageName(declared)}.` };
}

/** Set where most words that take the page's own language are in another one: then the page is marked wrongly, not each block. */
export function wrongPage(wrong: readonly WrongBlock[], page: PageContent): PageMatch | undefined {
	const own = primaryLanguage(page.lang);
	const takesOwn = page.blocks.filter((block) => declaredLanguage(block, page) === own);
	const words = (blocks: readonly Block[]): number => blocks.reduce((total, { text }) => total + countWords(text), 0);
	const others = wrong.filter(({ declared, found }) => declared === own && found !== 'latin');
	const [first] = others;
	if (!page.top || first === undefined || others.length < 2 || words(others.map(({ block }) => block)) <= words(takesOwn) / 2)
		return undefined;
	return {
		message: `The page is marked as ${languageName(own)}, but most of its words are in ${name(first.found)}.`,
		suggestion: 'Can the web team change the language of this page?',
	};
}

/** Words inside a block: marked as a language that they are not in, or not marked at all. */
export function* partFaults(block: Block, declared: string): Generator<PageMatch> {
	for (const { kind, start, end, lang = '' } of block.spans) {
		const found = kind === 'language' ? clash(block.text.slice(start, end), lang) : undefined;
		if (found) yield { block, start, end, severity: 'consider', message: said(found, primaryLanguage(lang)) };
	}
	const known = unmarkedParts(block, declared);
	for (const { start, end, lang } of known) yield { block, start, end, ...seems(lang) };
	const foreign = declared === '' ? [] : foreignParts(block, declared);
	if (foreign.length === 0 && block.lang === 'und' && declared === 'en' && seemsForeign(block.text)) {
		yield { block, severity: 'consider', message: 'These words seem to be in another language, but are marked as English.' };
	}
	for (const { start, end, lang } of foreign) {
		if (!known.some((part) => start < part.end && part.start < end)) yield { block, start, end, ...seems(lang) };
	}
}

const seems = (lang: string): Pick<PageMatch, 'severity' | 'message'> => ({
	severity: 'consider',
	message: `These words seem to be in ${name(lang)}.`,
});
