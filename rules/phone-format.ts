import { ALL_TEXT, blockRule } from '../core/rule.ts';

const LABEL =
	'(?<label>\\b(?:tel(?:ephone)?(?: ?(?:no|number))?|phone(?: ?(?:no|number))?|mob(?:ile)?(?: ?(?:no|number))?|[TM](?=[.:]))(?![\\p{L}])\\.?:? ?)?';
/** 10 or 11 figures that begin like a UK number, with at most one mark between two of them. */
const NUMBER = '(?<number>\\(?0[1-35789](?:[ )(.–-]{0,2}\\d){8,9})(?![\\p{L}\\d]|[-/.,]\\d)';
const PHONE = new RegExp(`${LABEL}(?<![\\p{L}\\d£+/#:._-])${NUMBER}`, 'giu');
/** A label that the style guide does without; 'Telephone:', 'Phone:' and plain sentences are left alone. */
const POOR_LABEL = /^(?:tel|mob|t|m)\b|^mobile(?: ?(?:no|number))?\.?:/i;
/** Other numbers that start with 0 and are as long, and Relay UK, whose prefix is dialled first. */
const OTHER_NUMBER =
	/\b(?:ref(?:erence)?|charity|company|account|vat|uprn|case|application|invoice|policy|permit|customer|order|licence|form|isbn|barcode|sort code|1800[0-9])\b[^.]{0,25}$/i;

export default blockRule({
	id: 'phone-format',
	title: 'Telephone number is hard to read out',
	why: 'People read a number out in groups and type it from memory. A long run of figures leads to wrong calls.',
	fix: "Write 'Telephone:' or 'Mobile phone:', then the area code, a space and the rest in groups.",
	guidance: [
		{
			name: 'GOV.UK style guide: telephone numbers',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#telephone-numbers',
		},
	],
	// Easy to find; whether it is a telephone number at all is for a person to say.
	severity: 'consider',
	area: 'style',
	fixer: 'content',
	kinds: ALL_TEXT,
	*check({ text }) {
		if (!/0[1-35789]/.test(text)) return;
		for (const match of text.matchAll(PHONE)) {
			const { label = '', number = '' } = match.groups ?? {};
			const digits = number.replace(/\D/g, '');
			const start = match.index;
			const isPoorLabel = POOR_LABEL.test(label);
			const isUnbroken = number === digits;
			if (!isPoorLabel && !isUnbroken && !/[()\-–.]/.test(number)) continue;
			if (label === '' && OTHER_NUMBER.test(text.slice(Math.max(0, start - 50), start))) continue;
			// 01.02.2026, 09.30 and 01-23-45 are dates, times and sort codes: no UK code has two figures.
			if (/^\(?\d\d\D/.test(number) || /1800\d ?$/.test(text.slice(Math.max(0, start - 6), start))) continue;
			// Three groups or more may be grouped to be remembered: 0800 80 70 60.
			const right = /\d \d+ \d/.test(number) && !/[()\-–.]/.test(number) ? number : grouped(digits);
			const from = isPoorLabel ? start : start + label.length;
			const name = digits.startsWith('07') ? 'Mobile phone' : 'Telephone';
			yield {
				start: from,
				end: start + match[0].length,
				...(isPoorLabel ? { message: `The label before this number is not '${name}:'.` } : {}),
				suggestion: `Try: '${isPoorLabel ? `${name}: ` : ''}${right}'.`,
			};
		}
	},
	examples: {
		bad: [
			'[Tel: 01234567890]',
			'Call [01234567890] before you visit.',
			'- Telephone: [(020) 7946 0457]',
			'Ring us on [0131-496-0454] or [(01234) 567890].',
			'[Mob: 07700 900 265]',
			'| [T: 0300 123 4567]',
			'[Tel. 01234 567890]',
			'[Mobile: 07700900265]',
		],
		good: [
			'Telephone: 01234 567 890',
			'Mobile phone: 07700 900 265',
			'Call 0131 496 0454, 020 7946 0457, 08081 570 422, 0800 80 70 60 or 01234 567890.',
			'From abroad: +44 (0)29 2018 0542.',
			'Your reference number is 01234567890. Charity number 01123456789.',
			'Relay UK: dial 18001 then 0300 123 4567, or 1800101234567890.',
			'Our VAT number is 012 3456 789 and our sort code is 01-23-45.',
			'Open on 01.02.2026 10 people came. Pay to 01-23-45 1234.',
			'UPRN 010012345678 and ISBN 0-19-852663-6. Account 01234567.',
			'You can call our mobile 07700 900 265 or tell 01234 567 890 people.',
		],
	},
});

/** Area, freephone or mobile code first, then the rest in groups that are easy to say. */
function grouped(digits: string): string {
	const sizes = /^02/.test(digits) ? [3, 7] : /^0(?:11|1\d1|3|8|9)/.test(digits) ? [4, 7] : digits.length === 10 ? [5, 10] : [5, 8];
	const [first = 5, second = 8] = sizes;
	return [digits.slice(0, first), digits.slice(first, second), digits.slice(second)].filter((part) => part !== '').join(' ');
}
