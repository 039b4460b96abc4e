import { blockRule } from '../core/rule.ts';

/** Shortened words keep their stop, and three dots are another matter. */
const SHORTENED = /(?:^|\s|\()(?:etc|ltd|co|inc|plc|no|st|rd|ave|vs?|jr|sr|esq|\p{L}|\p{L}\.\p{L}|e\.g|i\.e|a\.m|p\.m|approx)\.$/iu;

/** What would be left hanging without its colon. */
const HANGING = /\b(?:a|an|and|are|at|by|for|from|if|in|is|of|on|or|that|the|to|when|where|with|you)$/i;

export default blockRule({
	id: 'heading-full-stop',
	title: 'Heading ends with a stop or colon',
	why: 'A heading is a label, not a sentence. A stop slows down people who skim, and a colon adds nothing.',
	fix: 'Take the mark out.',
	guidance: [
		{ name: 'NHS: punctuation', url: 'https://service-manual.nhs.uk/content/punctuation' },
		{
			name: 'GOV.UK style guide: titles',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#titles',
		},
	],
	severity: 'should',
	area: 'structure',
	fixer: 'content',
	languages: 'any',
	// It names all marks of a main heading at once.
	yieldsTo: ['title-punctuation'],
	kinds: ['heading'],
	*check({ text }) {
		const mark = /[.:;]$/.exec(text)?.[0];
		if (mark === undefined || text.length < 3 || !/\p{L}/u.test(text)) return;
		if (mark === '.' && (text.endsWith('..') || SHORTENED.test(text))) return;
		const name = { '.': 'a full stop', ':': 'a colon', ';': 'a semicolon' }[mark] ?? 'a stop';
		const bare = text.slice(0, -1).trimEnd();
		const fits = !/[.;]\s/.test(bare) && !HANGING.test(bare);
		const suggestion = fits ? { suggestion: `Try: '${bare}'.` } : {};
		yield { start: 0, end: text.length, message: `This heading ends with ${name}.`, ...suggestion };
	},
	examples: {
		bad: [
			'## [How to pay.]',
			'## [What you need:]',
			'### [Reasons that we look at;]',
			'# [Documents to bring:]',
			'# [Report a dangerous tree.]',
			'## [You can get it if:]',
			'## [Paying late. Getting help.]',
			'<h2 lang="cy" data-bad>Sut i dalu.</h2>',
		],
		good: [
			'## How to pay',
			'## Lost your pass?',
			'## Version 2.1 of our plan',
			'## Band A: up to £4,300',
			'## Family passes (2 adults and 3 children)',
			'## Shops run by Bloggs & Co.',
			'## Waste paper, card etc.',
			'## Open from 9 a.m.',
			'## Ready …',
			'What you need:',
			'| Day:',
		],
	},
});
