import list from '../../assets/words/foreign-words.json' with { type: 'json' };
import type { Block, Span } from '../content.ts';
import { sentences } from '../english/text.ts';
import { FOREIGN, foreignLanguage, foreignTokens, type Token } from './foreign-words.ts';
import { withoutMarked } from './language-parts.ts';

/** Words of a block in a language that is not of the UK, which nothing marks. Offsets into `Block.text`. */
export interface ForeignPart {
	readonly start: number;
	readonly end: number;
	/** Primary language subtag, 'und' where the words do not tell it. */
	readonly lang: string;
}

const QUOTES = /["“”„«]([^"“”„»]{2,200})["“”»]|(?<![\p{L}\p{N}])['‘]((?:[^'’]|(?<=\p{L})['’](?=\p{L})){2,200})['’](?!\p{L})/gu;
const APART = /\(([^()]{4,200})\)|: ([^:]{4,200})$/gu;
const SPANS: ReadonlySet<Span['kind']> = new Set(['emphasis', 'quote', 'strong', 'link', 'underline']);
/** Words in other letters than ours, with what may stand between them. Greek letters are signs in sums, too. */
const OTHER =
	/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Thai}\p{Script=Ethiopic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Greek}](?:[^\p{Script=Latin}\n;|/]*[^\p{Script=Latin}\s\p{P}\p{N};|/])?/gu;
const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const OWN_NAMES = new Set(list.own);

const LATIN = new Set(['en', 'cy', 'gd', 'ga', 'sco', 'kw', ...FOREIGN]);

/** Where `around` is no language with Latin letters, its own words are no change. */
export function foreignParts(block: Block, around: string): readonly ForeignPart[] {
	if (!LATIN.has(around)) return [];
	const text = withoutMarked(block);
	const scripts = otherScripts(text);
	if (around !== 'en') return scripts;
	const tokens = foreignTokens(text);
	if (!tokens.some(({ sure }) => sure.size > 0)) return scripts;
	const found: ForeignPart[] = [...scripts];
	const add = (part: ForeignPart | undefined): void => {
		if (part && !found.some(({ start, end }) => start < part.end && part.start < end)) found.push(part);
	};
	const within = (start: number, end: number): Token[] => tokens.filter((token) => start <= token.start && token.end <= end);
	for (const { start, end } of sentences(text)) add(whole(within(start, end), { start, end }));
	for (const range of marks(block)) add(whole(within(range.start, range.end), range, range.single));
	for (const { start, end } of sentences(text)) add(run(within(start, end)));
	return found.sort((a, b) => a.start - b.start);
}

interface Range {
	readonly start: number;
	readonly end: number;
	/** True where a single word is enough. */
	readonly single?: boolean;
}

function whole(tokens: readonly Token[], { start, end }: Range, single = false): ForeignPart | undefined {
	const lang = foreignLanguage(tokens, single);
	return lang === undefined ? undefined : { start, end, lang };
}

/** What a writer has set apart from the words around it. */
function marks({ shown, spans }: Block): Range[] {
	const inside = (pattern: RegExp, single: boolean): Range[] =>
		[...shown.matchAll(pattern)].map(({ 0: all, 1: one, 2: other, index }) => {
			const words = one ?? other ?? '';
			const start = index + all.indexOf(words);
			return { start, end: start + words.length, single };
		});
	const marked = spans.filter(({ kind }) => SPANS.has(kind));
	return [
		...inside(QUOTES, true),
		...marked.map(({ kind, start, end }) => ({ start, end, single: kind === 'emphasis' || kind === 'quote' })),
		...inside(APART, false),
	];
}

/** Two sure words side by side or nearly so, or one among four that are listed, and no English between them: 'in Polish: mówimy po polsku and more'. */
function run(tokens: readonly Token[]): ForeignPart | undefined {
	const possible = new Set(tokens.flatMap(({ sure }) => [...sure]));
	for (const lang of possible) {
		let at: Token[] = [];
		let gap = 0;
		for (const token of [...tokens, undefined]) {
			if (token?.listed.has(lang)) {
				at.push(token);
				gap = 0;
				continue;
			}
			gap++;
			if (token !== undefined && !token.english && token.small && gap === 1 && at.length > 0) continue;
			const [first, last] = [at[0], at.at(-1)];
			const sure = at.filter((one) => one.sure.has(lang));
			const enough = sure.length >= 2 || (sure.length === 1 && at.length >= 4);
			if (first && last && enough && sure.some(({ small }) => small)) return { start: first.start, end: last.end, lang };
			at = [];
		}
	}
	return undefined;
}

/** Two words or more, or as many signs: a single word is the name of a language or a person. */
function otherScripts(text: string): ForeignPart[] {
	if (!/[^\p{Script=Latin}\P{L}]/u.test(text)) return [];
	return [...text.matchAll(OTHER)].flatMap(({ 0: words, index: start }) => {
		const letters = words.match(/\p{L}/gu)?.length ?? 0;
		const signs = words.replace(/[()（）\s]|中文/gu, '').match(NO_SPACES)?.length ?? 0;
		const enough = signs > 0 ? signs >= 5 : letters >= 8 && /\p{L}\s+\p{L}/u.test(words);
		return enough && !OWN_NAMES.has(words.trim().toLowerCase()) ? [{ start, end: start + words.length, lang: 'und' }] : [];
	});
}
