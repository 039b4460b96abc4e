import type { ElementFacts } from '../core/content.ts';
import { isGenericLink } from '../core/elements/generic-link.ts';
import { staysOnPage, targetOf } from '../core/elements/link-address.ts';
import { pageRule } from '../core/rule.ts';

/**
 * Each place is reported, the first one included: none of them can be told from the others. Not reported: 'Read more' and the
 * like, which have a rule of their own; links in tables, which their row explains; language versions; parts of one page.
 */
export default pageRule({
	id: 'link-same-text-different-target',
	title: 'Same link text, different pages',
	why: 'Screen reader users often hear links by themselves, as a list. They cannot tell these apart.',
	fix: 'Say in each link what is special about its page.',
	guidance: [
		{
			name: 'GOV.UK: write effective links',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/add-links/',
		},
		{
			name: 'WCAG: link purpose (link only)',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-link-only',
			wcag: '2.4.9',
		},
	],
	severity: 'should',
	area: 'links',
	fixer: 'content',
	languages: 'any',
	elements: 'a[href]:not([aria-hidden="true"], [aria-hidden="true"] *)',
	*check({ url, elements, blocks }) {
		const cells = new Set(blocks.filter(({ kind }) => kind === 'cell').map(({ id }) => id));
		const byName = new Map<string, { readonly link: ElementFacts; readonly page: string }[]>();
		for (const link of elements) {
			const target = targetOf(link);
			const name = plainName(link);
			if (target === undefined || name === '' || cells.has(link.at) || staysOnPage(link, url) || isGenericLink(name)) continue;
			const key = `${name} ${link.attributes.hreflang ?? ''}`;
			const known = byName.get(key);
			const place = { link, page: target.page };
			if (known) known.push(place);
			else byName.set(key, [place]);
		}
		const found: { readonly link: ElementFacts; readonly pages: number }[] = [];
		for (const places of byName.values()) {
			const pages = new Set(places.map(({ page }) => page)).size;
			if (pages > 1) found.push(...places.map(({ link }) => ({ link, pages })));
		}
		for (const { link, pages } of found.sort((a, b) => a.link.id - b.link.id)) {
			yield {
				element: link,
				message: `These words lead to ${pages} different pages.`,
				suggestion: 'What is special about this one?',
			};
		}
	},
	examples: {
		bad: [
			'<h2>Skips</h2><p>A licence costs £46. <a href="/skips" data-bad>Apply online</a></p><h2>Hoardings</h2><p>A licence costs £90. <a href="/hoardings" data-bad>Apply online</a></p>',
			'<p><a href="/rent" data-bad>Make a payment</a> or <a href="/fines" data-bad>make a payment.</a></p>',
			'<p><a href="/pests" data-bad>Contact the team</a> or <a href="https://noise.example.org/contact" data-bad>contact the team</a>. <a href="/bins">Find your bin day</a></p>',
			'<p><a href="/map?site=1" data-bad>Map</a> and <a href="/map?site=2" data-bad>map</a></p>',
			'<ul><li><a href="/a" data-bad><img src="/map.png" alt="Site plan"></a></li><li><a href="/b" data-bad>Site plan</a></li></ul>',
			'<p lang="cy"><a href="/sgip" data-bad>Gwneud cais am drwydded</a> neu <a href="/sgaffald" data-bad>gwneud cais am drwydded</a></p>',
		],
		good: [
			'<p><a href="/tides/today" aria-hidden="true" tabindex="-1">Tide times</a></p><p>See the <a href="/tides">tide times</a>.</p>',
			'<p><a href="/skips">Apply for a skip licence</a> or <a href="/hoardings">apply for a hoarding licence</a></p>',
			'<p><a href="https://www.example.gov.uk/bins">Order a bin</a>, <a href="/bins/">order a bin</a> or <a href="http://www.example.gov.uk/bins?utm_source=web">order a bin</a></p>',
			'<p><a href="/fees#bins">Fees</a> and <a href="/fees#skips">fees</a></p>',
			'<p><a href="#a">Back to the start of this part</a></p><p><a href="#b">Back to the start of this part</a></p>',
			'<p><a href="/north" aria-label="Dates for North ward">Dates</a> and <a href="/south" aria-label="Dates for South ward">dates</a></p>',
			'<p><a href="/a">Read more</a> and <a href="/b">read more</a></p>',
			'<p><a href="/appeals.pdf">Timetable (PDF, 60KB)</a> and <a href="/appeals.ods">Timetable (ODS, 22KB)</a></p>',
			'<table><tr><th>Plan</th><th>Link</th></tr><tr><td>North</td><td><a href="/n">View plan</a></td></tr><tr><td>South</td><td><a href="/s">View plan</a></td></tr></table>',
			'<p><a href="/guide-pl" hreflang="pl" lang="pl">PDF (Polski)</a> and <a href="/guide-ro" hreflang="ro" lang="ro">PDF (Polski)</a></p>',
			'<p><a href="mailto:a@example.gov.uk">Email us</a> or <a href="mailto:b@example.gov.uk">email us</a></p>',
		],
	},
});

const plainName = ({ name, text }: ElementFacts): string =>
	(name || text)
		.slice(0, 300)
		.toLowerCase()
		.replace(/^[^\p{L}\p{N}]+|[\s.,:;!…>»→]+$/gu, '')
		.replace(/\s+/g, ' ');
