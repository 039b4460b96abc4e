import type { ElementFacts } from '../content.ts';

/** What a link says about its file and its window, in the link or right next to it. */

const DOCUMENTS = new Set('pdf doc docx docm xls xlsx xlsm ppt pptx odt ods odp csv zip rtf'.split(' '));
const TYPE = /\b(?:pdf|docx?|docm|xls[xm]?|pptx?|od[tsp]|csv|zip|rtf|powerpoint|opendocument|spreadsheets?)\b/i;
// With a capital only: 'a word about bins' names no program.
const PROGRAM = /\b(?:Word|WORD|Excel|EXCEL)\b/;
const SIZE = /\d\s?(?:bytes?|[kmg]i?b|kilobytes?|megabytes?)\b/i;
const WHOLE_SIZE = /\d[\d.,]*\s?(?:bytes?|[kmg]i?b|kilobytes?|megabytes?)\b/i;
// Words that may stand between a link and its type or size: 'File type: PDF. Size: 20 KB'.
const GLUE = new Set(
	'file type size format document download icon ms microsoft adobe acrobat about approx page pages a an is of'.split(' '),
);

// English, Welsh, Scottish Gaelic ('uinneag', 'taba') and Irish ('fuinneog', 'cluaisín', with the changes after 'i').
const NEW_WINDOW =
	/\b(?:new|another|separate) (?:browser |internet )?(?:tab|window)|\b(?:ffenestr?|tab|dab) (?:newydd|arall|ar wahân)|\b(?:uinneag|taba) ùr|(?:fuinneog|fhuinneog|cluaisín|chluaisín|táb|tháb) nua/i;
const ALL_LINKS = /\b(?:links|dolenni)\b/i;
const BRACKET = /^\s*[([]([^)\]]{0,80})/;
const FEW_WORDS = /^[\s\p{P}]*((?:[\p{L}']+\s+){0,6}[\p{L}']+)/u;
const LONGEST_NAME = 300;

/** Ending of the file that a link opens, such as 'pdf'; nothing for pages, images and addresses that end in no file name. */
export function documentType({ attributes }: ElementFacts): string | undefined {
	const address = attributes.resolved ?? attributes.href ?? '';
	if (/^(?!https?:|file:)[a-z][a-z+.-]*:/i.test(address)) return undefined;
	const path = address.replace(/^[a-z]+:\/\/[^/?#]*/i, '').split(/[?#]/, 1)[0] ?? '';
	return ending(path) ?? ending(attributes.download ?? '');
}

function ending(path: string): string | undefined {
	const found = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
	return path.includes('.') && DOCUMENTS.has(found) ? found : undefined;
}

/** Whether the link says the file's type and size, in its name or right next to it. */
export function fileHints({ name, text, before, after }: Pick<ElementFacts, 'name' | 'text' | 'before' | 'after'>): {
	readonly type: boolean;
	readonly size: boolean;
} {
	const said = [name, text, hintAfter(after), hintBefore(before)].join(' \n ');
	return { type: hasType(said), size: SIZE.test(said) };
}

/** Type and size of its file as a link says them, in its name or right next to it: 'pdf', '2.4MB'. */
export function fileSaid({ name, text, before, after }: Pick<ElementFacts, 'name' | 'text' | 'before' | 'after'>): {
	readonly type?: string;
	readonly size?: string;
} {
	const said = [name, text, hintAfter(after), hintBefore(before)].join(' \n ');
	const type = TYPE.exec(said)?.[0] ?? PROGRAM.exec(said)?.[0];
	const size = WHOLE_SIZE.exec(said)?.[0];
	return { ...(type === undefined ? {} : { type: type.toLowerCase() }), ...(size === undefined ? {} : { size }) };
}

const hasType = (words: string): boolean => TYPE.test(words) || PROGRAM.test(words);

// Only what follows at once: '(PDF, 20KB)' after the next link belongs to that one.
function hintAfter(after: string): string {
	const bracket = BRACKET.exec(after)?.[1];
	if (bracket !== undefined) return bracket;
	for (const word of after.matchAll(/[\p{L}\p{N}]+/gu)) {
		if (!isHintWord(word[0])) return after.slice(0, word.index);
	}
	return after;
}

// Only where nothing else stands before the link: '(PDF, 20KB)' may belong to the link before.
const hintBefore = (before: string): string => (hintAfter(`${before} `.trimStart()).trim() === before.trim() ? before : '');

const isHintWord = (word: string): boolean =>
	GLUE.has(word.toLowerCase()) || /^\d/.test(word) || hasType(word) || SIZE.test(`1${word}`);

/** Whether a link says that it opens a new tab or window, in any language of the UK. */
export function saysNewWindow({ name, text, before, after, attributes }: ElementFacts): boolean {
	// A tooltip is weak help, but it is said: a screen reader reads it out.
	if (NEW_WINDOW.test([name, text, attributes.title ?? ''].join(' \n '))) return true;
	const next = BRACKET.exec(after)?.[1] ?? FEW_WORDS.exec(after)?.[1] ?? '';
	// 'These links open in a new tab:' speaks for each link of the block.
	return NEW_WINDOW.test(next) || (ALL_LINKS.test(before) && NEW_WINDOW.test(before));
}

/** A link's words without '(PDF, 20KB)', '(opens in new tab)', arrows and outer punctuation. */
export function bareLinkText(name: string): string {
	const short = name.slice(0, LONGEST_NAME);
	const words = withoutBracket(withoutBracket(short.trim()));
	const opening = words.search(/[\s,:–—-]+(?:\(?opens? in|yn agor mewn|(?:pdf|csv|zip|word|excel)[\s,]+\d)/i);
	const bare = opening > 0 ? words.slice(0, opening) : words;
	return trimMarks(bare).replace(/\s+/g, ' ');
}

function withoutBracket(words: string): string {
	const open = Math.max(words.lastIndexOf('('), words.lastIndexOf('['));
	if (open <= 0 || !/[)\]]\W*$/.test(words.slice(-4))) return words;
	const inside = words.slice(open);
	const isHint = hasType(inside) || SIZE.test(inside) || NEW_WINDOW.test(inside) || /\bexternal\b/i.test(inside);
	return isHint ? words.slice(0, open).trim() : words;
}

function trimMarks(words: string): string {
	const first = words.search(/[\p{L}\p{N}]/u);
	if (first === -1) return '';
	const letters = [...words.slice(first)];
	const last = letters.findLastIndex((letter) => /[\p{L}\p{N}]/u.test(letter));
	return letters.slice(0, last + 1).join('');
}
