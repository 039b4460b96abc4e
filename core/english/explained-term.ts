import type { Block } from '../content.ts';
import type { Hit } from './lexicon.ts';

/** 'reablement (short-term help to ...)', 'a precept is a charge', 'curtilage: the land', 'curtilage, which means'. */
const EXPLAINED_AFTER =
	/^(?:\s+\p{Ll}+)?\s*(?:\((?=[^)]*\p{Ll}{2,}[ -]\p{Ll})|:\s+\p{L}|[–—]\s|-\s|(?:\s+\p{Ll}+)?,?\s+(?:if|for|when)\s+(?:you|people|anyone|someone|residents|those)\s+(?:who\s+|that\s+)?(?:need|cannot|can't|struggle|find it|are (?:unable|not able)|have (?:difficulty|trouble))\b|,?\s*(?:which |that |this |where )?(?:is|are|means?|was|were)\s+(?:an?|the|when|where|how|what|who|any|anyone|someone|people|money|help|one)\b|\s*means?\b|,\s+(?:also |sometimes |or )?(?:called|known as|or)\b|,\s+or\s)/u;
const EXPLAINED_BEFORE =
	/(?:\b(?:called|calls? (?:this|it|these|them)|known as|termed|referred to as|described as|means?|mean by|stands for)\s+(?:an?\s+|the\s+|your\s+)?["'(]?|\p{Ll}\s\()$/u;
/** '... a precept. This means ...' */
const EXPLAINED_NEXT =
	/^[^.!?]{0,80}[.!?]\s+(?:This|That|It|These|They)\s+(?:means?\b|(?:is|are)\s+(?:an?|when|where|how|what|who|money|help|people)\b)/;
const ASKS = /^(?:what|who)(?:'s|\s+(?:is|are|do|does))\b/i;

/** True where a term is explained right where it stands. */
export function isExplained({ text, kind }: Block, { start, end }: Hit): boolean {
	const after = text.slice(end, end + 300);
	if (kind === 'heading' && ASKS.test(text)) return true;
	return (
		isSpelledOut(text.slice(start, end), after) ||
		EXPLAINED_AFTER.test(after) ||
		EXPLAINED_NEXT.test(after) ||
		EXPLAINED_BEFORE.test(text.slice(Math.max(0, start - 40), start))
	);
}

/** 'lawful development certificate (LDC)': the full name of an acronym that the page goes on to use. */
function isSpelledOut(words: string, after: string): boolean {
	const [, letters] = /^\s+\((\p{Lu}[\p{Lu}\p{Ll}]{0,4}\p{Lu})s?\)/u.exec(after) ?? [];
	if (letters === undefined) return false;
	const initials = (among: readonly string[]): string =>
		among
			.map((word) => word.charAt(0))
			.join('')
			.toUpperCase();
	const all = words.split(/[\s-]+/);
	return [all, all.filter((word) => !/^(?:in|of|and|for|the|to)$/i.test(word))].some(
		(some) => initials(some) === letters.toUpperCase(),
	);
}
