import { blockRule, PROSE } from '../core/rule.ts';

export default blockRule({
	id: 'justified-text',
	title: 'Text lined up on both sides',
	why: 'The gaps between words grow and shrink. That makes lines hard to follow, most of all for people with dyslexia.',
	fix: 'Line it up on the left.',
	guidance: [
		{ name: 'NHS service manual: formatting', url: 'https://service-manual.nhs.uk/content/formatting' },
		{
			name: 'WCAG: visual presentation',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/visual-presentation',
			wcag: '1.4.8',
		},
	],
	severity: 'should',
	area: 'style',
	fixer: 'content',
	measures: 'lines',
	languages: 'any',
	// One line is never stretched, and no line should be longer than 80 letters: WCAG 1.4.8. On a phone it will be several.
	settings: { lines: 1, letters: 80 },
	kinds: [...PROSE, 'cell', 'term'],
	*check({ text, look }, { settings }) {
		if (look?.align !== 'justify') return;
		if ((look.lines ?? 0) > Number(settings.lines) || text.length > Number(settings.letters)) yield { start: 0, end: text.length };
	},
	examples: {
		bad: [
			'<p data-bad style="text-align: justify">Most new buildings in the green belt are refused. You may replace a house with one of about the same size, and farms can put up barns if they show that they need them. Talk to us before you pay for drawings. The first meeting is free.</p>',
			'<div style="text-align: justify"><p data-bad>We put each person who applies into a band. Band A is for people who must move at once, and band D is for people who have a home that meets their needs. You can ask us to look at your band again at any time, and we answer within 14 days.</p></div>',
			'<ul><li data-bad style="text-align: justify">if you lose your card, tell us straight away so that nobody else can use it, and ask any library for a new one, which costs £2 unless the card was stolen and the police gave you a crime number that you can show us when you come</li></ul>',
			'<div style="width: 200px"><p data-bad style="text-align: justify">Bring your card and a bill with your name on it.</p></div>',
			'<details><summary>Rules</summary><p data-bad style="text-align: justify">You may keep hens on your plot but no cocks, ducks or geese. Build the shed at least 1 metre from the path and no higher than 2 metres. Ask us before you dig a pond, plant a tree or put up a polytunnel, because they need our consent first.</p></details>',
		],
		good: [
			'<p>Most new buildings in the green belt are refused. You may replace a house with one of about the same size, and farms can put up barns if they show that they need them. Talk to us before you pay for drawings. The first meeting is free.</p>',
			'<p style="text-align: justify">One line is not stretched.</p>',
			'<div style="display: flex; justify-content: space-between"><p>Find your bin day by postcode or by the name of your street.</p><p>Order a new bin and pay for it online in 5 minutes.</p></div>',
			'<div style="text-align: justify"><p style="text-align: left">You need a licence to put scaffolding on a pavement. Your builder applies, and must keep a path at least 1.2m wide for people on foot. It lasts for 28 days and you can ask for longer if the weather is bad.</p></div>',
			'<p class="text-justify">We may ask you to justify a late claim. Tell us why you could not claim before, and send any letters from your doctor. We decide within 14 days and write to you with our reasons, so keep your phone and post box in view.</p>',
			'<table><caption>Swimming prices</caption><tr><th>Who</th><th>Price</th></tr><tr><td>Adult</td><td style="text-align: right">£6.20</td></tr></table>',
			'<p style="text-align: start">Parts of the cemetery are left to grow long in spring so that bees and birds can feed. We mow them in September. Paths and newer graves are cut every 2 weeks, and you can ask us to cut round a grave before you come.</p>',
			'<details><summary>Rules</summary><p style="text-align: justify">You may keep hens on your plot.</p></details>',
		],
	},
});
