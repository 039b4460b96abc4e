import type { Block, PageContent } from './content.ts';
import { mainHeading } from './elements/page-title.ts';
import { explanations } from './english/acronym.ts';
import { sharesWord } from './english/same-words.ts';
import { countWords, sentences } from './english/text.ts';
import type { Site } from './rule.ts';
import type { Works } from './surrounds.ts';

/** What on a page makes a question worth asking, said in the page's own words. Undefined where nothing does. */

export interface Asked {
	readonly page: PageContent;
	/** What a reader sees at once or can open, in page order. */
	readonly blocks: readonly Block[];
	/** True where hints may rest on English words. */
	readonly english: boolean;
	/** Left out where nobody told. */
	readonly date?: string;
	readonly site?: Site;
}
type Hint = (asked: Asked) => string | undefined;

const LONGEST_QUOTE = 120;
const HISTORY =
	/\b(?:established|founded|set up|created|introduced|formed|built|adopted|launched)\b[^.]{0,40}\b(?:1[5-9]|20)\d\d\b|\bsince (?:1[5-9]|20)\d\d\b|\bin (?:1[5-9]|20)\d\d,|\bhistor(?:y|ic)\b|\b(?:Act|Regulations) (?:19|20)\d\d\b/i;
const AIM =
	/\b(?:(?:is|are|remains?) (?:fully |strongly )?committed to|(?:is|are) (?:proud|delighted|pleased) to|our (?:vision|mission|ambition|aims?|values)|(?:aims?|strives?|seeks?|working hard) to|recognises? the importance)\b/i;
const GREETING = /^(?:welcome|hello)\b/i;
const USER_DOES =
	/\byou(?:r|rs)?\b|(?:^|[.:] )(?:add|appeal|apply|ask|book|borrow|bring|buy|call|change|check|choose|claim|collect|comment|complain|contact|download|email|enter|fill|find|get|give|go|hire|join|keep|learn|look|make|move|order|park|pay|put|read|register|renew|rent|report|request|see|send|sign|start|stop|take|tell|track|use|view|visit|volunteer|vote|watch|write)\b/i;
const DISTRESS =
	/\b(?:deaths?|died|dying|bereave\w{1,8}|funerals?|burials?|cremat\w{1,6}|stillb\w{1,6}|suicide|homeless\w{0,4}|evict\w{0,5}|domestic (?:abuse|violence)|abuse|safeguarding|neglect|debts?|arrears|bailiffs?|enforcement agents?|court summons|cancer|dementia|end of life|self-harm|assault|hate crime|foodbanks?|food banks?|crisis|flooded|missing child|child protection|marwolaeth|profedigaeth|angladd|digartref\w{0,4}|dyled\w{0,3}|cam-drin)\b/iu;
const TASK =
	/^(?:apply|appeal|book|buy|check|claim|comment|complain|find your|join|order|pay|register|renew|rent|report|request|start now|tell us|track)\b/i;
/** Pictures that are the answer. */
const INFORMS = /\b(?:map|plan|chart|graph|diagram|timetable|logo)\b/i;
const CONTENTS = /^(?:contents|on this page|in this (?:guide|section)|page contents|jump to|cynnwys|ar y dudalen hon)\b/i;
const PRICE = /£\d[\d,]*(?:\.\d\d)?/g;
const DATE =
	/\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December|Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr)(?: 20\d\d)?\b/g;

/** The first paragraph below the main heading; not a date or a line of links. */
function firstParagraph(blocks: readonly Block[]): Block | undefined {
	const heading = blocks.findIndex(({ kind, level }) => kind === 'heading' && level === 1);
	return blocks
		.slice(heading + 1)
		.find(({ kind, text, closed }) => kind === 'paragraph' && closed === undefined && countWords(text) > 4);
}

export const opening: Hint = ({ page, blocks, english }) => {
	const first = firstParagraph(blocks);
	if (first === undefined) return undefined;
	const begins = `It begins: '${short(first.shown)}'.`;
	if (!english || first.lang === 'cy') return begins;
	if (AIM.test(first.text)) return `${begins} That says what the council wants, not what people can do.`;
	if (HISTORY.test(first.text)) return `${begins} That looks back.`;
	if (GREETING.test(first.text)) return `${begins} That is a greeting.`;
	// A news story begins with what happened.
	return page.pageType !== 'service' || USER_DOES.test(first.text) ? begins : `${begins} It names nothing that people do.`;
};

export const titleAlone: Hint = ({ page }) => (page.title === '' ? undefined : `It says: '${short(page.title)}'.`);

export const distress: Hint = ({ page, blocks, english }) => {
	const names = [mainHeading(page)?.text ?? page.title, ...blocks.filter(isHeading).map(({ text }) => text)];
	const found = names.map((name) => DISTRESS.exec(name)?.[0]).find((word) => word !== undefined);
	return found !== undefined && english ? `One heading speaks of '${found.toLowerCase()}'.` : undefined;
};

export const facts: Hint = ({ blocks }) => {
	const found = (pattern: RegExp): string[] => [...new Set(blocks.flatMap(({ shown }) => shown.match(pattern) ?? []))];
	const [prices, dates] = [found(PRICE), found(DATE)];
	const said = [
		...(prices[0] === undefined ? [] : [`${plural(prices.length, 'price')}, such as '${prices[0]}'`]),
		...(dates[0] === undefined ? [] : [`${plural(dates.length, 'date')}, such as '${dates[0]}'`]),
	];
	return said.length === 0 ? undefined : `It gives ${said.join(', and ')}.`;
};

