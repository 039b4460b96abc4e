/** Telephone numbers in text, told from other long numbers. How they are written is the rules' business. */

export interface FoundPhone {
	/** 'Tel: ', or '' where none stands before the number. */
	readonly label: string;
	/** As written, from the first figure or bracket. */
	readonly number: string;
	readonly digits: string;
	/** Where the label starts, or else the number. */
	readonly start: number;
	readonly end: number;
}

const LABEL =
	'(?<label>\\b(?:tel(?:ephone)?(?: ?(?:no|number))?|phone(?: ?(?:no|number))?|mob(?:ile)?(?: ?(?:no|number))?|[TM](?=[.:]))(?![\\p{L}])\\.?:? ?)?';
/** 10 or 11 figures that begin like a UK number, with at most one mark between two of them. */
const NUMBER = '(?<number>\\(?0[1-35789](?:[ )(.–-]{0,2}\\d){8,9})(?![\\p{L}\\d]|[-/.,]\\d)';
const PHONE = new RegExp(`${LABEL}(?<![\\p{L}\\d£+/#:._-])${NUMBER}`, 'giu');
/** Other numbers that start with 0 and are as long, and Relay UK, whose prefix is dialled first. */
const OTHER_BEFORE =
	/\b(?:ref(?:erence)?|charity|company|account|vat|uprn|case|application|invoice|policy|permit|customer|order|licence|form|isbn|barcode|sort code|1800[0-9])\b[^.]{0,25}$/i;
const OTHER_AFTER = /^ (?:is|as) (?:the|your|a|an|our) (?:\w+ ){0,2}(?:code|ref(?:erence)?|account|id|key|pin|password)\b/i;

export function* findPhones(text: string): Generator<FoundPhone> {
	if (!/0[1-35789]/.test(text)) return;
	for (const match of text.matchAll(PHONE)) {
		const { label = '', number = '' } = match.groups ?? {};
		const start = match.index;
		const end = start + match[0].length;
		const digits = number.replace(/\D/g, '');
		// Ten figures are enough for some old area codes and for freephone only.
		if (digits.length === 10 && !/^0(?:1|800)/.test(digits)) continue;
		if (label === '' && OTHER_BEFORE.test(text.slice(Math.max(0, start - 50), start))) continue;
		if (OTHER_AFTER.test(text.slice(end, end + 50))) continue;
		// 01.02.2026, 09.30 and 01-23-45 are dates, times and sort codes: no UK code has two figures.
		if (/^\(?\d\d\D/.test(number) || /1800\d ?$/.test(text.slice(Math.max(0, start - 6), start))) continue;
		yield { label, number, digits, start, end };
	}
}
