import { blockRule, PROSE } from '../core/rule.ts';

const DASH = / [-–—] /g;
const DAY_OR_MONTH =
	'(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)(?:[a-z]*day|[a-z]*r?y|[a-z]*ch|il|ust|[a-z]*ber|s)?';
/** Between figures, days or months a dash stands for 'to': '9am - 5pm', 'Monday - Friday', '12 - 34 - 56'. */
const BEFORE_RANGE = new RegExp(`(?:\\d|\\d ?[ap]\\.?m\\.?|\\b${DAY_OR_MONTH}|\\b(?:noon|midday|midnight))$`, 'i');
const AFTER_RANGE = new RegExp(`^(?:£?\\d|${DAY_OR_MONTH}\\b|(?:noon|midday|midnight|late)\\b)`, 'i');
const FEWEST = 2;
const NEAR = 14;

/** Reported once a paragraph that has two or more. Not reported: ranges, and one dash, which GOV.UK uses as well. */
export default blockRule({
	id: 'dash-as-comma',
	title: 'Dashes used like commas',
	why: 'Dashes break up a sentence. Some screen readers leave them out, so the parts run together.',
	fix: 'Use a comma, or make 2 sentences.',
	guidance: [{ name: 'NHS service manual: punctuation', url: 'https://service-manual.nhs.uk/content/punctuation' }],
	severity: 'consider',
	area: 'style',
	fixer: 'content',
	off: 'GOV.UK uses dashes in this way as well, and only the NHS advises against them.',
	kinds: PROSE,
	*check({ text, quoted }) {
		if (quoted || !/ [-–—] /.test(text)) return;
		const dashes = [...text.matchAll(DASH)].filter(({ index }) => !isRange(text, index));
		const first = dashes[0];
		const last = dashes.at(-1);
		if (first === undefined || last === undefined || dashes.length < FEWEST) return;
		const start = text.lastIndexOf(' ', first.index - 1) + 1;
		const after = text.indexOf(' ', last.index + last[0].length);
		yield { start, end: after === -1 ? text.length : after, message: `This paragraph has ${dashes.length} dashes.` };
	},
	examples: {
		bad: [
			'Book [early - places go fast - and] pay online.',
			'The [hall – which holds 90 people – is] free on Mondays.',
			'The bus is [full - sorry. We keep a list - ask] us.',
			'- bring your [card - not a copy - and] a bill',
			'Send a [photo — in colour — and] a form by 5 May.',
		],
		good: [
			'Book early, because places go fast. Pay online.',
			'We visit first - even for one dog.',
			'Open Monday - Friday, 9am - 5pm, and Saturday, 9.30am - 1pm.',
			'Use sort code 12 - 34 - 56.',
			'A well-run, step-free, first-come hall',
			'- flooding - 01632 960 111\n- fallen trees - 01632 960 112',
			'## Bins - boxes - bags',
			'| Mill Lane - north - zone A',
			'The bypass ran 4 - 6 May, 10 - 12 June and July - August.',
		],
	},
});

const isRange = (text: string, at: number): boolean =>
	BEFORE_RANGE.test(text.slice(Math.max(0, at - NEAR), at)) && AFTER_RANGE.test(text.slice(at + 3, at + 3 + NEAR));
