import type { ElementFacts } from '../core/content.ts';
import { pageRule, type Remark } from '../core/rule.ts';

/** The browser's own way to the top of a page; English and Welsh. */
const TO_TOP =
	/^\W*(?:(?:back|return|go|scroll)? ?(?:to )?(?:the )?top(?: of (?:the )?page)?|(?:n[oô]l |yn [oô]l )?i(?:'r|r) (?:brig|top))\W*$/i;

/**
 * One finding for all links that run a script, one for all that go to '#': where they come from a template they are many.
 * Not reported: '#part' of the page, and links to its top.
 */
export default pageRule({
	id: 'link-no-address',
	title: 'Link leads to no page',
	why: 'Only a script makes it do something. Nobody can open it in a new tab, and a screen reader says that it goes to a page.',
	fix: 'Give the link the address of a page. For something that happens on this page, ask the web team for a button.',
	guidance: [
		{
			name: 'WAI: links and buttons',
			url: 'https://www.w3.org/WAI/ARIA/apg/patterns/link/',
		},
		{
			name: 'WCAG: name, role, value',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/name-role-value',
			wcag: '4.1.2',
		},
	],
	severity: 'should',
	area: 'links',
	fixer: 'template',
	languages: 'any',
	everywhere: true,
	forAll: true,
	elements: 'a[href^="javascript:" i], a[href="#"], a[href=""], a[href="#!"]',
	*check({ elements }) {
		const scripts = elements.filter(({ attributes }) => /^javascript:/i.test(attributes.href ?? ''));
		const empty = elements.filter((link) => !scripts.includes(link) && !isToTop(link));
		const [script, hash] = [scripts[0], empty[0]];
		if (script !== undefined) yield { element: script, lack: 'script', ...remark(scripts, "'javascript:' instead of an address") };
		// On a page that is not finished yet they only wait for their addresses.
		if (hash !== undefined) {
			const what = hash.attributes.href === '' ? 'an empty address' : `'${hash.attributes.href}' instead of an address`;
			yield { element: hash, lack: 'address', severity: 'consider', ...remark(empty, what) };
		}
	},
	examples: {
		bad: [
			'<p><a href="javascript:alert(1)" data-bad>Press me</a></p>',
			'<p><a href="javascript:void(0)" data-bad>Show all</a> and <a href="javascript:window.print()">print</a></p>',
			'<p><a href="#" data-bad>Open the map</a></p>',
			'<p><a href="" data-bad>Choose a date</a></p>',
			'<p><a href="#" role="button" data-bad>Menu</a></p>',
			'<html><body><header><a href="#" data-bad>Menu</a></header><main><h1>Bins</h1><p>We empty bins. <a href="Javascript:go()" data-bad>Go</a></p></main></body></html>',
			'<p lang="cy"><a href="#" data-bad>Agor y map</a></p>',
		],
		good: [
			'<p><a href="#bins">Bins</a></p><h2 id="bins">Bins</h2>',
			'<p><a href="#">Back to top</a></p>',
			'<p><a href="#">↑ Top</a></p>',
			'<p lang="cy"><a href="#">Nôl i’r brig</a></p>',
			'<p><a href="/map#">Map</a></p>',
			'<p><button type="button">Open the map</button></p>',
			'<p><a id="part">Part one</a></p>',
			'<p><a href="?page=2">Page 2</a></p>',
		],
	},
});

const isToTop = ({ name, text }: ElementFacts): boolean => TO_TOP.test((name || text).replaceAll('’', "'"));

function remark(links: readonly ElementFacts[], what: string): Pick<Remark, 'message'> {
	return {
		message: links.length === 1 ? `This link has ${what}.` : `${links.length} links on this page have ${what}.`,
	};
}
