/** Words in quotation marks: "…", “…”, '…' or ‘…’. An apostrophe inside a word opens and closes nothing. */
const QUOTATION = /"[^"]+"|“[^”]+”|(?<![\p{L}\p{N}])['‘](?=\S).+?(?<=\S)['’](?![\p{L}\p{N}])/gu;

export interface Part {
	readonly text: string;
	readonly quoted: boolean;
}

/** A sentence in pieces: words in quotation marks, marks included, and what stands between them. */
export function quotedParts(text: string): readonly Part[] {
	const parts: Part[] = [];
	let from = 0;
	for (const { 0: words, index } of text.matchAll(QUOTATION)) {
		if (index > from) parts.push({ text: text.slice(from, index), quoted: false });
		parts.push({ text: words, quoted: true });
		from = index + words.length;
	}
	if (from < text.length) parts.push({ text: text.slice(from), quoted: false });
	return parts;
}
