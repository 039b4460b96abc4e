import { findPhones } from '../core/english/phones.ts';
import { ALL_TEXT, blockRule } from '../core/rule.ts';

/** A label that the style guide does without; 'Telephone:', 'Phone:' and plain sentences are left alone. */
const POOR_LABEL = /^(?:tel|mob|t|m)\b|^mobile(?: ?(?:no|number))?\.?:/i;

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
		for (const { label, number, digits, start, end } of findPhones(text)) {
			const isPoorLabel = POOR_LABEL.test(label);
			if (!isPoorLabel && number !== digits && !/[()\-–.]/.test(number)) continue;
			// Three groups or more may be grouped to be remembered: 0800 80 70 60.
			const right = /\d \d+ \d/.test(number) && !/[()\-–.]/.test(number) ? number : grouped(digits);
			const from = isPoorLabel ? start : start + label.length;
			const name = digits.startsWith('07') ? 'Mobile phone' : 'Telephone';
			yield {
				start: from,
				end,
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
			'Use 0789123456 as the payment code, or 01234567890 as your reference.',
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