// Own judgement: about four screens on a computer, with enough parts to choose from.
const LONG = 1000;
const PARTS = 5;

export const longWithoutContents: Hint = ({ page, blocks }) => {
	const open = blocks.filter(({ closed }) => closed === undefined);
	const length = open.reduce((sum, { text }) => sum + countWords(text), 0);
	const parts = open.filter(({ kind, level }) => kind === 'heading' && level === 2).length;
	if (length < LONG || parts < PARTS || open.some(({ text }) => text.length < 60 && CONTENTS.test(text))) return undefined;
	const here = page.url.split('#', 1)[0] ?? '';
	const jumps = page.surrounds.links.filter(({ href, main }) => main && href.startsWith(`${here}#`)).length;
	return jumps >= 3 ? undefined : `It has ${length} words below ${parts} headings, and no list of them at the top.`;
};

/** Own judgement: as wide as half a screen and a hand high, before the third block. */
export const largeFirstImage: Hint = ({ page: { elements } }) => {
	const image = elements.find(({ tag, at, box }) => tag === 'img' && at < 3 && box.width >= 500 && box.height >= 180);
	const { alt = '' } = image?.attributes ?? {};
	if (image === undefined || INFORMS.test(alt)) return undefined;
	const size = `It is ${image.box.width} by ${image.box.height} pixels`;
	return alt === '' ? `${size}.` : `${size}. Its description is: '${short(alt)}'.`;
};

export const images: Hint = ({ page: { elements } }) => {
	const described = elements.filter(({ tag, attributes }) => tag === 'img' && (attributes.alt ?? '').trim() !== '');
	// A single word or a file's name is a rule's business.
	const one = described.find(({ attributes }) => countWords(attributes.alt ?? '') > 2) ?? described[0];
	if (one === undefined) return undefined;
	return `${plural(described.length, 'image has a description', 'images have descriptions')}. One says: '${short(one.attributes.alt ?? '')}'.`;
};

// Fewer headings are seen at a glance.
const ENOUGH = 4;

/** The longest part is where a heading most often says too little. */
export const longestPart: Hint = ({ blocks }) => {
	const parts: { heading: string; words: number }[] = [];
	for (const { kind, level, shown, text } of blocks) {
		const last = parts.at(-1);
		if (kind === 'heading' && level !== 1) parts.push({ heading: shown, words: 0 });
		else if (last !== undefined) last.words += countWords(text);
	}
	if (parts.length < ENOUGH) return undefined;
	const longest = parts.reduce((most, next) => (next.words > most.words ? next : most));
	return longest.words < 50 ? undefined : `The longest part is '${short(longest.heading)}', with ${longest.words} words.`;
};

export const task: Hint = ({ page, english }) => {
	const { fields, links } = page.surrounds;
	if (fields > 1) return `It has ${fields} fields to fill in.`;
	const name = mainHeading(page)?.text ?? page.title;
	const link = english ? links.find(({ main, text }) => main && TASK.test(text) && sharesWord(text, name)) : undefined;
	return link && `Try '${short(link.text)}'.`;
};

export const name: Hint = ({ page }) => {
	const heading = mainHeading(page);
	// Of the council itself nobody asks.
	if (heading === undefined || /\b(?:council|cyngor)\b(?! tax\b)/i.test(heading.text)) return undefined;
	return `The page calls it '${short(heading.block?.shown ?? heading.text)}'.`;
};

export const explained: Hint = ({ blocks, english }) => {
	const [first] = english ? blocks.flatMap(explanations) : [];
	return first === undefined ? undefined : `It explains '${short(first)}'.`;
};

/** What only trying shows: see `Works`. */
const works = ({ page }: Asked): Works | undefined => page.surrounds.works;

export const boxes: Hint = (asked) => {
	const found = works(asked)?.boxes ?? [];
	if (found.length === 0) return undefined;
	const closer = found.find((words) => words !== '');
	const hidden = `It holds ${plural(found.length, 'hidden box', 'hidden boxes')}`;
	return closer === undefined ? `${hidden}.` : `${hidden}, which '${short(closer)}' closes.`;
};

export const lists: Hint = (asked) => {
	const [first, ...more] = works(asked)?.lists ?? [];
	if (first === undefined) return undefined;
	const named = first === '' ? 'One list' : `The list '${short(first)}'`;
	return `${named} has no button of its own${more.length === 0 ? '.' : `, nor have ${more.length} more.`}`;
};

export const embedded: Hint = (asked) => {
	const count = works(asked)?.embedded ?? 0;
	return count === 0 ? undefined : `It holds ${plural(count, 'part')} from elsewhere, such as a map, a film or an editor.`;
};

export const messages: Hint = (asked) => {
	const count = works(asked)?.messages ?? 0;
	return count === 0 ? undefined : `It has ${plural(count, 'place')} for messages that come by themselves.`;
};

export const moving: Hint = (asked) => {
	const count = works(asked)?.moving ?? 0;
	return count === 0 ? undefined : `It holds ${plural(count, 'picture or animation', 'pictures or animations')} that may move.`;
};

const isHeading = ({ kind }: Block): boolean => kind === 'heading';
const plural = (number: number, one: string, more = `${one}s`): string => `${number} ${number === 1 ? one : more}`;

/** The first sentence, cut at a word. */
function short(text: string): string {
	const [first] = sentences(text);
	const line = (first?.text ?? text).replace(/\s+/g, ' ').trim();
	return line.length <= LONGEST_QUOTE
		? line.replace(/(?<!\.)\.$/, '')
		: `${line.slice(0, line.lastIndexOf(' ', LONGEST_QUOTE)).trimEnd()} …`;
}
