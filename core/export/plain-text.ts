/**
 * Words of a page as every file can hold them: whole characters, nothing that XML forbids, nothing that turns the words
 * around it, and no more of them than a cell takes.
 */

/** A cell of a spreadsheet holds 32,767 characters. Nobody reads on for so long. */
const LONGEST = 10_000;

/** Control characters that XML forbids or no program shows; tab and line feed stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** These turn round the direction of everything after them, also outside the words. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

export function plainText(text: string): string {
	const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
	return short
		.toWellFormed()
		.replace(/\r\n?/g, '\n')
		.replace(CONTROL, '\ufffd')
		.replace(TURNS, (turn) => `[U+${turn.charCodeAt(0).toString(16).toUpperCase()}]`);
}

/** The same for every text in plain data. */
export function plainData<T>(data: T): T {
	if (typeof data === 'string') return plainText(data) as T;
	if (Array.isArray(data)) return data.map(plainData) as T;
	if (typeof data !== 'object' || data === null) return data;
	return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, plainData(value)])) as T;
}
