import { sentences } from '../core/english/text.ts';
import { blockRule, PROSE } from '../core/rule.ts';

const WORDS: Readonly<Record<string, number>> = {
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	fifteen: 15,
	twenty: 20,
	'twenty-five': 25,
	thirty: 30,
	forty: 40,
	fifty: 50,
	sixty: 60,
	seventy: 70,
	'seventy-five': 75,
	eighty: 80,
	ninety: 90,
};
const PERCENT = new RegExp(
	`(?<![\\p{L}\\p{N}.,-])(\\d{1,3}(?:[.,]\\d{1,3})?|${Object.keys(WORDS).join('|')})[ -]?per[ -]?cent(?![\\p{L}])`,
	'giu',
);

/** Not reported: a number that starts a sentence, which stands in words. */
export default blockRule({
	id: 'percent-format',
	title: 'Percentage in words',
	why: 'People take in 50% at a glance, and find it again when they skim the page.',
	fix: "Use the sign with a figure, such as 50%. At the start of a sentence, write 'Fifty per cent' or turn it round.",
	guidance: [
		{
			name: 'GOV.UK style guide: per cent',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#per-cent',
		},
	],
	severity: 'should',
	area: 'style',
	fixer: 'content',
	kinds: [...PROSE, 'heading', 'cell', 'caption', 'term', 'summary', 'label'],
	*check({ text, kind }) {
		if (!/per[ -]?cent/i.test(text)) return;
		const isProse = kind === 'paragraph' || (kind === 'list-item' && /[.!?]$/.test(text));
		for (const match of text.matchAll(PERCENT)) {
			const [whole, amount = ''] = match;
			const start = match.index;
			if (
				isProse &&
				sentences(text).some((sentence) => /^["'“‘(]?$/.test(text.slice(sentence.start, start)) && sentence.start <= start)
			)
				continue;
			yield { start, end: start + whole.length, suggestion: `Try: '${WORDS[amount.toLowerCase()] ?? amount}%'.` };
		}
	},
	examples: {
		bad: [
			'You get [25 per cent] off if you live alone.',
			'We recycle [47 percent] of waste.',
			'- rent goes up by [2.7 per cent]',
			'- [100 per cent] relief for small shops',
			'You pay between 10 and [fifteen per cent] more.',
			'## A [25 percent] discount',
			'| [50 per cent]',
		],
		good: [
			'Turnout was 38%, up from 31.5%.',
			'Twenty per cent of people came every week. Ten per cent used it.',
			'25 per cent of homes are empty. “30 per cent said yes”.',
			'We show the rise as a per cent of last year’s bill.',
			'The share rose by 3 percentage points, to the 91st percentile.',
			'What per cent you pay depends on your band. Ask for a percentage.',
			'It costs 5 pence per centimetre.',
			'Plan a percent-free summary.',
		],
	},
});
