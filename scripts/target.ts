import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Why a page was not checked, in a sentence for people. */
export class NotChecked extends Error {}

/** What a person named: an address, or the path of a file. @throws NotChecked */
export const target = (page: string): { readonly address: string } | { readonly file: string } => {
	if (/^https?:/i.test(page)) {
		if (!/^https?:\/\//i.test(page) || !URL.canParse(page)) throw new NotChecked('This is no address.');
		return { address: page };
	}
	// One letter and a colon is a disk of Windows.
	if (/^[a-z][a-z0-9+.-]+:/i.test(page) && !/^file:/i.test(page)) {
		throw new NotChecked('Addresses begin with http:// or https://. Anything else is taken for a file.');
	}
	const file = /^file:/i.test(page) ? fileURLToPath(page) : page;
	const stat = statSync(file, { throwIfNoEntry: false });
	if (!stat) throw new NotChecked('There is no such file. An address begins with http:// or https://.');
	if (!stat.isFile()) throw new NotChecked('This is a folder, not a page.');
	return { file };
};
