import { countWords, isMostlyNames } from './text.ts';

/** Postal addresses that are not set as lines without commas. */

export interface FoundAddress {
	readonly start: number;
	readonly end: number;
	readonly form: 'one-line' | 'comma-lines';
}

const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/;
const ENDS_IN_POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\.?$/;
/** 'Address:', 'Write to:', or a team's name and a colon. */
const LEAD_IN = /^[^:]{0,60}: */;
const LONGEST_PART = 7;
/** Capitals, house numbers and the small words of names: no part of a sentence. */
const PART = /^(?:(?:[\p{Lu}\p{N}][\p{L}\p{N}'’./&()-]*|c\/o|of|the|and|on|upon|in|by|le|la|de|&|-|–)(?: |$)){1,12}$/u;

/** One that ends in a postcode, alone on its line or after a colon; none inside a sentence. */
export function findAddresses(text: string): FoundAddress[] {
	if (!text.includes(',') || !POSTCODE.test(text)) return [];
	const lines = linesOf(text);
	return lines.flatMap((line, at): FoundAddress[] => {
		if (!ENDS_IN_POSTCODE.test(line.text)) return [];
		const first = firstLine(lines, at);
		if (first < at - 1) return [{ start: lines[first]?.start ?? line.start, end: line.end, form: 'comma-lines' }];
		const lead = isOneLine(line.text) ? 0 : (LEAD_IN.exec(line.text)?.[0].length ?? 0);
		return isOneLine(line.text.slice(lead)) ? [{ start: line.start + lead, end: line.end, form: 'one-line' }] : [];
	});
}

interface Line {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	let start = 0;
	for (const raw of text.split('\n')) {
		const trimmed = raw.trim();
		const from = start + raw.indexOf(trimmed);
		lines.push({ text: trimmed, start: from, end: from + trimmed.length });
		start += raw.length + 1;
	}
	return lines;
}

/** The first of the lines above that each end in a comma. */
function firstLine(lines: readonly Line[], postcode: number): number {
	let first = postcode;
	while (first > 0 && isCommaLine(lines[first - 1]?.text ?? '')) first--;
	return first;
}

const isCommaLine = (line: string): boolean => line.endsWith(',') && countWords(line) <= LONGEST_PART;

function isOneLine(line: string): boolean {
	const parts = line.split(/,\s*/);
	return (
		parts.length > 2 &&
		parts.filter((part) => POSTCODE.test(part)).length === 1 &&
		isMostlyNames(line) &&
		parts.every((part) => PART.test(part) && countWords(part) <= LONGEST_PART)
	);
}
