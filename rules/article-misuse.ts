import type { ElementFacts } from '../core/content.ts';
import { elsewhere } from '../core/english/fold.ts';
import { countWords } from '../core/english/text.ts';
import { pageRule } from '../core/rule.ts';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const MEDIA = ['img', 'picture', 'video', 'iframe', 'svg', 'audio', 'canvas'];

/** An article stands for itself: a piece of news, a post, a card with a heading. One finding a page. */
export default pageRule({
	id: 'article-misuse',
	title: 'Marked as an article, but is none',
	why: 'Screen readers announce where an article begins and ends. Around a picture or a link that only gets in the way.',
	fix: "Use 'div' or 'section' for parts of a page that make no sense by themselves.",
	guidance: [
		{
			name: 'HTML standard: the article element',
			url: 'https://html.spec.whatwg.org/multipage/sections.html#the-article-element',
		},
	],
	severity: 'consider',
	area: 'structure',
	fixer: 'template',
	languages: 'any',
	// A teaser without a heading has a sentence or two.
	settings: { words: 30 },
	forAll: true,
	elements: 'article:not([role], [aria-label], [aria-labelledby], :has([role="heading"]))',
	everywhere: true,
	*check({ elements }, { settings }) {
		const faults = elements.flatMap((element) => {
			const fault = faultOf(element, Number(settings.words));
			return fault === undefined ? [] : [{ element, fault }];
		});
		const [first] = faults;
		if (first) yield { element: first.element, message: `${first.fault}${elsewhere(faults.length)}` };
	},
	examples: {
		bad: [
			'<article data-bad><img src="/a.jpg" alt="The town hall"></article><article><img src="/b.jpg" alt="The market"></article>',
			'<article data-bad><a href="/bins">Bins and recycling</a></article>',
			'<article data-bad><p>Call us on 01632 960 155.</p></article>',
			'<article data-bad><ul><li><a href="/a">Bins</a></li><li><a href="/b">Parking</a></li><li><a href="/c">Trees</a></li></ul></article>',
			'<article data-bad><h2>In this part</h2><ul><li><a href="/a">Bins and boxes</a></li><li><a href="/b">Parking permits</a></li><li><a href="/c">Trees and hedges</a></li></ul></article>',
			'<article data-bad><h2>Our parks</h2></article>',
			'<article data-bad><form><label for="q">Search</label><input id="q"><button>Search</button></form></article>',
			'<article data-bad><h2>Find a grave</h2><form action="/graves"><label for="n">Last name</label><input id="n"><button>Search</button></form></article>',
		],
		good: [
			'<article><h1>Report a dog</h1><form><label for="n">Street</label><input id="n"><button>Send</button></form></article>',
			'<article><h2>Lido opens</h2><p>The lido opens on 3 May.</p><form><button>Like</button></form></article>',
			'<article><h2>New park opens</h2><p>The mayor opened the park on Monday.</p></article>',
			'<article><h2><a href="/park">New park opens</a></h2><p>The mayor opened the park.</p></article>',
			'<article>The mayor opened the park on Monday.<p>Many people came to see the new lake, which has a path around it, and to hear the band that played there until it was dark.</p></article>',
			`<article>${'<p>The mayor opened the park on Monday, and many people came to see the new lake.</p>'.repeat(4)}</article>`,
			'<section><a href="/bins">Bins and recycling</a></section>',
			'<article><p>What a good park!</p><footer>Posted by Sam, <time datetime="2026-05-01">1 May 2026</time></footer></article>',
			'<article aria-label="Comment by Sam"><p>What a good park!</p></article>',
			'<article><p><strong>Bins</strong></p><p>Put it out by 6am.</p><p><a href="/bins">Bin days</a></p></article>',
		],
	},
});

const isHeadingAlone = (tags: Readonly<Record<string, number>>): boolean =>
	Object.entries(tags).every(([tag, count]) => (HEADINGS.includes(tag) && count === 1) || tag === 'span');

function faultOf({ inside }: ElementFacts, most: number): string | undefined {
	const text = inside?.words ?? '';
	const tags = inside?.tags ?? {};
	const has = (names: readonly string[]): boolean => names.some((name) => name in tags);
	const links = tags.a ?? 0;
	const linked = (inside?.linked ?? 0) / Math.max(1, text.length);
	if ((links > 2 && linked > 0.7 && text.length < 500 && !has(['time'])) || ('nav' in tags && linked > 0.7))
		return 'This article is a list of links.';
	// The main heading makes it the page itself.
	if ('form' in tags && !has(['h1', 'p', 'time', 'article']) && countWords(text) <= most) return 'This article is a form.';
	if (has(HEADINGS)) return isHeadingAlone(tags) && text !== '' ? 'This article is a heading and nothing else.' : undefined;
	if (has(['time', 'article'])) return undefined;
	if (text === '') return has(MEDIA) ? 'This article is a picture and nothing else.' : undefined;
	if (links === 1 && linked > 0.9) return 'This article is one link.';
	if (has(['form', 'input', 'select']) && countWords(text) <= most) return 'This article is a form.';
	if (links > 0 || has(['strong', 'b', ...MEDIA]) || countWords(text) > most) return undefined;
	return 'This article has no heading, and only a few words.';
}
