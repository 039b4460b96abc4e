import type { ElementFacts } from '../content.ts';

/** Where links lead, so that one can be compared with another. */

/** Parameters that say where a visitor came from, not what the page shows. */
const TRACKING = /^(?:utm_\w+|gclid|fbclid|msclkid|dclid|mc_[ce]id|_ga|_gl|hsctatracking)$/i;
const INDEX = /^\/home$|\/index$|\/(?:index|default|home)\.(?:html?|php|aspx?|jsp|cfm)$/i;
const TWO_PART_ENDING = /\.(?:co|org|gov|ac|nhs|police|ltd|plc|net|sch|me)\.uk$/;

/** What suppliers put after a council's name. */
const OWN_ENDING = /^(?:council|borough|city|county|district|town|[bcdm]c|[clmr]bc|online|self|live|web|my)?$/;

export interface Target {
	/** Host and path, with what is left of the query: the same for every way to write the address of one page. */
	readonly page: string;
	/** The part of the page that it opens, '' for its top. */
	readonly part: string;
	/** Host without 'www.'. */
	readonly host: string;
	/** Path without a slash at its end, '' for the home page. */
	readonly path: string;
	readonly query: string;
}

/** What a link opens; nothing for an email address, a script or anything else that is no page on the web. */
export function targetOf({ attributes }: Pick<ElementFacts, 'attributes'>): Target | undefined {
	return readAddress(attributes.resolved ?? attributes.href ?? '');
}

/** An address in its parts; nothing for one that is no page on the web. */
export function readAddress(address: string): Target | undefined {
	if (!/^https?:\/\//i.test(address)) return undefined;
	const found = /^https?:\/\/(?:[^/?#]*@)?([^/?#]+)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(address);
	if (found === null) return undefined;
	const [, authority = '', rawPath = '', rawQuery = '', part = ''] = found;
	const host = authority
		.toLowerCase()
		.replace(/^www\./, '')
		.replace(/:(?:80|443)$/, '');
	const path = rawPath
		.replace(/\/{2,}/g, '/')
		.replace(INDEX, '')
		.replace(/\/$/, '');
	const query = rawQuery
		.split('&')
		.filter((parameter) => parameter !== '' && !TRACKING.test(parameter.split('=', 1)[0] ?? ''))
		.sort()
		.join('&');
	return { page: `${host}${path}${query === '' ? '' : `?${query}`}`, part, host, path, query };
}

/** True for a link to a part of the page that it stands on. */
export function staysOnPage(link: Pick<ElementFacts, 'attributes'>, url: string): boolean {
	if (/^#/.test(link.attributes.href ?? '')) return true;
	const target = targetOf(link);
	return target !== undefined && (link.attributes.resolved ?? '').includes('#') && target.page === readAddress(url)?.page;
}

/** The name that somebody registered, in small letters without its ending: 'citizensadvice' of 'www.citizensadvice.org.uk'. */
export const siteName = (host: string): string => labelsOf(host).at(-1) ?? '';

/** The labels of a host without its ending. */
function labelsOf(host: string): string[] {
	const labels = host
		.toLowerCase()
		.replace(/^www\./, '')
		.split('.');
	return labels.slice(0, TWO_PART_ENDING.test(host) ? -2 : -1);
}

/** True for a page of another organisation: neither the council's own host nor one that carries its name. */
export function leavesSite(link: Pick<ElementFacts, 'attributes'>, isOwn: (address: string) => boolean, url: string): boolean {
	const target = targetOf(link);
	if (target === undefined || isOwn(link.attributes.resolved ?? '')) return false;
	const own = siteName(readAddress(url)?.host ?? '');
	return (
		own.length < 4 ||
		!labelsOf(target.host)
			.slice(0, -1)
			.some((label) => isNameOf(label, own))
	);
}

/** 'exampletown', 'exampletown-self', 'exampletowncouncil' of a supplier's host: it serves this council. */
const isNameOf = (label: string, own: string): boolean =>
	label.split('-').some((part) => part.startsWith(own) && OWN_ENDING.test(part.slice(own.length)));
