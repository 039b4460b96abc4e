import { expect, it } from 'vitest';
import { quotedParts } from './quoted-parts.ts';

const quoted = (text: string): string[] => quotedParts(text).flatMap((part) => (part.quoted ? [part.text] : []));

it('parts words in quotation marks from what stands around them, and loses nothing', () => {
	const text = "Try 'use' instead of ‘utilise’, or “make use of”.";
	expect(quoted(text)).toEqual(["'use'", '‘utilise’', '“make use of”']);
	expect(
		quotedParts(text)
			.map((part) => part.text)
			.join(''),
	).toBe(text);
});

it('takes no apostrophe for a quotation mark', () => {
	expect(quoted("People's bins are the council’s, and residents' too.")).toEqual([]);
	expect(quoted("'Don't waste it' is a name.")).toEqual(["'Don't waste it'"]);
});

it('leaves text alone that quotes nothing', () => {
	expect(quotedParts('Link has no words.')).toEqual([{ text: 'Link has no words.', quoted: false }]);
	expect(quotedParts('')).toEqual([]);
});
