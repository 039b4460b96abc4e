import { isQuoted } from '../core/english/name-or-quote.ts';
import { blockRule, PROSE } from '../core/rule.ts';

const WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** 'two-bedroom' is measured; 'two-way', 'two-thirds' and 'two-tier' are words of their own. */
const MEASURED = 'bed(?:room)?|day|hour|inch|metre|mile|minute|month|page|person|storey|week|year(?:-old)?';
/** Small letters alone: with a capital it starts a sentence or belongs to a name. */
const WORD = new RegExp(
	`(?<![\\p{L}\\p{N}_'-])(${WORDS.slice(1).join('|')})(?![\\p{L}\\p{N}'])(?:-(?:${MEASURED})s?(?![\\p{L}-])|(?!-))(?: (hundred|thousand|million)(?!\\p{L})(?! and))?`,
	'gu',
);
/** 'One or two of them', 'one in three': figures would look strange there. 'Twenty two' is no two. */
const FIXED_BEFORE =
	/(?:\b(?:one|1) (?:or|and|to)|\bnine to|\bone (?:in|out of)|\b(?:half|quarter) (?:past|to)|\b(?:no|thing or|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundred and|thousand|point)) $/i;
const FIXED_AFTER =
	/^(?: (?:(?:and a )?hal(?:f|ves)|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?|o'clock|dozen|per ?cent|by two|minds|sides of the|times out of|way(?! street)|to five\b|hundred and|of (?:us|you|them|these|those|which|whom|the same))(?![\p{L}]))/u;
const SET_PHRASE =
	/\b(?:two and two|two heads|two wrongs|two birds|two left feet|three cheers|three rs|four corners|four winds|five a day|six of one|seven seas|nine lives|cloud nine|ten to one|ten a penny)\b/i;
/** 'Choose between the two.' stands for a noun. */
const PRONOUN = /\b(?:the|these|those|other|in|into) $/;

export default blockRule({
	id: 'number-word',
	title: 'Number as a word',
	why: 'People who skim a page find figures faster than words, and figures take less reading.',
	fix: "Use figures from 2 upwards. Keep words at the start of a sentence, and in phrases such as 'one or two'.",
	guidance: [
		{
			name: 'GOV.UK style guide: numbers',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#numbers',
		},
	],
	severity: 'consider',
	area: 'style',
	fixer: 'content',
	// GOV.UK keeps 'one' alone in words; the Office for National Statistics and some councils keep all up to nine.
	settings: { wordsUpTo: 1 },
	// What somebody said, or what the law says, stays.
	notOn: ['minutes', 'statutory-notice'],
	kinds: [...PROSE, 'heading', 'caption', 'summary'],
	*check({ text }, { settings }) {
		for (const match of text.matchAll(WORD)) {
			const [whole, word = '', size = ''] = match;
			const figure = WORDS.indexOf(word) + 1;
			const start = match.index;
			const end = start + whole.length;
			const before = text.slice(Math.max(0, start - 20), start);
			const after = text.slice(end, end + 20);
			if (figure <= Number(settings.wordsUpTo) || FIXED_BEFORE.test(before) || FIXED_AFTER.test(after)) continue;
			if (SET_PHRASE.test(text.slice(Math.max(0, start - 8), end + 12))) continue;
			if (PRONOUN.test(before) && /^(?:[.,;:!?)]|$)/.test(after)) continue;
			// A small letter after a full stop is a slip, not a number to change.
			if (/[.!?] $/.test(before) || isQuoted(text, start, end)) continue;
			yield { start, end, suggestion: `Try: '${inFigures(whole, word, size, figure)}'.` };
		}
	},
	examples: {
		bad: [
			'Each home can have [three] permits and [two] bins.',
			'- bring [four] photos of your garden',
			'It takes [eight] weeks. We are open [seven] days a week.',
			'We let [two-bedroom] flats on [five-year] leases.',
			'## How to pay in [three] steps',
			'Choose [two] of the sizes, or all [six] if you can.',
			'We planted [six thousand] trees for [three million] people.',
			'The hall seats between [ten] and [twelve] people. Do it [three] or [four] times.',
		],
		good: [
			'Each home can have 3 permits and one bin.',
			'Nine councillors sit on it. Three of them live here.',
			'- Four types of bin',
			'We may fell one or two of the trees. One in three is ill.',
			'Two-thirds of us agree. It is a two-way street, a two-tier county and two thirds full.',
			'Walk to Four Lanes, Five Ways and the Three Rivers Trust.',
			"Ask about the 'two ticks' scheme.",
			'Choose between the two. I cut it in two, and two of them fell.',
			'You can have five per cent off, or twenty two years. Be here at nine o’clock.',
			'Put two and two together. At half past three. No two trees are alike, and six hundred and five fell.',
			'We open from nine to five. It is a nine-to-five job.',
		],
	},
});

const SIZES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000 };

function inFigures(whole: string, word: string, size: string, figure: number): string {
	const times = SIZES[size];
	return times === undefined ? whole.replace(word, String(figure)) : (figure * times).toLocaleString('en-GB');
}
