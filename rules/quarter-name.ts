import { blockRule, PROSE } from '../core/rule.ts';

/** 'In Q2', 'Q1 2026', 'quarter 3'. Bare 'Q3' may be a question, a car or a bus. */
const QUARTER =
	/(?<=\b(?:[Ii]n|for|during|of|by|since|from|until|to|and|this|last|next|end|than|our|its|their|between|the) (?:the )?)[Qq][1-4](?![\p{L}\p{N}])(?: (?:of )?20\d\d(?:[/–-]\d\d(?:\d\d)?)?)?|(?<![\p{L}\p{N}])Q[1-4](?= (?:figures|results|performance|spending|report|data|update|targets?|totals?|budget|review|statistics|forecast)\b)|(?<![\p{L}\p{N}])[Qq][1-4](?: of|,)? 20\d\d(?:[/–-]\d\d(?:\d\d)?)?(?!\d)|(?<![\p{L}\p{N}]|\p{Lu}[\p{L}']{0,20} |\b(?:three|a|past|3) )[Qq]uarter [1-4](?![\p{L}\p{N}:.]\d|[\p{L}\p{N}]| ?[ap]m)(?: (?:of )?20\d\d(?:[/–-]\d\d(?:\d\d)?)?)?/gu;
/** A form or survey numbers its questions so. */
const QUESTIONS = /\b(?:questions?|answers?|answering|skip|survey|tick|form)\b/i;

export default blockRule({
	id: 'quarter-name',
	title: 'Part of the year without its months',
	why: "People cannot tell which months are meant: a council's year starts in April, others' in January.",
	fix: "Name the months, such as 'October to December'.",
	guidance: [
		{
			name: 'GOV.UK style guide: dates',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#dates',
		},
	],
	severity: 'consider',
	area: 'style',
	fixer: 'content',
	// Those who read finance reports know them.
	notOn: ['committee-report', 'minutes'],
	kinds: [...PROSE, 'heading', 'caption', 'term', 'summary'],
	*check({ text }) {
		if (!/\bq(?:uarter )?[1-4]\b/i.test(text) || QUESTIONS.test(text)) return;
		for (const match of text.matchAll(QUARTER)) {
			const part = Number(/[1-4]/.exec(match[0])?.[0]);
			yield {
				start: match.index,
				end: match.index + match[0].length,
				suggestion: `Which months are these: ${MONTHS[part % 4]}, or ${MONTHS[part - 1]}?`,
			};
		}
	},
	examples: {
		bad: [
			'In [Q2] we recycled 47% of waste. Figures for [Q3] follow.',
			'We will resurface it in [quarter 1] and the lane in [quarter 2].',
			'## [Quarter 4] planning decisions',
			'We let 86 homes in [Q1 2026].',
			'- ground works start in [Q1] of next year',
			'Spending in [Q3 2025/26] fell.',
			'[Q4] figures are late, and so are our [Q1] ones.',
		],
		good: [
			'Spending from October to December fell.',
			'You can skip Q3 if you have no dog. Answer Q4 in any case.',
			'A quarter of homes have no car. Three quarters have one.',
			'Park in the Cathedral Quarter 4 times a week.',
			'Come at a quarter to 4 or at quarter past 3.',
			'We license the Audi Q3. Bus Q4 stops here.',
			'You can pay every quarter. Each quarter 2 bills come.',
			'Q1: How do I pay?',
			'In Q2 of the survey, tell us about your dog.',
		],
	},
});

const MONTHS = ['January to March', 'April to June', 'July to September', 'October to December'];
