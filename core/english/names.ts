import list from '../../assets/words/capitalised-names.json' with { type: 'json' };
import { lexicon } from './lexicon.ts';
import type { Stretch } from './text.ts';

const NAMES = lexicon(list.entries);

/** Names that keep their capitals ('Council Tax', 'Citizens Advice'), where the text writes them with one. */
export function knownNames(text: string): Stretch[] {
	return NAMES.find(text).flatMap(({ start, end }) => {
		const words = text.slice(start, end);
		return /\p{Lu}/u.test(words) ? [{ text: words, start, end }] : [];
	});
}
