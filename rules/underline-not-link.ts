import type { Block, Span } from '../core/content.ts';
import { blockRule } from '../core/rule.ts';

/** Not reported: anything that people can press, and the dots or waves under abbreviations and spelling. */
export default blockRule({
	id: 'underline-not-link',
	title: 'Underlined words that are no link',
	why: 'People take underlined words for a link, press them and think that the page is broken.',
	fix: 'Take the line away. If it matters, put it first or give it a heading.',
	guidance: [
		{
			name: 'GOV.UK: review standard content types',
			url: 'https://guidance.publishing.service.gov.uk/publish-update-retire-content/standard-content-types/review-standard/',
		},
		{ name: 'NHS service manual: formatting', url: 'https://service-manual.nhs.uk/content/formatting' },
	],
	severity: 'should',
	area: 'style',
	fixer: 'content',
	languages: 'any',
	kinds: ['heading', 'paragraph', 'list-item', 'cell', 'caption', 'term', 'label'],
	*check(block) {
		if (!block.look?.underline && !block.spans.some(({ kind }) => kind === 'underline')) return;
		const links = block.spans.filter(({ kind }) => kind === 'link');
		let last = 0;
		for (const { start, end } of underlined(block)) {
			if (start < last || !hasWordsOutside(block.text, start, end, links)) continue;
			last = end;
			yield { start, end };
		}
	},
	examples: {
		bad: [
			'<p>Ring us <u data-bad>before</u> the court date.</p>',
			'<p>A bay can close. <span data-bad style="text-decoration: underline">Apply 7 days before.</span></p>',
			'<p>The fee is <ins data-bad>£528 and is not refunded</ins>.</p>',
			'<h2><u data-bad>Equipment for your home</u></h2>',
			'<p data-bad style="text-decoration: underline">You must not sell puppies that you did not breed.</p>',
			'<h2 data-bad style="text-decoration: underline double">Fees</h2>',
		],
		good: [
			'<p>See <a href="/t">term dates</a> and <a href="/i"><u>inset days</u></a>.</p>',
			'<p>See <u><a href="/t" style="text-decoration: none">term dates</a></u>.</p>',
			'<h2 style="border-bottom: 2px solid #333">Adapt your home</h2>',
			'<p>The <abbr title="Department for Work and Pensions">DWP</abbr> gives us money.</p>',
			'<p>Write <u style="text-decoration: none">Saint Ann’s Row</u> on the form.</p>',
			'<p>Swim for <s>£6</s> <span style="text-decoration: line-through">£5</span> £4.</p>',
			'<div><a href="/bins"><h3>Bins</h3><p>Find your day</p></a></div>',
			'<details><summary style="text-decoration: underline">Help with this</summary><p>Ring us.</p></details>',
			'<p><span style="text-decoration: underline wavy red">recieve</span></p>',
			'<p><button type="button" style="text-decoration: underline">Show all</button></p>',
		],
	},
});

const underlined = ({ text, look, spans }: Block): readonly { start: number; end: number }[] =>
	look?.underline
		? [{ start: 0, end: text.length }]
		: spans.filter(({ kind }) => kind === 'underline').toSorted((a, b) => a.start - b.start || b.end - a.end);

function hasWordsOutside(text: string, start: number, end: number, links: readonly Span[]): boolean {
	let rest = text.slice(start, end);
	for (const link of links) {
		if (link.end <= start || link.start >= end) continue;
		if (link.start <= start && link.end >= end) return false;
		rest = rest.replace(text.slice(Math.max(start, link.start), Math.min(end, link.end)), '');
	}
	return /[\p{L}\p{N}]/u.test(rest);
}
