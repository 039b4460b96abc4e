import type { Block, PageContent } from '../content.ts';
import { isCouncilWord, SMALL_WORDS } from '../english/ordinary-words.ts';
import { words } from '../english/text.ts';
import { languageOf, primaryLanguage } from './language.ts';

/** Primary language subtag of the page: what most of its words are in, else what it declares, else what its labels show. */
export function pageLanguage({ blocks, lang }: Pick<PageContent, 'blocks' | 'lang'>): string {
	return mostCommon(blocks) || primaryLanguage(lang) || languageOfLabels(blocks);
}

function mostCommon(blocks: readonly Block[]): string {
	const sizes = new Map<string, number>();
	for (const { lang, text } of blocks) if (lang !== '' && lang !== 'und') sizes.set(lang, (sizes.get(lang) ?? 0) + text.length);
	return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

// 'Bins and recycling', 'Pothole', 'Apply': none says enough by itself, so a page of nothing else is read as a whole.
function languageOfLabels(blocks: readonly Block[]): string {
	const labels = blocks.filter(({ lang }) => lang === '').map(({ text }) => text);
	const shown = languageOf(labels.join('\n'), '');
	if (shown !== '' && shown !== 'und') return shown;
	const all = labels.flatMap((text) => words(text.toLowerCase()));
	const english = all.filter(({ text }) => isCouncilWord(text) || SMALL_WORDS.has(text));
	return english.length > 0 && english.length >= all.length / 2 ? 'en' : '';
}
