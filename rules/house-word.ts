import { type Entry, type Lexicon, lexicon } from '../core/english/lexicon.ts';
import type { AddedWord } from '../core/house-style/house-style.ts';
import { ALL_TEXT, blockRule } from '../core/rule.ts';

interface Row extends Entry {
	readonly why: string | undefined;
}

/** One list for a check: every block asks for it. */
const LISTS = new WeakMap<readonly AddedWord[], Lexicon<Row>>();

/** The council's own list, from its house style. Without one it finds nothing. */
export default blockRule({
	id: 'house-word',
	title: "On the council's own list of words",
	why: 'The council chose its words so that people meet the same ones on every page.',
	fix: 'Use the words that the house style asks for.',
	guidance: [
		{
			name: 'GOV.UK: use clear language',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/clear-language/',
		},
	],
	severity: 'consider',
	area: 'style',
	fixer: 'content',
	kinds: ALL_TEXT,
	*check({ text }, { site: { wordsAdded } }) {
		if (wordsAdded.length === 0) return;
		for (const { entry, start, end } of listOf(wordsAdded).find(text)) {
			const { plain, question, why } = entry;
			const suggestion = plain ? `Try: ${plain.join(' or ')}.` : question;
			yield { start, end, ...(suggestion ? { suggestion } : {}), ...(why ? { message: why } : {}) };
		}
	},
	// The house style of the examples adds 'synergise' and 'Tip Pass'.
	examples: {
		bad: ['We [synergise] with partners.', '- Show your [Tip Pass].', '# Get a [tip pass]\nWe [synergise].'],
		good: ['We work with partners.', 'Show your pass at the tip.', 'Synergies are rare.'],
	},
});

function listOf(added: readonly AddedWord[]): Lexicon<Row> {
	const known = LISTS.get(added);
	if (known) return known;
	const made = lexicon(added.map(row));
	LISTS.set(added, made);
	return made;
}

const row = ({ words, plain, question, why }: AddedWord): Row => ({
	match: [words.toLowerCase().replaceAll('’', "'")],
	...(plain ? { plain: [plain] } : {}),
	...(question ? { question } : {}),
	why,
	source: 'H',
});
