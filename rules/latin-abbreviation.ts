import { hasWord } from '../core/english/at-words.ts';
import { ALL_TEXT, blockRule } from '../core/rule.ts';

/** What to write instead of each. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
	[/^e/i, "Try 'for example', 'such as' or 'including'."],
	[/^i/i, "Try 'that is' or 'meaning', or write the sentence again."],
	[/^etc/i, "Say what else there is, or start the list with 'such as' and stop after the last one."],
	[/^viz/i, "Try 'namely', or drop it."],
	[/^cf/i, "Try 'compare' or 'see'."],
	[/^et al/i, "Try 'and others'."],
	[/^n/i, 'Drop it and say the thing itself.'],
	[/^p\.?c/i, "Try 'a month'."],
	[/^p/i, "Try 'a year'."],
];
const BY_LONGEST = ADVICE.toSorted(([a], [b]) => b.source.length - a.source.length);

// Small letters only, or a capital that opens a sentence: 'EG' is a postcode or a code, 'IE' a browser. Nothing that
// stands inside an address, a path or a longer word. 'NB' only where it opens a sentence; 'pa' only after money.
const LATIN =
	/(?<![\p{L}\p{N}.@/_'&-])(?:[eE]\.\s?g\b\.?|[eE]g\b\.?|[iI]\.\s?e\b\.?|[iI]e\b\.?|etc\b|viz\b\.?|cf\.(?=\s)|et\sal\b\.?)(?![\p{L}\p{N}@/_=-]|\.\p{L})|(?<=^|[.!?(]\s*)N\.?B\b\.?(?=[:\s,])|(?<=£[\d,.]{1,9}k?\s?)(?:p\.c\.m\.?|pcm\b|p\.a\.?|pa\b)/gu;

const PLAIN: Readonly<Record<string, string>> = {
	'ad hoc': "Try 'when needed' or 'one-off'.",
	'pro rata': "Try 'in proportion' or 'for the part of the year that is left'.",
	'vice versa': "Try 'the other way round'.",
};
// Latin words in full are for a person to judge ('per annum' and 'inter alia' are formal words).
const IN_FULL = /(?<![\p{L}\p{N}-])(?:ad hoc|pro rata|vice versa)(?![\p{L}\p{N}-])/giu;

/** One of these stands in a text that holds any of them. */
const FIRSTS = new Set('e eg e.g i ie i.e etc viz cf et nb n.b n pcm p.c.m pa p.a ad pro vice'.split(' '));

/** Not reported: names, codes and web addresses. */
export default blockRule({
	id: 'latin-abbreviation',
	title: 'Latin abbreviation',
	why: "Not everyone knows what these stand for. Screen readers may read 'eg' aloud as 'egg'.",
	fix: 'Write it in English words.',
	guidance: [
		{
			name: "GOV.UK style guide: 'eg', 'etc' and 'ie'",
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#eg-etc-and-ie',
		},
	],
	severity: 'should',
	area: 'plain-english',
	fixer: 'content',
	kinds: ALL_TEXT,
	*check({ text }) {
		if (!hasWord(text, FIRSTS)) return;
		for (const match of text.matchAll(IN_FULL)) {
			yield {
				start: match.index,
				end: match.index + match[0].length,
				severity: 'consider',
				suggestion: PLAIN[match[0].toLowerCase()] ?? 'Say it in English.',
			};
		}
		for (const match of text.matchAll(LATIN)) {
			const [word] = match;
			const suggestion = BY_LONGEST.find(([shape]) => shape.test(word))?.[1];
			yield { start: match.index, end: match.index + word.length, ...(suggestion ? { suggestion } : {}) };
		}
	},
	examples: {
		bad: [
			'Bring proof, [eg] a passport, [i.e.] an original, [etc].',
			'Bring proof ([e.g.] a bank statement) and paint, oil, [etc].',
			'[Eg.] glass and cans. [Ie], not food.',
			'- old paint, [e.g.] emulsion',
			'[NB]: the office is closed. Smith [et al.] wrote the report.',
			'We clear other streets on an [ad hoc] basis.',
			'The rent is £650 [pcm] and the pay is £24,000 [pa].',
		],
		good: [
			'Bring proof, such as a passport.',
			'Use Microsoft IE or Edge. Code EG 12 and postcode CF10 1AA are right.',
			'Go to www.example.ie or ie.gov or https://example.gov.uk/ie/etc/bins.',
			'Ask Egbert, Ieuan or the Etc Theatre.',
			'Your pa can go with you. Take the NB bus. Read the pie chart.',
			'Postcodes in Newport start with NP, not NB.',
			'Vehicle registration EG12 ABC',
		],
	},
});
