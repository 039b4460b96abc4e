import { isInBrackets, standsAlone } from '../core/english/clause.ts';
import { isQuoted } from '../core/english/name-or-quote.ts';
import { sentences } from '../core/english/text.ts';
import { ALL_TEXT, blockRule } from '../core/rule.ts';

/** The mark with the words next to it. */
const MARK = /(?<![^\s;])[^\s;]+ ?;(?=\s|$)(?: [^\s;]+)?/g;
/** A character that somebody's system wrote out: '&nbsp;', '&#39;'. */
const WRITTEN_OUT = /&(?:#\d+|[a-z]+);$/i;
/** 'Monday to Thursday, 9am to 5pm; Friday': times on one line. */
const BETWEEN_TIMES = /\d ?[ap]m\S*;|\d;|;.*\d/;
/** '(a) ...; (b) ...': the parts of a law or a notice. */
const PARTS_OF_A_LAW = /(?:^|\s)\((?:a|i|1)\)\s/;

/** Once a sentence. Not reported: legal lists, quotations, and a heading's last mark, which has a rule of its own. */
export default blockRule({
	id: 'semicolon',
	title: 'Semicolon',
	why: 'Many people misread semicolons, and the sentences that need them are often too long.',
	fix: 'Make 2 sentences of it, or a list.',
	guidance: [
		{
			name: 'GOV.UK style guide: semicolons',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#semicolons',
		},
	],
	severity: 'should',
	yieldsTo: ['bullet-punctuation'],
	area: 'style',
	fixer: 'content',
	notOn: ['statutory-notice'],
	softOn: ['minutes', 'committee-report', 'policy'],
	kinds: ALL_TEXT,
	*check({ text, quoted, kind }) {
		if (quoted || !text.includes(';')) return;
		for (const sentence of sentences(text)) {
			if (!sentence.text.includes(';') || PARTS_OF_A_LAW.test(sentence.text)) continue;
			const first = [...sentence.text.matchAll(MARK)].find((match) => isMark(match[0]));
			if (first === undefined) continue;
			const many = sentence.text.split(';').length > 2 || BETWEEN_TIMES.test(first[0]);
			const atEnd = /^[^;]*;(?: and| or)?$/.test(sentence.text);
			if (atEnd && (kind === 'heading' || kind === 'summary')) continue;
			const start = sentence.start + first.index;
			const end = start + first[0].length;
			if (!isQuoted(text, start, end)) {
				const mark = sentence.text.indexOf(';', first.index);
				const parts = { before: sentence.text.slice(0, mark), after: sentence.text.slice(mark + 1) };
				yield { start, end, suggestion: suggest(atEnd && kind === 'list-item', many, parts) };
			}
		}
	},
	examples: {
		bad: [
			'Renew [early; it] can take 6 weeks.',
			'The pool is for [all; however,] children must have an adult with them. Bring a towel.',
			'Bring:\n- a [bill;]\n- your [passport; and]\n- a photo',
			'We meet in May, [Harton; July,] Millbrook; and October, Eastfield.',
			'| [Monday; Thursday]',
			'## [Bins; bags] and boxes',
			'The gate shuts at [8pm ; cars] stay in.',
		],
		good: [
			'Renew early. It can take 6 weeks.',
			'Fish &amp; chips &nbsp; &#39;to go&#39;',
			'<p><code>let bins = 3; show(bins);</code></p>',
			'You may not park here except (a) to load; (b) to turn; or (c) to drop off a passenger.',
			'## Before you apply;',
			'The plaque says "we came; we saw".',
			'<blockquote><p>It was a long night; we did not sleep.</p></blockquote>',
			'<html data-type="statutory-notice"><body><main><h1>Public notice</h1><p>The order bans parking in Mill Lane; it also bans turning.</p></main></body></html>',
			'<p>See <a href="/list?a=1;b=2">the list</a>.</p>',
			'See https://www.example.org/list;sort=name;page=2 for more.',
		],
	},
});

/** Not inside an address or a smiley. */
function isMark(words: string): boolean {
	const [before = ''] = words.split(';');
	return /[\p{L}\p{N}).,%'"’”] ?$/u.test(before) && !WRITTEN_OUT.test(`${before};`) && !before.includes('://');
}

function suggest(endsItem: boolean, many: boolean, { before, after }: { before: string; after: string }): string {
	if (endsItem) return 'Leave it out: each item stands on a line of its own.';
	if (many) return 'Would a list help here?';
	// 'They sat in courts; now a ceremonial role' would leave half a sentence.
	return !isInBrackets(before) && standsAlone(after)
		? 'Would a full stop and a new sentence do?'
		: "Would a comma, 'and' or a new sentence do?";
}
