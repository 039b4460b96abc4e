import { englishBlocks } from './audit.ts';
import type { Block, PageContent } from './content.ts';
import { proseSentences } from './english/prose-sentences.ts';
import { countWords } from './english/text.ts';
import type { Facts } from './text-facts.ts';

/** What can be counted in the text of one document; `proseFacts` says more of the sentences of the page itself. */
export function factsOf(content: PageContent): Facts {
	const english = englishBlocks(content);
	const ids = new Set(english.map((block) => block.id));
	const others: Record<string, number> = {};
	for (const { id, lang, text } of content.blocks) {
		if (!ids.has(id)) others[lang || 'und'] = (others[lang || 'und'] ?? 0) + countWords(text);
	}
	const count = (blocks: readonly Block[]): number => blocks.reduce((total, { text }) => total + countWords(text), 0);
	return {
		words: count(english),
		sentences: proseSentences(english).length,
		closedWords: count(english.filter((block) => block.closed !== undefined)),
		otherLanguages: others,
	};
}
