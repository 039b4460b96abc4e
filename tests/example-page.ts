import { siteOf } from '../core/brief.ts';
import type { Block, BlockKind, ListPlace, PageContent, Span } from '../core/content.ts';
import { GOVUK } from '../core/house-style/house-style.ts';
import type { Context } from '../core/rule.ts';
import type { Settings } from '../core/types.ts';

/** A page made of an example's lines, and where its [square brackets] stood. */
export interface ExamplePage {
	readonly page: PageContent;
	readonly marks: readonly { readonly block: number; readonly quote: string }[];
}

const KINDS: readonly (readonly [RegExp, BlockKind])[] = [
	[/^#{1,6} /, 'heading'],
	[/^- /, 'list-item'],
	[/^\| /, 'cell'],
];
const SPANS: Readonly<Record<string, Span['kind']>> = {
	a: 'link',
	abbr: 'abbr',
	strong: 'strong',
	em: 'emphasis',
	q: 'quote',
	code: 'code',
};

/** True for an example that is HTML: it is rendered in a browser. */
export const isHtml = (example: string): boolean =>
	/^<(?:!doctype|html|head|title|meta|body|header|main|footer|nav|section|article|div|h[1-6]|p|ul|ol|dl|table|form|details|figure|img|video|iframe|blockquote|style|center)\b/i.test(
		example,
	);

const DESCRIPTION = 'Find out what you can do, what it costs and how to tell us if something goes wrong.';

/** Reads an example of words as `core/rule.ts` describes it. */
export function examplePage(example: string): ExamplePage {
	const blocks: Block[] = [];
	const marks: { block: number; quote: string }[] = [];
	const section: string[] = [];
	for (const line of example.split('\n').filter((text) => text.trim() !== '')) {
		const id = blocks.length;
		const kind = KINDS.find(([start]) => start.test(line))?.[1] ?? 'paragraph';
		const level = kind === 'heading' ? line.indexOf(' ') : undefined;
		const { text, quotes, spans } = readInline(kind === 'paragraph' ? line : line.slice(line.indexOf(' ') + 1));
		marks.push(...quotes.map((quote) => ({ block: id, quote })));
		if (level !== undefined) section.length = Math.min(section.length, level - 1);
		blocks.push({
			id,
			kind,
			...(level === undefined ? {} : { level }),
			text: text.replaceAll('’', "'").replaceAll('\u00A0', ' '),
			shown: text,
			lang: 'en',
			section: [...section],
			quoted: false,
			uppercase: false,
			spans,
		});
		if (level !== undefined) section.push(text);
	}
	const page: PageContent = {
		url: 'https://www.example.gov.uk/page',
		title: 'Example - Example Council',
		lang: 'en',
		blocks: blocks.map((block, at) => (block.kind === 'list-item' ? { ...block, list: listPlace(blocks, at) } : block)),
		elements: [],
		top: true,
		pageType: 'service',
		surrounds: { description: DESCRIPTION, headings: headingsOf(blocks), links: [], text: '', fields: 0 },
	};
	return { page, marks };
}

const headingsOf = (blocks: readonly Block[]): PageContent['surrounds']['headings'] =>
	blocks.flatMap(({ kind, level = 2, text }) => (kind === 'heading' ? [{ level, text, main: true }] : []));

/** List items in a row are one list. */
function listPlace(blocks: readonly Block[], at: number): ListPlace {
	const isItem = (place: number): boolean => blocks[place]?.kind === 'list-item';
	let first = at;
	while (isItem(first - 1)) first--;
	let last = at;
	while (isItem(last + 1)) last++;
	return { list: first, ordered: false, item: at - first, of: last - first + 1, depth: 1 };
}

/** What rules are told in unit tests. */
export function exampleContext(settings: Settings = {}): Context {
	const style = { ...GOVUK, wordsAdded: [{ words: 'synergise', plain: 'work together' }, { words: 'Tip Pass' }] };
	return { date: '2026-11-21', settings, pageType: 'service', site: siteOf(style, 'https://www.example.gov.uk/page') };
}

function readInline(line: string): { text: string; quotes: string[]; spans: Span[] } {
	const quotes: string[] = [];
	const spans: Span[] = [];
	const open: { tag: string; start: number; title?: string }[] = [];
	const text: string[] = [];
	let length = 0;
	let quoteStart = 0;
	for (const part of line.split(/(<\/?[a-z]+[^>]*>|\[|\])/)) {
		const tag = /^<(\/?)([a-z]+)(?:[^>]*?title="([^"]*)")?/.exec(part);
		if (part === '[') quoteStart = length;
		else if (part === ']') quotes.push(text.join('').slice(quoteStart));
		else if (tag?.[1] === '/') {
			const opened = open.pop();
			const kind = SPANS[opened?.tag ?? ''];
			if (opened && kind) {
				spans.push({ kind, start: opened.start, end: length, ...(opened.title === undefined ? {} : { title: opened.title }) });
			}
		} else if (tag?.[2]) open.push({ tag: tag[2], start: length, ...(tag[3] === undefined ? {} : { title: tag[3] }) });
		else {
			text.push(part);
			length += part.length;
		}
	}
	return { text: text.join(''), quotes, spans };
}
