import type { Block, PageContent } from '../content.ts';

/** Takes a page's title apart, and finds its main heading. */

/** A mark with space around it, as templates put it between the page's name, its section and the site's name. */
const SEPARATOR = / (?:[-–—|·•»>~/]|::?) | ?\| ?/;
// No title is longer, and what follows would only take time.
const LONGEST = 500;
const COUNCIL =
	/(?:\p{Lu}[\p{L}'’.-]*\s+(?:(?:and|of|upon|&)\s+)?){1,6}(?:Council|Borough|County)\b(?! (?:tax|hous|home|tenan|meeting|plan|lead|member|strat|serv)\p{L}*)|\bCyngor(?: \p{Lu}[\p{L}'’-]*)+|\bComhairle(?: [\p{L}'’-]+)+|\b[\w-]+\.(?:gov|GOV)\.(?:uk|UK|wales|scot)\b/u;
/** A motto or the name of a program may follow: 'Example Council, serving you'. */
const AFTER_NAME = /^(?:$|[,(]| (?:self[- ]service|website|online|homepage|home page)$| of )/i;
const NOT_A_NAME = /^(?:(?:Your|The|Our|Full|Town|Parish|A|Member|Youth) (?:Council|Borough|County)\b|(?:About|Contact|Welcome)\s)/;

export interface PageTitle {
	/** The page's own parts, its name first. */
	readonly own: readonly string[];
	/** The part that names the site, '' where there is none. */
	readonly site: string;
}

/** @param council as the house style names it, '' where nobody said */
export function pageTitle(title: string, council: string, url = ''): PageTitle {
	const parts = title
		.slice(0, LONGEST)
		.replace(/\s+/g, ' ')
		.split(SEPARATOR)
		.map((part) => part.trim())
		.filter((part) => part !== '');
	const last = parts.at(-1) ?? '';
	const first = parts[0] ?? '';
	if (namesSite(last, council, url)) return { own: parts.slice(0, -1), site: last };
	if (parts.length > 1 && namesSite(first, council, url)) return { own: parts.slice(1), site: first };
	return { own: parts, site: '' };
}

function namesSite(part: string, council: string, url: string): boolean {
	if (council !== '' && part.toLowerCase().startsWith(council.toLowerCase())) return true;
	const found = COUNCIL.exec(part);
	if (found !== null && found.index <= 4 && !NOT_A_NAME.test(part))
		return AFTER_NAME.test(part.slice(found.index + found[0].length));
	const host = hostName(url);
	return host.length > 4 && part.split(' ').length < 5 && letters(part).includes(letters(host));
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** 'spelthorne' of 'www.spelthorne.gov.uk'. */
function hostName(url: string): string {
	const host = /^https?:\/\/([^/:?#]+)/.exec(url)?.[1]?.toLowerCase() ?? '';
	return /([a-z0-9-]+)\.(?:gov|llyw|org|co|nhs)\.(?:uk|cymru|wales|scot)$/.exec(host)?.[1] ?? '';
}

/** The council's name, from the house style or from the title; '' where neither says it. */
export function councilName(title: string, council: string): string {
	if (council !== '') return council;
	const { site } = pageTitle(title, '');
	return COUNCIL.exec(site)?.[0] ?? '';
}

export interface MainHeading {
	readonly text: string;
	/** Left out where it stands outside the main content. */
	readonly block?: Block;
}

/** The first main heading of the main content, else of the page. */
export function mainHeading({ blocks, surrounds }: Pick<PageContent, 'blocks' | 'surrounds'>): MainHeading | undefined {
	const block = blocks.find(({ kind, level, closed }) => kind === 'heading' && level === 1 && closed === undefined);
	if (block !== undefined) return { text: block.text, block };
	const outside = surrounds.headings.find(({ level, text, main }) => level === 1 && text !== '' && !main);
	return outside && { text: outside.text };
}
