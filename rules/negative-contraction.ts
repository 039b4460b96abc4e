import { inCaseOf } from '../core/english/inflect.ts';
import { isPartOfName, isQuoted } from '../core/english/name-or-quote.ts';
import { ALL_TEXT, blockRule } from '../core/rule.ts';

// `Block.text` has straight apostrophes only, so both kinds are found.
const CONTRACTION =
	/\b(?:(?:ca|do|wo|is|does|should|have|did|could|would|are|was|were|has|had|must|need|might|ai|sha)n't|(?:should|could|would|they|might|must)'ve)\b/gi;
const WHOLE: Readonly<Record<string, string>> = { "can't": 'cannot', "won't": 'will not', "shan't": 'will not', "ain't": 'is not' };

const inFull = (word: string): string => WHOLE[word] ?? word.replace(/n't$/, ' not').replace(/'ve$/, ' have');

/** Not reported: quoted words, and names of campaigns, shows and songs in capitals ('Don't Waste It'). */
export default blockRule({
	id: 'negative-contraction',
	title: 'Shortened word that people misread',
	why: "People who read slowly or in a hurry may miss the 'not' in words such as 'don’t' and do the opposite.",
	fix: 'Write the words in full.',
	guidance: [
		{
			name: 'GOV.UK style guide: contractions',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#contractions',
		},
	],
	severity: 'should',
	area: 'plain-english',
	fixer: 'content',
	kinds: ALL_TEXT,
	*check({ text, quoted, spans }) {
		if (quoted || !text.includes("'")) return;
		for (const match of text.matchAll(CONTRACTION)) {
			const start = match.index;
			const end = start + match[0].length;
			if (isQuoted(text, start, end) || isPartOfName(text, start, end)) continue;
			if (spans.some((span) => span.kind === 'quote' && span.start <= start && end <= span.end)) continue;
			yield { start, end, suggestion: `Write '${inCaseOf(match[0], inFull(match[0].toLowerCase()))}'.` };
		}
	},
	examples: {
		bad: [
			'You [can’t] park here.',
			"If you [don't] pay, we will write to you.",
			'[Don’t] put glass in this bin.',
			'# What we [won’t] collect',
			'- bags that [aren’t] tied\n- You [should’ve] had a letter.',
			"The residents' bins [weren't] emptied.",
		],
		good: [
			'You cannot park here. It’s free, and we’ll write to you if you’re late.',
			'Join the ‘Don’t waste it’ campaign.',
			'Read "Why we can\'t wait" by the children of the town.',
			'See Don’t Tell the Bride at the theatre.',
			'<q>I couldn’t have managed without them</q>, she said.',
			'The council’s want for new homes. Mr Wont lives in Cant Street.',
		],
	},
});
