import list from '../assets/words/metaphors.json' with { type: 'json' };
import { type Entry, lexicon } from '../core/english/lexicon.ts';
import { wordMatches } from '../core/english/word-matches.ts';
import { ALL_TEXT, blockRule } from '../core/rule.ts';

const WORDS = lexicon(list.entries as readonly Entry[]);

const TOWN = /(?<![\p{L}-])(?!(?:The|An?|Our|Your|This|That|Each|Every|One|New|Their|Its)\s)\p{Lu}\p{Ll}+\s$/u;

/** Not reported: vehicles, cattle and aircraft that are really driven or landed, real fences, and names ('Planning Portal'). */
export default blockRule({
	id: 'metaphor',
	title: 'Metaphor or padding',
	why: 'People who read slowly or learned English later take a metaphor at its word. Nobody learns from it what you will do.',
	fix: 'Say what really happens, in plain words.',
	guidance: [
		{
			name: 'GOV.UK style guide: words to avoid',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#words-to-avoid',
		},
	],
	severity: 'consider',
	area: 'plain-english',
	fixer: 'content',
	kinds: ALL_TEXT,
	*check(block) {
		for (const match of wordMatches(WORDS, block)) {
			// 'The Northtown hub' is a place of that name.
			const isPlace = /^hubs?$/i.test(block.text.slice(match.start, match.end)) && TOWN.test(block.text.slice(0, match.start));
			if (!isPlace) yield match;
		}
	},
	examples: {
		bad: [
			'Apply [in order to] get a permit.',
			'[Going forward], you can use our [portal].',
			'We will [drive] improvement, [drive down] costs and [drive out] waste.',
			'The money is [ring-fenced]. Our library is a [one-stop shop].',
			'# A [recruitment drive] for carers',
			'We [landed] the funding, and we will work [at pace].',
			'Our museum is a [hub] for artists. A national [drive to] cut waste begins.',
			'We want to [drive out] cowboy builders.',
			'Use the [online hub] to [unlock opportunities].',
		],
		good: [
			'Apply to get a permit. Put the papers in order.',
			'From now on, you can use our website. Use the Planning Portal.',
			'Drive to the reception counter. Your driving licence is ready.',
			'Keep going forward to the lights. The queue is moving forward slowly.',
			'Farmers drive out cattle. Drive up to the barrier and drive down the ramp.',
			'The plane landed at noon. The land is next to the river.',
			'A metal ring fence stands around the tree. The housing revenue account is a ring-fenced account.',
			'Stop the mower from moving forward. Drive out past the barrier.',
			'The Northtown hub is shut. The bike has a bent wheel hub. It is a short drive to recycle glass.',
			'Save it on your hard drive. Meet at the Family Hub in Mill Drive.',
			'The community hub is open on Mondays. There is gas in the pipeline.',
		],
	},
});
