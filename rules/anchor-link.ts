import type { Block, ElementFacts } from '../core/content.ts';
import { staysOnPage } from '../core/elements/link-address.ts';
import { countWords } from '../core/english/text.ts';
import { pageRule } from '../core/rule.ts';

const CONTENTS = /\b(?:on this page|in this (?:section|guide)|contents|jump to|skip to|quick links|ar y dudalen hon|cynnwys)\b/i;
const TOP = /\b(?:top|start of (?:the|this) page|main content|frig|brig)\b/i;
/** Buttons and tabs that are made of links. */
const CONTROL = /(?:^|[\s_-])(?:tab|tabs|toggle|accordion|btn|button|modal|collapse|carousel|slide)/i;
/** Fewer links than this in one sentence are no list of contents. */
const LIST = 3;

/** Reported only inside a sentence: a line or a list item that is nothing but the link is a list of contents. */
export default pageRule({
	id: 'anchor-link',
	title: 'Link jumps to another part of this page',
	why: 'The jump can disorient people, most of all those who zoom in or use a screen reader.',
	fix: 'Put that part here, or move what people need first to the top.',
	guidance: [
		{
			name: 'GOV.UK: write effective links',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/add-links/',
		},
	],
	severity: 'consider',
	off: 'On a long page such a link may be the best that can be done.',
	area: 'links',
	fixer: 'content',
	languages: ['en', 'cy'],
	elements: 'a[href*="#"]',
	*check({ url, elements, blocks }) {
		const byId = new Map(blocks.map((block) => [block.id, block]));
		const jumps = elements.filter((link) => isJump(link, url));
		const counts = new Map<number, number>();
		for (const { at } of jumps) counts.set(at, (counts.get(at) ?? 0) + 1);
		for (const link of jumps) {
			const block = byId.get(link.at);
			if (block !== undefined && (counts.get(link.at) ?? 0) < LIST && isInSentence(link, block)) yield { element: link };
		}
	},
	examples: {
		bad: [
			'<p>The price depends on your engine (see <a href="#prices" data-bad>the prices below</a>).</p><h2 id="prices">Prices</h2>',
			'<p>If you own your home, <a href="/bins#property" data-bad>how we treat property</a> matters to you.</p><h2 id="property">Property</h2>',
			'<ul><li>a birth certificate</li><li>proof of address (<a href="#proof" data-bad>what we accept</a>)</li></ul><h2 id="proof">Proof</h2>',
			'<p>If you are late, go to <a href="#late" data-bad>late applications</a>.</p><h2 id="late">Late applications</h2>',
			'<p lang="cy">Mae’r pris yn dibynnu ar eich car (gweler <a href="#prisiau" data-bad>y prisiau isod</a>).</p><h2 id="prisiau">Prisiau</h2>',
		],
		good: [
			'<h2>Contents</h2><ul><li><a href="#cost">Cost</a></li><li><a href="#rules">Rules</a></li></ul><h2 id="cost">Cost</h2><h2 id="rules">Rules</h2>',
			'<nav aria-label="On this page"><ol><li><a href="#test">Knowledge test</a></li></ol></nav><h2 id="test">Knowledge test</h2>',
			'<p>On this page: <a href="#a">cost</a> and <a href="#b">rules</a></p><h2 id="a">Cost</h2><h2 id="b">Rules</h2>',
			'<p><a href="#a">Report a missed recycling box</a> | Report a missed general waste bin</p>',
			'<p>You can go <a href="#">back to the top of the page</a> from here.</p>',
			'<p>See <a href="/noise/alarms#keyholders">how to register a keyholder for your alarm</a>.</p>',
			'<p>The rate is 4% in every one of our towns <a href="#note1">[1]</a></p>',
			'<p>You can choose <a href="#map" role="tab">a map of all the sites</a> here.</p>',
			'<p>Choose from the <a href="#a">costs</a>, the <a href="#b">rules</a> and the <a href="#c">dates</a> that we set.</p><h2 id="a">Costs</h2>',
			'<p><a href="#late">Late applications</a></p><h2 id="late">Late applications</h2>',
		],
	},
});

function isJump({ attributes, text, name }: ElementFacts, url: string): boolean {
	if (/#$/.test(attributes.href ?? '') || !/\p{L}{2}/u.test(text) || TOP.test(text) || TOP.test(name)) return false;
	if (attributes.role !== undefined || attributes['aria-expanded'] !== undefined || CONTROL.test(attributes.class ?? ''))
		return false;
	return !/^#!|#!|#\//.test(attributes.href ?? '') && staysOnPage({ attributes }, url);
}

/** Three words or more around the link make a sentence. */
function isInSentence({ text }: ElementFacts, block: Block): boolean {
	return (
		block.kind !== 'heading' &&
		!block.text.includes(' | ') &&
		!CONTENTS.test(block.text) &&
		countWords(block.text) - countWords(text) > 2
	);
}
