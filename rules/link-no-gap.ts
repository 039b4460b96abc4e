import { pageRule } from '../core/rule.ts';

/** Of the size of the letters: a space between words is about a quarter, menus and groups of buttons have more. */
const CLOSE = 0.5;

/**
 * The first of a row. Links in items of a list, in lines of their own, or with room, a border or a drawn sign between them are
 * apart; so are those that look like buttons.
 */
export default pageRule({
	id: 'link-no-gap',
	title: 'Links with only a space between',
	why: 'Side by side they look and sound like one long link. People cannot see where one ends and the next begins.',
	fix: 'Make them a list, or put a comma, a word or a line between them.',
	guidance: [
		{
			name: 'WAI: menu structure',
			url: 'https://www.w3.org/WAI/tutorials/menus/structure/',
		},
		{
			name: 'WCAG: info and relationships',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/info-and-relationships',
			wcag: '1.3.1',
		},
	],
	severity: 'consider',
	area: 'links',
	fixer: 'content',
	languages: 'any',
	elements: 'a[href]:not([role="button"], :has(img, svg, picture, br, div, p, h2, h3, h4, span))',
	*check({ elements }) {
		let row = 0;
		for (const [index, link] of elements.entries()) {
			const { next, words } = link.link ?? {};
			// Of two links that lead to one page another rule speaks.
			const close =
				link.text !== '' &&
				next !== undefined &&
				words !== undefined &&
				next.gap < words.size * CLOSE &&
				next.address !== link.attributes.resolved &&
				!looksLikeBox(link.style);
			if (close) row++;
			else row = 0;
			if (row === 1) {
				const other = elements[index + 1];
				if (other?.text) yield { element: link, message: `Only a space stands between '${link.text}' and '${other.text}'.` };
			}
		}
	},
	examples: {
		bad: [
			'<p><a href="/a" data-bad>Page A</a> <a href="/b">Page B</a> <a href="/c">Page C</a></p>',
			'<div><a href="/a" data-bad>Bins</a> <a href="/b">Recycling</a></div>',
			'<p>See <a href="/a" data-bad>our fees</a> <a href="/b">and rules</a> before you apply.</p>',
			'<p><a href="/a" data-bad>Bins</a><a href="/b">Recycling</a></p>',
			'<p style="display:block"><a href="/1" style="text-decoration:none" data-bad>Libraries in the north</a>\n<a href="/2" style="text-decoration:none">Libraries in the south</a></p>',
		],
		good: [
			'<p><a href="/a">Page A</a> | <a href="/b">Page B</a></p>',
			'<p><a href="/a">Page A</a>, <a href="/b">Page B</a> or <a href="/c">Page C</a></p>',
			'<ul><li style="display:inline"><a href="/a">Page A</a></li> <li style="display:inline"><a href="/b">Page B</a></li></ul>',
			'<p><a href="/a" style="padding:8px">Bins</a> <a href="/b" style="padding:8px">Recycling</a></p>',
			'<p><a href="/a" style="margin-right:20px">Bins</a> <a href="/b">Recycling</a></p>',
			'<p><a href="/a">Bins</a><br><a href="/b">Recycling</a></p>',
			'<div><a href="/a" style="display:block">Bins</a> <a href="/b" style="display:block">Recycling</a></div>',
			'<p><a href="/a" style="border:1px solid">Bins</a> <a href="/b" style="border:1px solid">Recycling</a></p>',
			'<html><head><style>a + a::before { content: "| " }</style></head><body><main><h1>Bins</h1><p><a href="/a">Bins</a> <a href="/b">Recycling</a></p></main></body></html>',
			'<div style="display:flex;gap:20px"><a href="/a">Bins</a><a href="/b">Recycling</a></div>',
		],
	},
});

const looksLikeBox = (style: { framed: boolean; background: string } | undefined): boolean =>
	style?.framed === true || (style !== undefined && !/^(?:transparent|rgba\(0, 0, 0, 0\))$/.test(style.background));
