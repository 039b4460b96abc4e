import type { Block, ElementFacts } from '../content.ts';
import { countWords } from '../english/text.ts';
import { isFileName, isNamedAsPrinted } from './image-words.ts';

/** What the name of a picture's file, and the words around the picture, say of its job on the page. */

/** The words of a file's name: 'Annual-BudgetChart_2.png?v=1' gives annual, budget, chart. */
export function fileWords(address: string): readonly string[] {
	if (address.startsWith('data:')) return [];
	const [path = ''] = address.split(/[?#]/, 1);
	return path
		.slice(path.lastIndexOf('/') + 1)
		.replace(/\.[a-z]{3,4}$/i, '')
		.replaceAll('%20', ' ')
		.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.filter((word) => word !== '');
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Signs: what they warn of has to be said in words. */
const SIGNS = set('important warning danger caution alert hazard prohibited forbidden');
/** Behind 'no', these are no ban: 'no-image', 'no-repeat'. */
const NO_BAN = set(
	'image images img photo photos picture pic thumb thumbnail avatar logo icon js css repeat bg background border shadow results result data available cover preview title name text alpha one number crop spinner',
);
const CLOSED = set('closed shut');
/** Of parts that open and close on the screen. */
const OPENS = set('accordion arrow arrows menu nav tree treeview folder section panel toggle tab caret chevron plus minus');
/** Pictures that hold facts. */
const FACTS = set(
	'chart charts barchart piechart graph graphs diagram diagrams flowchart organogram timetable timetables pricelist prices tariff sale offer',
);
/** With one of these in its name, a file is a part of the design, whatever else its name says. */
const DESIGN = set(
	'icon icons pin marker bg background banner hero header footer thumb thumbnail decoration decorative pattern stock placeholder bullet arrow divider logo sprite texture wave',
);

const wordIn = (address: string, words: ReadonlySet<string>): string | undefined => {
	const own = fileWords(address);
	return own.some((word) => DESIGN.has(word)) ? undefined : own.find((word) => words.has(word));
};
/** The word for what a picture warns of, by its file's name. An icon of a warning warns as well. */
export const warnsOf = (address: string): string | undefined => fileWords(address).find((word) => SIGNS.has(word));
/** The word for the kind of facts in a picture, by its file's name. */
export const factsIn = (address: string): string | undefined => wordIn(address, FACTS);
/** As `factsIn`, with maps: a map without any description keeps more from people than one with a short description. */
export const factsOrMapIn = (address: string): string | undefined => factsIn(address) ?? wordIn(address, MAPS);
const MAPS = set('map maps floorplan siteplan');

const WARNS = /\b(?:important|warning|danger(?:ous)?|caution|alert|urgent(?:ly)?|beware|attention|pwysig|rhybudd|perygl)\b/i;
/** As `warnsOf`, with what is shut and what nobody may do: 'no swimming'. */
export function bansOf(address: string): string | undefined {
	const words = fileWords(address);
	const no = words.findIndex((word, at) => word === 'no' && !NO_BAN.has(words[at + 1] ?? 'image'));
	if (no !== -1) return `no ${words[no + 1]}`;
	return words.length > 1 && words.some((word) => OPENS.has(word)) ? undefined : words.find((word) => CLOSED.has(word));
}
/** True where words say the same: 'Do not swim here' for 'no swimming'. */
export const saysSame = (text: string, ban: string): boolean =>
	` ${text.toLowerCase()}`.includes(` ${ban.slice(ban.lastIndexOf(' ') + 1).slice(0, 4)}`);
/** True where words warn as the sign does. */
export const saysWarning = (text: string): boolean => WARNS.test(text);

const KIND = '(?:image|picture|photo|photograph|graphic|chart|graph|diagram|flow ?chart|infographic|poster|leaflet|flyer|map)';
const SPEAKS = new RegExp(
	`\\b(?:this|the(?: following)?) ${KIND}(?: (?:below|above|opposite|here|on the (?:left|right)))? (?:contains|shows|lists|explains|sets out|gives|tells|illustrates|summarises|has)\\b|\\b(?:see|shown (?:in|on)|set out in|look at|shows? (?:in|on)) the (?:following )?${KIND}(?: (?:below|above))?\\b`,
	'i',
);
/** The block next to a picture that says what the picture shows. */
export function speaksOfPicture({ at }: ElementFacts, blocks: readonly Block[]): Block | undefined {
	return blocks.find(({ id, kind, text }) => kind !== 'heading' && id >= at - 1 && id <= at + 1 && SPEAKS.test(text));
}

/** The size that its mark-up gives a picture, else the one on show; 0 by 0 where neither is known. */
export function pictureSize({ attributes, box }: ElementFacts): { width: number; height: number } {
	const given = (value: string | undefined): number =>
		value !== undefined && /^\d+(?:px)?$/.test(value) ? Number.parseInt(value, 10) : -1;
	const [width, height] = [given(attributes.width), given(attributes.height)];
	return { width: width < 0 ? box.width : width, height: height < 0 ? box.height : height };
}

/** True for a poster, a leaflet or the like whose description is too short for what is on one. */
export function isBarePoster(picture: ElementFacts): boolean {
	const { src = '', alt = '' } = picture.attributes;
	const count = countWords(alt);
	if (count === 0 || count > 5 || isFileName(alt.trim()) || !isNamedAsPrinted(src)) return false;
	const { width, height } = pictureSize(picture);
	return Math.min(width, height) >= 100;
}
