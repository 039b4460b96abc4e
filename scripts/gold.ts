/** Gold data: pages with marks on what a rule must report. The format is described in docs/accuracy-data.md. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Nation, PageType } from '../core/types.ts';
import { root } from './build.ts';

export interface GoldCase {
	readonly name: string;
	/** The whole page, without its marks on words; marks on elements stay as `data-bad`. */
	readonly html: string;
	readonly path: string | undefined;
	readonly type: PageType | undefined;
	readonly nation: Nation | undefined;
	/** The rule must report the page, wherever it points. */
	readonly wholePage: boolean;
	/** True where the case holds all of the body, not the main content alone. */
	readonly full: boolean;
	/** The page's words, white space collapsed, and where the marked ones stand in them. */
	readonly words: string;
	readonly marks: readonly Mark[];
	/** The same with an empty line after each block, for tools that read text. */
	readonly text: string;
	readonly textMarks: readonly Mark[];
}

export interface Mark {
	readonly start: number;
	readonly end: number;
}

const OPEN = '⟦';
const CLOSE = '⟧';
const BLOCK_END = /<\/(?:p|li|h[1-6]|td|th|caption|dt|dd|div|blockquote|label|legend)>/gi;
const BLOCK_MARK = '¶';

/** The folder of the open part; the sealed one stands in it. */
export const GOLD = path.join(root, 'tests', 'gold');

/** The cases of a rule, none where nobody wrote any. @throws where a case is not well formed */
export function goldOf(rule: string, part: 'open' | 'sealed'): GoldCase[] {
	const file = path.join(GOLD, part === 'open' ? '' : part, `${rule}.txt`);
	return existsSync(file) ? goldCases(readFileSync(file, 'utf8')) : [];
}

function goldCases(text: string): GoldCase[] {
	const parts = text.split(/^=== */m).slice(1);
	return parts.map((part) => goldCase(part));
}

function goldCase(part: string): GoldCase {
	const lines = part.split('\n');
	const name = (lines[0] ?? '').trim();
	const keys = new Map<string, string>();
	let at = 1;
	for (; /^[a-z]+:/.test(lines[at] ?? ''); at++) {
		const [, key = '', value = ''] = /^([a-z]+):\s*(.*)$/.exec(lines[at] ?? '') ?? [];
		keys.set(key, value.trim());
	}
	const body = lines.slice(at).join('\n').trim();
	const { words, marks } = markedWords(plainWords(body), name);
	const text = markedWords(plainWords(body.replaceAll(BLOCK_END, BLOCK_MARK)).replaceAll(BLOCK_MARK, '\n\n'), name);
	return {
		name,
		html: wholePage(body.replaceAll(OPEN, '').replaceAll(CLOSE, ''), keys),
		path: keys.get('path'),
		type: keys.get('type') as PageType | undefined,
		nation: keys.get('nation') as Nation | undefined,
		wholePage: keys.get('report') === 'page',
		full: keys.get('body') === 'full',
		words,
		marks,
		text: text.words,
		textMarks: text.marks,
	};
}

/** Tags out, white space collapsed. */
export const plainWords = (html: string): string =>
	html
		.replace(/<br\s*\/?>/g, ' ')
		.replace(/<[a-z/!][^>]*>/gi, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&nbsp;', ' ')
		.replaceAll('&amp;', '&')
		.replace(/\s+/g, ' ');

function markedWords(marked: string, name: string): Pick<GoldCase, 'words' | 'marks'> {
	const marks: { start: number; end: number }[] = [];
	const parts: string[] = [];
	let length = 0;
	let open: number | undefined;
	for (const piece of marked.split(new RegExp(`(${OPEN}|${CLOSE})`))) {
		if (piece === OPEN) open = length;
		else if (piece === CLOSE) {
			if (open === undefined) throw new Error(`A mark ends that did not begin, in '${name}'.`);
			marks.push({ start: open, end: length });
			open = undefined;
		} else {
			parts.push(piece);
			length += piece.length;
		}
	}
	if (open !== undefined) throw new Error(`A mark does not end, in '${name}'.`);
	return { words: parts.join(''), marks };
}

const HEADER =
	'<header><p><a href="/">Example Council</a></p><nav aria-label="Menu"><ul><li><a href="/bins">Bins</a></li><li><a href="/council-tax">Council tax</a></li><li><a href="/cy/bins" lang="cy" hreflang="cy">Cymraeg</a></li></ul></nav></header>';
const FOOTER =
	'<footer><p>Last updated 2 October 2026</p><p><a href="/feedback">Is this page useful?</a></p><ul><li><a href="/contact">Contact us</a></li><li><a href="/accessibility-statement">Accessibility statement</a></li><li><a href="/privacy">Privacy</a></li></ul></footer>';
const GOOD_DESCRIPTION = 'Find out what you can do, what it costs and how to tell us if something goes wrong.';

function wholePage(body: string, keys: ReadonlyMap<string, string>): string {
	const heading = plainWords(/<h1\b[^>]*>([\s\S]*?)<\/h1>/i.exec(body)?.[1] ?? 'Bins and recycling').trim();
	const title = keys.get('title') ?? `${heading} - Example Council`;
	const description = keys.get('description') ?? GOOD_DESCRIPTION;
	const meta = description === 'none' ? '' : `<meta name="description" content="${description.replaceAll('"', '&quot;')}">`;
	const inside = keys.get('body') === 'full' ? body : `${HEADER}<main>${body}</main>${FOOTER}`;
	return `<!doctype html><html lang="${keys.get('lang') ?? 'en'}"><head><meta charset="utf-8"><title>${title}</title>${meta}</head><body>${inside}</body></html>`;
}
