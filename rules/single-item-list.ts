import { countWords } from '../core/english/text.ts';
import { pageRule } from '../core/rule.ts';

/** More words than this make a part of the page, not a bullet. */
const LONG_ITEM = 60;
/** Lists that the website makes by itself and that happen to hold one thing. */
const MADE_BY_SITE =
	/(?:^|[\s_-])(?:nav|menu|tabs?|breadcrumbs?|pagination|pager|social|share|tags?|results?|listing|cards?|carousel|slides?|slick|gallery|toolbar|actions|error|errors|alert|messages|inline|unstyled|steps?|related|toc|summary)(?:$|[\s_-])/i;

/** Not reported: cards and other parts of the page that hold a heading or much text, and lists that the website makes. */
export default pageRule({
	id: 'single-item-list',
	title: 'List with one item',
	why: 'A bullet tells people that more will follow. A screen reader even says how many.',
	fix: 'Write it as a sentence.',
	guidance: [
		{
			name: 'GOV.UK style guide: bullet points and steps',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#bullet-points-and-steps',
		},
	],
	severity: 'should',
	area: 'structure',
	fixer: 'content',
	languages: 'any',
	notOn: ['home'],
	// What a form says after a mistake is a list, even of one.
	elements:
		'ul:not(nav *, form *, [role], [role="alert"] *, [class*="error" i] *), ol:not(nav *, form *, [role], [role="alert"] *, [class*="error" i] *)',
	*check({ elements, blocks }) {
		const byId = new Map(blocks.map((block) => [block.id, block]));
		for (const element of elements) {
			const { list, attributes } = element;
			const [item = ''] = list?.items ?? [];
			if (list?.items.length !== 1 || !/\p{L}{2}/u.test(item) || countWords(item) > LONG_ITEM) continue;
			if (MADE_BY_SITE.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`)) continue;
			const block = byId.get(element.at);
			if (block?.kind !== 'list-item' || block.list?.of !== 1) continue;
			// Without a bullet, and with several blocks in it, it is a card in a list that the website makes.
			if (block.list.bare && byId.get(block.id + 1)?.list?.list === block.list.list) continue;
			// Below a heading it may be one of many lists that look alike.
			const heading = byId.get(element.at - 1)?.kind === 'heading';
			yield { element, ...(heading ? { severity: 'consider' } : {}) };
		}
	},
	examples: {
		bad: [
			'<p>Before we deliver sacks you need:</p><ul data-bad><li>a letter from your district nurse</li></ul>',
			'<p>You get back each full month.</p><ol data-bad><li>Sign in to your account and select Cancel.</li></ol>',
			'<p>The policy covers arcades.</p><ul data-bad><li><a href="/policy.pdf">Gambling policy (PDF, 410KB)</a></li></ul>',
			'<p>Send us:</p><ul><li>the signed form</li><li>proof of address:<ul data-bad><li>a council tax bill</li></ul></li></ul>',
			'<p lang="cy">Mae angen:</p><ul lang="cy" data-bad><li>llythyr gan eich nyrs</li></ul>',
		],
		good: [
			'<ul><li>people over 65</li><li>people who use oxygen</li></ul>',
			'<ol><li>Write your number on the caddy.</li><li>Order a new one.</li></ol>',
			'<dl><dt>Material consideration</dt><dd>Something that we must think about.</dd></dl>',
			'<p>The sign • means that the bus runs on school days.</p>',
			'<ul><li><h3>Blue bins</h3><p>We empty them every 2 weeks.</p></li></ul>',
			'<ul style="list-style: none"><li><p>Bank Street</p><dl><dt>Open</dt><dd>9am to 5pm</dd></dl></li></ul>',
			'<ul class="search-results"><li>Order a new bin</li></ul>',
			'<ul role="tablist"><li role="tab">Prices</li></ul>',
			'<ul><li><img src="/a.jpg" alt="The lido"></li></ul>',
			'<nav><ul><li><a href="/bins">Bins</a></li></ul></nav>',
			'<div class="error-summary"><h2>There is a problem</h2><ul><li><a href="#date">Enter the date</a></li></ul></div>',
			'<form><ul><li><label><input type="checkbox"> I agree</label></li></ul></form>',
		],
	},
});
