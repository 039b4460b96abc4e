import type { Block, BlockKind } from '../content.ts';
import { type Match, PROSE } from '../rule.ts';
import type { Entry, Hit, Lexicon } from './lexicon.ts';
import { isPartOfName } from './name-or-quote.ts';
import { suggest } from './suggest.ts';

const IN_PROSE: ReadonlySet<BlockKind> = new Set(PROSE);

/** True where a list asks to look for these words: some are right in headings, tables and labels. */
export const isInScope = ({ scope }: Entry, kind: BlockKind): boolean => scope !== 'prose' || IN_PROSE.has(kind);

/** What a list finds in a block and says about it. Names are left out ('Family Hub'). */
export function* wordMatches(list: Lexicon, { kind, text }: Block): Generator<Match> {
	for (const hit of list.find(text)) {
		if (isInScope(hit.entry, kind) && !isName(text, hit)) yield { start: hit.start, end: hit.end, suggestion: suggest(text, hit) };
	}
}

/** Names and titles. Words that a list has with their capitals ('the Authority') are a name only where more of it follows. */
export const isName = (text: string, { entry, start, end }: Hit): boolean =>
	entry.exact === true ? /^\s+(?:of\s+)?\p{Lu}/u.test(text.slice(end)) : isPartOfName(text, start, end);
