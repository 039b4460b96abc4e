import type { Block, ElementFacts, PageContent } from './content.ts';
import { documentType, fileHints } from './elements/link-words.ts';
import { explanations } from './english/acronym.ts';
import type { PageSentence } from './english/prose-sentences.ts';
import { countWords, sentences } from './english/text.ts';
import type { Facts } from './text-facts.ts';
import type { Good } from './types.ts';

/**
 * Each check needs something that stands on the page, and says it in numbers or in the page's own words: no filler.
 * Thresholds without a source are own judgement.
 */
export interface Seen {
	readonly title: PageContent['title'];
	readonly elements: PageContent['elements'];
	/** Blocks in English, or of undecided language. */
	readonly blocks: readonly Block[];
	readonly prose: readonly PageSentence[];
	readonly facts: Facts;
	readonly count: (rule: string) => number;
	/** True where some rule found something in these words of a block: they are no good example. */
	readonly isFaulty: (text: string) => boolean;
}

export type Praise = Pick<Good, 'evidence' | 'quote'> | undefined;

const LONGEST_QUOTE = 100;
const QUOTE_LIMIT = 500;
// Fewer sentences than this show no pattern.
const ENOUGH_SENTENCES = 8;
const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const UPDATED = new RegExp(`\\b(?:last |page )?(?:updated|reviewed|checked)(?: on)?:? \\d{1,2} (?:${MONTHS}) 20\\d\\d\\b`, 'i');
const DURATION =
	/\b(?:within|in|takes?|up to|about) (?:about |up to )?\d{1,3}(?: to \d{1,3})? (?:working |calendar )?(?:minutes|hours|days|weeks)\b/i;
const PHONE = /(?<![\d.])(?:\+44 ?|0)\d[\d ]{7,10}\d(?!\d)/;
const EMAIL = /[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/;

export function linksSayWhere({ elements }: Seen): Praise {
	const links = elements.filter(({ rules }) => rules.includes('link-generic'));
	if (links.length < 3 || links.some(({ name }) => name === '')) return undefined;
	const one = words(links.find((link) => countWords(words(link)) >= 3) ?? links[0]);
	const none = `None of the ${links.length} links in the main content says only 'click here', 'more' or a web address.`;
	return said(`${none} One says '${short(one)}'.`, one);
}

// What says nothing yet, at the head of a link.
const EMPTY_START = /^(?:the|a|an|our|your|this|more|further|please|about|information|details|visit|see|to|for|of|on|how)\b/i;

export function linksFrontLoaded({ elements }: Seen): Praise {
	// A phone number begins with nothing that anybody looks for.
	const isLink = ({ rules, text }: ElementFacts): boolean =>
		rules.includes('link-generic') && countWords(text) >= 2 && /\p{L}/u.test(text);
	const links = elements.filter(isLink).map(words);
	if (links.length < 3 || links.some((link) => EMPTY_START.test(link))) return undefined;
	const starts = [...new Set(links.map((link) => link.split(' ').slice(0, 2).join(' ')))].slice(0, 3);
	return said(
		`All ${links.length} links of 2 or more words do, such as ${starts.map((start) => `'${start} …'`).join(', ')}.`,
		links[0] ?? '',
	);
}

export function filesSayTypeAndSize({ elements }: Seen): Praise {
	const files = elements.filter((element) => element.tag === 'a' && documentType(element) !== undefined);
	const all = files.every((file) => fileHints(file).type && fileHints(file).size);
	if (files.length === 0 || !all) return undefined;
	const one = words(files[0]);
	return said(
		files.length === 1 ? `One link to a file: '${short(one)}'.` : `All ${files.length} of them, such as '${short(one)}'.`,
		one,
	);
}

// 15 words: the lower end of the Plain English Campaign's average of 15 to 20.
export function shortSentences({ facts }: Seen): Praise {
	const { averageSentence, sentences: number } = facts;
	if (averageSentence === undefined || averageSentence > 15 || number < ENOUGH_SENTENCES) return undefined;
	return { evidence: `${averageSentence} words a sentence on average, over ${number} sentences.` };
}

export function noLongSentence({ prose }: Seen): Praise {
	const longest = lengths(prose).reduce((most, next) => Math.max(most, next), 0);
	return prose.length < ENOUGH_SENTENCES || longest > 25 ? undefined : { evidence: `The longest has ${longest} words.` };
}

export function shortParagraphs({ blocks, prose }: Seen): Praise {
	const counts = blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => sentences(text).length);
	const longest = counts.reduce((most, next) => Math.max(most, next), 0);
	if (counts.length < 5 || prose.length < ENOUGH_SENTENCES || longest > 4) return undefined;
	return { evidence: `None of the ${counts.length} paragraphs has more than ${plural(longest, 'sentence')}.` };
}

