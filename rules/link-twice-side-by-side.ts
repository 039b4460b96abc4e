import type { ElementFacts } from '../core/content.ts';
import { readAddress, staysOnPage, targetOf } from '../core/elements/link-address.ts';
import { pageRule } from '../core/rule.ts';

/** One finding a page: on a page of cards each card has the same fault. A link that is hidden from a screen reader is not heard. */
export default pageRule({
	id: 'link-twice-side-by-side',
	title: 'Two links side by side to one page',
	why: 'People who use a keyboard or a screen reader come to the same page twice in a row.',
	fix: 'Put picture and words into one link, with an empty description for the picture.',
	guidance: [
		{
			name: 'WAI: combining adjacent image and text links',
			url: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H2',
			wcag: '2.4.4',
		},
	],
	severity: 'consider',
	area: 'links',
	fixer: 'content',
	languages: 'any',
	forAll: true,
	elements: 'a[href]',
	*check({ url, elements }) {
		const pairs = elements.filter((link) => isOneOfTwo(link, url));
		const [first] = pairs;
		if (first === undefined) return;
		const more = pairs.length === 1 ? '' : ` There are ${pairs.length} such pairs on this page.`;
		yield { element: first, message: `This link and the next one lead to the same page.${more}` };
	},
	examples: {
		bad: [
			'<p><a href="/lido" data-bad><img src="/l.jpg" alt="The lido"></a> <a href="/lido">Lido</a></p>',
			'<p><a href="/lido" data-bad>Lido</a> <a href="/lido">Opening times of the lido</a></p>',
			'<div><a href="/lido" data-bad><img src="/l.jpg" alt=""></a><h3><a href="/lido">Lido</a></h3></div>',
			'<ul><li><a href="/a" data-bad><img src="/a.jpg" alt="Bins"></a> <a href="/a">Bins</a></li><li><a href="/b"><img src="/b.jpg" alt="Tax"></a> <a href="/b">Tax</a></li></ul>',
		],
		good: [
			'<p><a href="/lido"><img src="/l.jpg" alt=""> Lido</a></p>',
			'<p><a href="/lido">Lido</a> opens in May. <a href="/lido">Lido</a></p>',
			'<p><a href="/lido" aria-hidden="true" tabindex="-1"><img src="/l.jpg" alt=""></a> <a href="/lido">Lido</a></p>',
			'<p><a href="/lido">Lido</a> <a href="/pool">Pool</a></p>',
			'<p><a href="/lido#fees">Fees</a> <a href="/lido#times">Times</a></p>',
			'<p><a href="#top">Top</a> <a href="#top">Back to top</a></p>',
			'<p><a href="mailto:a@example.gov.uk">Email us</a> <a href="mailto:a@example.gov.uk">a@example.gov.uk</a></p>',
		],
	},
});

function isOneOfTwo(link: ElementFacts, url: string): boolean {
	const { attributes } = link;
	if (attributes['aria-hidden'] === 'true' || attributes.tabindex === '-1') return false;
	const target = targetOf(link);
	if (target === undefined || staysOnPage(link, url) || target.page === readAddress(url)?.page) return false;
	const other = link.link?.next?.address;
	const next = other === undefined ? undefined : targetOf({ attributes: { resolved: other } });
	return next?.page === target.page && next.part === target.part;
}
