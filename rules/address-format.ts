import { blockRule } from '../core/rule.ts';
import { countWords, isMostlyNames } from '../core/text.ts';

const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/;
const ENDS_IN_POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\.?$/;
/** 'Address:', 'Write to:', or a team's name and a colon. */
const LEAD_IN = /^[^:]{0,60}: */;
const LONGEST_PART = 7;
/** Capitals, house numbers and the small words of names: no part of a sentence. */
const PART = /^(?:(?:[\p{Lu}\p{N}][\p{L}\p{N}'’./&()-]*|c\/o|of|the|and|on|upon|in|by|le|la|de|&|-|–)(?: |$)){1,12}$/u;

/** Not reported: an address inside a sentence, and table cells. */
export default blockRule({
	id: 'address-format',
	title: 'Postal address is not set in lines',
	why: 'People copy an address line by line to an envelope or a map. One long line is easy to get wrong.',
	fix: 'Put each part on a line of its own, town and postcode too, and leave out the commas at the ends.',
	guidance: [
		{
			name: 'GOV.UK style guide: addresses in the UK',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#addresses-in-the-uk',
		},
	],
	severity: 'consider',
	area: 'style',
	fixer: 'content',
	languages: 'any',
	// There it is often the address that a person gave.
	notOn: ['form'],
	kinds: ['paragraph', 'list-item'],
	*check({ text }) {
		if (!text.includes(',') || !POSTCODE.test(text)) return;
		const lines = linesOf(text);
		for (const [at, line] of lines.entries()) {
			if (!ENDS_IN_POSTCODE.test(line.text)) continue;
			const first = firstLine(lines, at);
			if (first < at - 1) {
				const start = lines[first]?.start ?? line.start;
				yield { start, end: line.end, message: 'The lines of this address end in commas.' };
			} else {
				const lead = isOneLine(line.text) ? 0 : (LEAD_IN.exec(line.text)?.[0].length ?? 0);
				if (!isOneLine(line.text.slice(lead))) continue;
				yield { start: line.start + lead, end: line.end, message: 'This address stands in one line.' };
			}
		}
	},
	examples: {
		bad: [
			'[Licensing Team, Example Council, Civic Centre, 1 High Street, Exampleton, EX1 1AA]',
			'Address: [Register Office, 9 Castle Street, Exampleton, Exampleshire, EX4 2QT]',
			'- Write to: [Electoral Services, Town Hall, Market Place, Exampleton, EX3 7JJ]',
			'[Council Offices, 4 The Square, Exampleton EX9 9ZZ.]',
			'<p>You can post it to us at: <span>Example Council</span></p><p data-bad>Benefits Service,<br>Mill House,<br>42 Mill Lane,<br>Exampleton,<br>EX2 4BD.</p>',
			'<p data-bad>Write to us:<br>Benefits Service,<br>Mill House,<br>Exampleton,<br>EX2 4BD</p>',
		],
		good: [
			'<p>Council Tax<br>Example Council<br>Civic Centre<br>1 High Street<br>Exampleton<br>EX1 1AA</p>',
			'<p>Council Tax, Example Council<br>Civic Centre<br>Exampleton<br>EX1 1AA</p>',
			'The library is in Castle Street, Exampleton, next to the museum.',
			'We refused plans for a shop at 12 Oak Road, Exampleton, EX1 1AB. The owner can appeal.',
			'Send the form to Council Tax, Civic Centre, 1 High Street, Exampleton, EX1 1AA.',
			'The ward takes in Oak Road, Mill Lane, Castle Street and Market Place.',
			'We grit roads in EX1 1AA, EX1 2AB and, if it snows, in EX4 2QT',
			'| Town Hall, Market Place, Exampleton, EX3 7JJ',
			'Exampleton, EX1 1AA',
		],
	},
});

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
