import { englishBlocks } from './audit.ts';
import type { PageContent } from './content.ts';
import { countWords, sentences } from './english/text.ts';
import type { Facts } from './text-facts.ts';

/** What can be counted in the text of one document. */
export function factsOf(content: PageContent): Facts {
	const english = englishBlocks(content);
	const ids = new Set(english.map((block) => block.id));
	const others: Record<string, number> = {};
	for (const { id, lang, text } of content.blocks) {
		if (!ids.has(id)) others[lang || 'und'] = (others[lang || 'und'] ?? 0) + countWords(text);
	}
	const prose = english.filter((block) => block.kind === 'paragraph').flatMap((block) => sentences(block.text));
	const count = (texts: readonly { readonly text: string }[]): number =>
		texts.reduce((total, { text }) => total + countWords(text), 0);
	return {
		words: count(english),
		sentences: prose.length,
		...(prose.length === 0 ? {} : { averageSentence: Math.round((count(prose) / prose.length) * 10) / 10 }),
		closedWords: count(english.filter((block) => block.closed !== undefined)),
		otherLanguages: others,
	};
}
