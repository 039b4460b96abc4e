import { blockRule, PROSE } from '../core/rule.ts';

const MONEY = new RegExp(
	[
		'£ ?(?<whole>\\d[\\d,]{0,11})\\.00(?!\\d)',
		'£ ?(?<short>\\d[\\d,]{0,11}(?:\\.\\d{1,2})?) ?(?<size>mn?|bn?|k)(?![\\p{L}\\p{N}²³])',
		'(?:£ ?)?(?<pounds>\\d[\\d,]{0,11}(?:\\.\\d\\d)?(?: (?:million|billion))?) pounds(?![\\p{L}\\p{N}])',
		'(?<![\\p{L}\\p{N}£.,/-])(?<pence>\\d{1,2}(?:\\.\\d)?)p(?![\\p{L}\\p{N}])',
		'(?<![\\p{L}\\p{N}])GBP(?: ?£? ?(?<gbp>\\d[\\d,.]*\\d|\\d))?(?![\\p{L}\\p{N}])',
	].join('|'),
	'giu',
);
/** Pounds of apples, or of weight. */
const WEIGHT_BEFORE = /\b(?:weigh(?:s|ing|t)?|heavier|lighter|lose|lost|lift|carry)\b[^.]{0,25}$/i;
const WEIGHT_AFTER =
	/^ (?:in weight|of (?!(?:public|council|government|extra|new|grant|funding|debt|fines|savings|investment|money|tax)\b))/i;
/** A price list may keep its amounts in step: '- large stall: £20.00', '- adult ticket £5.00'. */
const PRICE_LINE =
	/(?:[:–—-]|\s{2,}|\.{3,}|^(?:(?!(?:is|are|costs?|pays?|be)\b)[\p{L}\p{N}'()/-]+ ){0,4}(?!(?:is|are|costs?|pays?|be)\b)[\p{L}\p{N}'()/-]+) ?£ ?[\d,]+\.\d\d(?: (?:each|per \p{L}+|a \p{L}+))?\.?$/u;
const SIZES: Readonly<Record<string, string>> = { m: 'million', mn: 'million', b: 'billion', bn: 'billion' };

/** Not reported: table cells and price lists, where amounts stand in a column. */
export default blockRule({
	id: 'money-format',
	title: 'Amount is not in the usual form',
	why: "People compare amounts faster when they all look alike. Some do not know short forms such as 'k' or 'bn'.",
	fix: "Write £75, or £75.50 where there are pence. Write 'million' and 'pence' in full.",
	guidance: [
		{
			name: 'GOV.UK style guide: money',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#money',
		},
	],
	severity: 'should',
	area: 'style',
	fixer: 'content',
	kinds: [...PROSE, 'heading', 'caption', 'term', 'summary', 'label'],
	*check({ text, kind }) {
		if (!/£|\dp\b|pounds|GBP/i.test(text)) return;
		for (const match of text.matchAll(MONEY)) {
			const { whole, pounds } = match.groups ?? {};
			const start = match.index;
			const end = start + match[0].length;
			if (whole !== undefined && kind === 'list-item' && PRICE_LINE.test(text)) continue;
			if (pounds !== undefined && (WEIGHT_BEFORE.test(text.slice(0, start)) || WEIGHT_AFTER.test(text.slice(end)))) continue;
			const right = usual(match.groups ?? {});
			yield { start, end, suggestion: right === undefined ? 'Use the £ sign and a figure.' : `Try: '${right}'.` };
		}
	},
	examples: {
		bad: [
			'A first permit costs [£65.00] a year.',
			'We will spend [£2.4m] on roads, [£600k] on parks and [£1.3bn] in all.',
			'- printing costs [10p] a page',
			'The fine is [400 pounds], or [£1,240.00] in court.',
			'Each pupil gets 6,000 [GBP] at most, or [GBP 7,000].',
			'## [£2m] for roads',
			'You pay [£5.00], [50p] or [2 million pounds].',
			'- The fee is [£20.00]. Pay it online.',
		],
		good: [
			'A certificate costs £12.50, or £38 if you need it soon.',
			'We took £1.5 million and spent £40,000. Printing costs 10 pence.',
			'| £3.00\n| 75p',
			'- small stall: £12.50\n- large stall: £20.00\n- adult ticket £5.00',
			'The car pound is 5m from the gate. Buy 2 pounds of apples for £3.',
			'The 5k run starts at 9am. Watch the 4k or 720p film. See p12.',
			'We cut 3m off the hedge and saved £2 million.',
			'The parcel must weigh less than 40 pounds. Lose 5 pounds in weight.',
			'Turf is £7 m² or £3 a metre. Pay £20 by card. Pound Lane cost £1.000 to mend.',
		],
	},
});

function usual({ whole, short, size = '', pounds, pence, gbp }: Readonly<Record<string, string | undefined>>): string | undefined {
	if (whole !== undefined) return `£${commas(whole)}`;
	if (short !== undefined) {
		const name = SIZES[size.toLowerCase()];
		return name === undefined ? `£${commas(String(Number(short.replaceAll(',', '')) * 1000))}` : `£${short} ${name}`;
	}
	if (pounds !== undefined) return `£${commas(pounds.replace(/\.00$/, ''))}`;
	if (pence !== undefined) return `${pence} ${pence === '1' ? 'penny' : 'pence'}`;
	return gbp === undefined ? undefined : `£${commas(gbp)}`;
}

/** £1500 becomes £1,500. */
const commas = (amount: string): string => (/^\d{4,}$/.test(amount) ? Number(amount).toLocaleString('en-GB') : amount);
