import { ALL_TEXT, blockRule } from '../core/rule.ts';

/** A browser shows a run of plain spaces as one, so these are spaces that it may not merge. */
const SPACES = /(?<!\S)\S+ {2,}\S+(?: {2,}\S+)*/g;

export default blockRule({
	id: 'double-space',
	title: 'More than one space between words',
	why: 'The gap looks like a mistake. Searching the page for the words may not find them.',
	fix: 'Leave one space between words and after a full stop.',
	guidance: [
		{
			name: 'GOV.UK style guide: spaces',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#spaces',
		},
	],
	severity: 'should',
	area: 'style',
	fixer: 'content',
	languages: 'any',
	off: 'Readers hardly notice these gaps, so they are not worth the time unless your council asks for it.',
	kinds: ALL_TEXT,
	*check({ text }) {
		if (!text.includes('  ')) return;
		for (const match of text.matchAll(SPACES)) {
			// Blanks to write on, and columns made of spaces, are another matter.
			if (/ {5}/.test(match[0]) || !/[\p{L}\p{N}]/u.test(match[0])) continue;
			yield { start: match.index, end: match.index + match[0].length };
		}
	},
	examples: {
		bad: [
			'Pay by [phone.\u00A0 You] need your card.',
			'The [small\u00A0\u00A0hall] is free.',
			'## [Opening\u00A0 hours]',
			'- [a\u00A0 bill] or card',
			'<p data-bad>The tip shuts early.&nbsp; Come before noon.</p>',
		],
		good: [
			'Pay by phone. You need your card.',
			'The limit is 20\u00A0mph. Page\u00A04 has a map.',
			'<p>Pay by  phone.  You need   your card.</p>',
			'<p>The club opens at 8am\n   and costs £3.</p>',
			'<p style="white-space: pre-line">The gates open at 8am.  They shut\n  at dusk.</p>',
			'<pre>ward      bins</pre><p>Load it.</p>',
			'<p>Renew <strong> online</strong>  or by post <em>now </em> if you can.</p>',
			'Name\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0Date',
		],
	},
});
