import { plural } from './inflect.ts';
import type { Entry } from './lexicon.ts';

/**
 * What to write instead of letters that nobody explained.
 * @param entry what the list knows of them
 * @param many whether the page has them with an s
 * @param uses how often the page has them
 */
export function spellOut(letters: string, entry: Entry | undefined, many: boolean, uses: number): string {
	const [name] = entry?.plain ?? [];
	if (name === undefined) {
		return entry?.question ?? `What does it stand for? If readers may not know, write it in full, with '${letters}' in brackets.`;
	}
	const full = many ? plural(name) : name;
	const write = uses === 1 ? `Write '${full}'` : `Write '${full} (${letters}${many ? 's' : ''})' the first time`;
	if (!entry?.means) return `${write}.`;
	return many && /^an? /.test(entry.means) ? `${write}. Each is ${entry.means}.` : `${write}. It means ${entry.means}.`;
}
