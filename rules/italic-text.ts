import type { Block } from '../core/content.ts';
import { countWords } from '../core/english/text.ts';
import { blockRule } from '../core/rule.ts';

/**
 * Not reported: three words or fewer, which may be a species or a foreign word; other languages; quotations, captions and
 * case names. Icons of a font and italics that the style sheet undoes never reach a rule.
 */
export default blockRule({
	id: 'italic-text',
	title: 'Words in italics',
	why: 'Slanted letters are hard to read on a screen, most of all for people with dyslexia.',
	fix: 'Use plain letters. Put the title of a document or scheme in single quotation marks.',
	guidance: [
		{
			name: 'GOV.UK style guide: italics',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#italics',
		},
		{ name: 'NHS service manual: formatting', url: 'https://service-manual.nhs.uk/content/formatting' },
	],
	severity: 'should',
	area: 'style',
	fixer: 'content',
	languages: 'any',
	// GOV.UK wants none at all; three words are as many as a species or a foreign phrase needs.
	settings: { words: 3 },
	kinds: ['heading', 'paragraph', 'list-item', 'cell', 'term', 'summary'],
	*check(block, { settings }) {
		if (block.quoted) return;
		let last = 0;
		for (const { start, end } of slanted(block)) {
			const words = block.text.slice(start, end);
			if (start < last || countWords(words) <= Number(settings.words) || / v /.test(words)) continue;
			last = end;
			yield { start, end };
		}
	},
	examples: {
		bad: [
			'Bring it in. <em>[You can take only one roll at a time.]</em>',
			'Read <em>[How we let our council homes]</em> first.',
			'- 30 hours <em>[(if you check your code)]</em>',
			'<p data-bad style="font-style: italic">These amounts are examples of what you could get.</p>',
			'<p>It closes at 10pm. <span data-bad style="font-style: italic">This is not so in the close.</span></p>',
			'<p>See <cite data-bad>The story of our old market</cite>.</p>',
		],
		good: [
			'Read ‘How we let our council homes’ first.',
			'Do not plant <em>Fallopia japonica</em> or <em>Heracleum mantegazzianum</em> here.',
			'You <em>must</em> apply.',
			'<p><i class="icon" aria-hidden="true"></i> Telephone: 01632 960 155</p>',
			'<p><i style="font-style: normal" class="icons">phone in talk now</i> 01632 960 155</p>',
			'<p>Our motto is <i lang="la">nec timide nec temere sed fortiter</i>.</p>',
			'<p>Pay. <em style="font-style: normal">After 28 days we send a letter to you.</em></p>',
			'<blockquote><p><em>It was the best day of my life.</em></p></blockquote>',
			'<figure><img src="a.png" alt=""><figcaption style="font-style: italic">The old hall before the fire of 1911</figcaption></figure>',
			'The court said so in <em>Harton Town Council v Jones</em>.',
		],
	},
});

function slanted({ text, look, spans, lang }: Block): readonly { start: number; end: number }[] {
	if (look?.italic) return [{ start: 0, end: text.length }];
	return spans
		.filter((span) => span.kind === 'emphasis' && (span.lang === undefined || span.lang.split('-')[0] === lang))
		.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