// 5%: the share of such sentences in NHS content; GOV.UK's own guidance has 10% (content-rules, section 3).
export function saysWho({ prose, count }: Seen): Praise {
	const hidden = count('passive-voice');
	if (prose.length < ENOUGH_SENTENCES || hidden > prose.length * 0.05) return undefined;
	if (hidden === 0) return { evidence: `In ${prose.length} sentences we found none that hides who acts.` };
	return { evidence: `Only ${hidden} of ${prose.length} sentences may hide who acts.` };
}

export function easyToRead({ facts: { readingAge } }: Seen): Praise {
	if (readingAge === undefined || readingAge.age > 14) return undefined;
	return { evidence: `Reading age is about ${readingAge.age}, worked out from ${readingAge.words} words.` };
}

export function speaksToYou({ prose }: Seen): Praise {
	const number = prose.reduce((sum, { quote }) => sum + (quote.match(/\byou(?:r|rs|rself)?\b/gi)?.length ?? 0), 0);
	const total = lengths(prose).reduce((sum, next) => sum + next, 0);
	if (number < 5 || number < total / 60) return undefined;
	const one = prose.find(({ quote }) => /\byou\b/i.test(quote) && quote.length <= LONGEST_QUOTE)?.quote ?? '';
	return said(`'You' or 'your' ${number} times${one === '' ? '.' : `. One sentence: '${one}'`}`, one);
}

export function acronymsExplained({ blocks }: Seen): Praise {
	const explained = [...new Set(blocks.flatMap(explanations))];
	const [one] = explained;
	return one === undefined ? undefined : { evidence: `${explained.length} explained, such as '${short(one)}'.` };
}

export function headingsSay({ blocks, isFaulty }: Seen): Praise {
	const headings = blocks.filter(({ kind, level }) => kind === 'heading' && level !== 1).map(({ shown }) => shown);
	if (headings.length < 3 || headings.some((text) => text.trimEnd().endsWith('?'))) return undefined;
	const one = headings.find((text) => countWords(text) >= 3 && !isFaulty(text));
	return one === undefined ? undefined : said(`${headings.length} headings, such as '${short(one)}'.`, one);
}

export function titleMatches({ title, blocks }: Seen): Praise {
	const main = blocks.filter(({ level }) => level === 1);
	const [h1] = main;
	if (h1 === undefined || main.length > 1 || countWords(h1.text) < 2) return undefined;
	const same = plain(title).startsWith(plain(h1.text));
	return same ? said(`Both begin '${short(h1.shown)}'.`, h1.shown) : undefined;
}

export function lists({ blocks }: Seen): Praise {
	const starts = blocks.filter(
		({ kind, text }, at) =>
			kind === 'paragraph' &&
			text.trimEnd().endsWith(':') &&
			blocks[at + 1]?.kind === 'list-item' &&
			blocks[at + 2]?.kind === 'list-item',
	);
	const one = starts[0]?.shown;
	if (one === undefined) return undefined;
	return said(`${plural(starts.length, 'list')}, such as the one after '${short(one)}'.`, one);
}

// A logo or a single word shows no care in describing.
export function imagesDescribed({ elements }: Seen): Praise {
	const described = elements
		.filter(({ tag, rules }) => tag === 'img' && rules.includes('image-alt-quality'))
		.map(({ attributes }) => attributes.alt ?? '')
		.filter((alt) => countWords(alt) >= 3 && !/\blogo\b/i.test(alt));
	const [one] = described;
	return one === undefined ? undefined : { evidence: `${plural(described.length, 'description')}, such as '${short(one)}'.` };
}

export function noBlockCapitals({ blocks, facts }: Seen): Praise {
	if (facts.words < 150 || blocks.some(({ uppercase }) => uppercase)) return undefined;
	return { evidence: `None in ${facts.words} words.` };
}

export function realTimes({ prose }: Seen): Praise {
	const one = prose.find(({ quote }) => DURATION.test(quote))?.quote;
	return one === undefined ? undefined : said(`'${short(one)}'`, one);
}

export function contactRoute({ blocks }: Seen): Praise {
	const routes = new Set(
		blocks.flatMap(({ text }) => [EMAIL.exec(text)?.[0], PHONE.exec(text)?.[0].trim()].filter((route) => route !== undefined)),
	);
	const [one] = routes;
	return one === undefined
		? undefined
		: said(
				`In the main content: ${[...routes]
					.slice(0, 2)
					.map((route) => `'${route}'`)
					.join(', ')}.`,
				one,
			);
}

export function dated({ blocks }: Seen): Praise {
	const one = blocks.map(({ text }) => UPDATED.exec(text)?.[0]).find((date) => date !== undefined);
	return one === undefined ? undefined : said(`'${one}'`, one);
}

const words = (element: ElementFacts | undefined): string => element?.text || element?.name || '';
const said = (evidence: string, quote: string): Praise => ({
	evidence,
	...(quote === '' ? {} : { quote: quote.slice(0, QUOTE_LIMIT) }),
});
const lengths = (prose: readonly PageSentence[]): number[] => prose.map(({ quote }) => countWords(quote));
const plain = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
const plural = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
const short = (text: string): string =>
	text.length <= LONGEST_QUOTE ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST_QUOTE))}…`;
