import { ALL_TEXT, blockRule } from '../core/rule.ts';

/** Not before '.gov.uk', '.5' or '...', and not a sign that stands between two spaces as part of a sum or a ratio. */
const GAP = /(?<![.:])(?<=^|\s)(?!\.\s)[^\s<>=+*/|:;-]+ (?:[,;?!]|\.(?! \.)|(?<!\d ):)(?=\s|$)/g;

/** English alone: French puts a space there. */
export default blockRule({
	id: 'space-before-punctuation',
	title: 'Space before a punctuation mark',
	why: 'The mark can slip to the next line by itself. It looks like a mistake.',
	fix: 'Take the space out.',
	guidance: [
		{
			name: 'GOV.UK style guide: spaces',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#spaces',
		},
	],
	severity: 'should',
	area: 'style',
	fixer: 'content',
	off: 'It is a slip of the keyboard that seldom keeps anybody from understanding a page.',
	kinds: ALL_TEXT,
	*check({ text }) {
		if (!/ [,.;:?!]/.test(text)) return;
		for (const match of text.matchAll(GAP)) {
			if (/[\p{L}\p{N})'"’”%]/u.test(match[0])) yield { start: match.index, end: match.index + match[0].length };
		}
	},
	examples: {
		bad: [
			'It comes in 5 [days .]',
			'Pay [online ,] by post or at any [desk :] all are free.',
			'Read the <a>[map]</a>[ .]'.replace('[map]</a>[ .]', '[map</a> .]'),
			'Do you look after [somebody ?] Tell us.',
			'- [Telephone :] 01632 960 133',
			'## [Stop !]',
		],
		good: [
			'It comes in 5 days.',
			'Look for .gov.uk, not .com or .org.',
			'Send .pdf or .jpg files. She won by .4 of a second.',
			'<p><code>name = :ward ; limit 5</code></p>',
			'The top floor - with the lift - is shut (until 5pm).',
			'And then ... we waited. They said . . . nothing.',
			'<p lang="fr">Besoin d’aide ? Appelez-nous !</p>',
			'A ratio of 1 : 5 and - : -',
		],
	},
});
