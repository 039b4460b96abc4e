import type { ElementFacts } from '../core/content.ts';
import { isGenericLink } from '../core/elements/generic-link.ts';
import { staysOnPage, targetOf } from '../core/elements/link-address.ts';
import { pageRule } from '../core/rule.ts';

/**
 * Once near the top and once at the end helps people, so the third link to a page is the first one reported. A picture and
 * 'Read more' next to a link to the same page are one card and count once. Not counted: rows of tables, and this very page.
 */
export default pageRule({
	id: 'link-repeated',
	title: 'Same page linked many times',
	why: 'Links that come back again and again hide the others, and people with a screen reader hear each of them.',
	fix: 'Keep the link where people need it most. Take out the others.',
	guidance: [
		{
			name: 'GOV.UK: write effective links',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/add-links/',
		},
	],
	severity: 'consider',
	area: 'links',
	fixer: 'content',
	languages: 'any',
	// The catalogue's figure; GOV.UK says only 'constantly'.
	settings: { links: 3 },
	elements: 'a[href]',
	*check({ url, elements, blocks }, { settings }) {
		const cells = new Set(blocks.filter(({ kind }) => kind === 'cell').map(({ id }) => id));
		const counts = new Map<string, number>();
		let last: { readonly place: string; readonly link: ElementFacts } | undefined;
		for (const link of elements) {
			const target = targetOf(link);
			if (target === undefined || staysOnPage(link, url) || cells.has(link.at)) continue;
			const place = `${target.page}#${target.part}`;
			const sameCard = last?.place === place && (isCardPart(link) || isCardPart(last.link));
			last = { place, link };
			if (sameCard) continue;
			const count = (counts.get(place) ?? 0) + 1;
			counts.set(place, count);
			if (count >= Number(settings.links)) yield { element: link, message: `This is link number ${count} to the same page.` };
		}
	},
	examples: {
		bad: [
			'<p><a href="/pay">Pay your council tax</a>. Then <a href="/pay">pay your council tax</a>.</p><p>Or <a href="/pay" data-bad>pay your council tax</a> or <a href="/pay" data-bad>pay it</a>.</p>',
			'<p><a href="/lights">Report a light</a>, <a href="https://www.example.gov.uk/lights/">reported online</a>, <a href="/lights?utm_source=x" data-bad>the lighting form</a></p>',
			'<ul><li><a href="/move">tell us you are moving</a></li><li><a href="/move">tell us you are moving</a></li><li><a href="/move" data-bad>tell us you are moving</a></li></ul>',
			'<p><a href="https://www.gov.uk/appeal">Appeal</a>, <a href="https://www.gov.uk/appeal">appeal</a>, <a href="https://www.gov.uk/appeal" data-bad>appeal</a></p>',
			'<p lang="cy"><a href="/talu">Talu</a>, <a href="/talu">talu nawr</a>, <a href="/talu" data-bad>talu eto</a></p>',
		],
		good: [
			'<p><a href="/missed">Report a missed bin</a>. We come back in 3 days, or <a href="/missed">report a missed bin</a> again.</p>',
			'<p><a href="/book?type=birth">Birth</a>, <a href="/book?type=death">death</a>, <a href="/book?type=notice">marriage</a></p>',
			'<p><a href="/fees#a">Small skips</a>, <a href="/fees#b">large skips</a>, <a href="/fees#c">hoardings</a></p>',
			'<ul><li><a href="/lido"><img src="/l.jpg" alt="The lido"></a> <a href="/lido">Lido</a> <a href="/lido">Read more</a></li></ul>',
			'<p><a href="#top">Back to top</a></p><p><a href="#top">Back to top</a></p><p><a href="#top">Back to top</a></p>',
			'<table><tr><th>Item</th><th>Where</th></tr><tr><td>Oil</td><td><a href="/tip">Tip</a></td></tr><tr><td>Tar</td><td><a href="/tip">Tip</a></td></tr><tr><td>Wax</td><td><a href="/tip">Tip</a></td></tr></table>',
			'<p>Email <a href="mailto:a@example.gov.uk">us</a>, <a href="mailto:a@example.gov.uk">the team</a> or <a href="mailto:a@example.gov.uk">Jo</a>.</p>',
			'<header><a href="/housing">Housing</a></header><main><h1>Damp</h1><p><a href="/housing">Council housing</a> and <a href="/housing">council housing</a></p></main><footer><a href="/housing">Housing</a></footer>',
		],
	},
});

const isCardPart = ({ text, name }: ElementFacts): boolean => text === '' || isGenericLink(name || text);
