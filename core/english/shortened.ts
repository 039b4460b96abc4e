/** Words that end in a full stop of their own: 'etc.', '5 p.m.', 'Builders Ltd.', 'Patel, J. A.' */
const SHORTENED =
	/(?:^|[\s(])(?:etc|a\.m|p\.m|e\.g|i\.e|ltd|co|plc|inc|nos?|jr|sr|st|rd|ave|dept|vol|(?:\p{L}\.)+\p{L}|\p{Lu})\.$/iu;

/** True where the full stop at the end may belong to the last word, or is one of several. */
export const endsInShortened = (text: string): boolean => text.endsWith('..') || SHORTENED.test(text.slice(-12));
