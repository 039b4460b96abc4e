import type { ElementFacts } from '../content.ts';
import { plainWords } from '../english/same-words.ts';
import type { Site } from '../rule.ts';
import { bareLinkText, documentType, fileHints } from './link-words.ts';

/** What links to documents have in common. */

/** Words of the link without its type and size. */
export const documentName = (link: ElementFacts): string => bareLinkText(link.name || link.text);

/** The file's own name as the address has it, '' for an address without one. */
export function fileName({ attributes }: ElementFacts): string {
	const path = (attributes.resolved ?? attributes.href ?? '').split(/[?#]/, 1)[0] ?? '';
	const last = path.slice(path.lastIndexOf('/') + 1);
	try {
		return decodeURIComponent(last);
	} catch {
		return last;
	}
}

/** True for a link to a document, by its address or because its words say type and size: '/download/12' is 'Rules (PDF, 20KB)'. */
export function isDocument(link: ElementFacts): boolean {
	if (documentType(link) !== undefined) return true;
	const { name, text } = link;
	const { type, size } = fileHints({ name, text, before: '', after: '' });
	return type && size;
}

/** False for somebody else's document: the council cannot change it. */
export function isOwnDocument({ attributes }: ElementFacts, site: Site): boolean {
	const address = attributes.resolved ?? attributes.href ?? '';
	return !/^https?:/i.test(address) || site.isOwn(address);
}

/** True where two links offer one document in two formats: the same name, or the same file name before its ending. */
export function isSameDocument(one: ElementFacts, other: ElementFacts): boolean {
	const stem = (link: ElementFacts): string => plainWords(fileName(link).replace(/\.\w+$/, ''));
	const name = (link: ElementFacts): string => plainWords(documentName(link));
	return stem(one) === stem(other) || (name(one) !== '' && name(one) === name(other));
}
