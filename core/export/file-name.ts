import { cleanAddress, withoutQuery } from '../address.ts';
import type { Audit } from '../types.ts';
import type { FileKind } from './formats.ts';
import type { ExportOptions } from './sending.ts';

/** 'critical-friend-sampleton-missed-bins-2026-11-21.csv': council, page and date, safe on every system. */
export function fileName(
	audit: Audit,
	kind: FileKind,
	{ supplier, choices }: Pick<ExportOptions, 'supplier' | 'choices'> = {},
): string {
	const { host, path } = hostAndPath(withoutQuery(cleanAddress(audit.page.url)));
	const council = slug(host.replace(/^www\d?\./, '').replace(/\.gov\.(?:uk|wales|scot)$|\.llyw\.cymru$/, ''), 40) || 'page';
	const page = slug(pageOf(path), 60) || 'home';
	// Beside a file of everything, one of some findings has a name of its own.
	const some = choices === undefined ? '' : '-part';
	const ending = kind === 'json' ? '-review.json' : `${some}.${kind}`;
	// Who runs all of the site is called by its host, which is in the name already.
	const product = supplier === undefined || supplier === host ? '' : `${slug(supplier, 40) || 'website'}-`;
	const to = supplier === undefined ? '' : `supplier-${product}`;
	return `critical-friend-${to}${council}-${page}-${audit.date}${ending}`;
}

/** 'critical-friend-house-style-sampleton.json'. */
export const styleFileName = (name: string): string => `critical-friend-house-style-${slug(name, 40) || 'council'}.json`;

function hostAndPath(url: string): { readonly host: string; readonly path: string } {
	const parts = /^[a-z][a-z\d+.-]*:\/\/([^/#]*)([^#]*)/i.exec(url);
	return { host: parts?.[1]?.toLowerCase() ?? '', path: parts?.[2] ?? '' };
}

/** The last part of the path that says something: 'bins/index.html' is about bins, '/node/123' needs both. */
function pageOf(path: string): string {
	const parts = path
		.split('/')
		.map((part) => decode(part).replace(/\.(?:html?|aspx?|php|jsp)$/i, ''))
		.filter((part) => part !== '' && !/^(?:index|default|home)$/i.test(part));
	const last = parts.at(-1) ?? '';
	return /\p{L}/u.test(last) ? last : parts.slice(-2).join('-');
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** Letters and digits of plain ASCII: Welsh ŵ and ŷ lose their hats, everything else becomes a hyphen. */
const slug = (text: string, length: number): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z\d]+/g, '-')
		.slice(0, length)
		.replace(/^-+|-+$/g, '');
