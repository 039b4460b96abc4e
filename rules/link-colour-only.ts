import { contrastOf, nameOfColour } from '../core/accessibility/colour.ts';
import type { ElementFacts } from '../core/content.ts';
import { linkLook } from '../core/elements/link-look.ts';
import { kept } from '../core/english/pauses.ts';
import { pageRule } from '../core/rule.ts';

/** Below this the accessibility checks report the link: https://www.w3.org/WAI/WCAG22/Techniques/general/G183. */
const APART = 3;

/** One finding a page. Enough contrast is enough for WCAG where more than a colour appears under the mouse. */
export default pageRule({
	id: 'link-colour-only',
	title: 'Only its colour shows a link',
	why: 'People who are colour blind may take it for plain text. Nothing more appears when the mouse is over it.',
	fix: 'Ask the web team to underline links in text.',
	guidance: [
		{ name: 'WCAG: use of color', url: 'https://www.w3.org/WAI/WCAG22/Understanding/use-of-color', wcag: '1.4.1' },
		{ name: 'WAI: contrast of links with the text around', url: 'https://www.w3.org/WAI/WCAG22/Techniques/general/G183' },
	],
	severity: 'consider',
	area: 'accessibility',
	fixer: 'template',
	languages: 'any',
	forAll: true,
	elements: ':is(p, li, dd, td, main, div, span, strong, b, em) a[href]:not([role="button"], :has(img, svg, picture, i))',
	*check({ elements }) {
		const coloured = yield* kept(elements, isColourOnly);
		const [first] = coloured;
		if (first?.link?.around === undefined) return;
		const { words, around } = first.link;
		const ratio = Math.floor((contrastOf(words.color, around.color) ?? 0) * 10) / 10;
		const more = coloured.length === 1 ? '' : ` ${coloured.length} links on this page are set so.`;
		yield {
			element: first,
			message: `The link is ${nameOfColour(words.color)}, the text ${nameOfColour(around.color)}: ${ratio} to 1. There is no underline.${more}`,
		};
	},
	examples: {
		bad: [
			'<p style="color:#000">You can read about <a href="/p" style="color:#005ea5;text-decoration:none" data-bad>parking permits</a> first.</p>',
			'<html><head><style>main { color: #000 } a { color: #06c; text-decoration: none } a:hover { color: #48f }</style></head><body><main><h1>Parking</h1><p>You can read about <a href="/p" data-bad>parking permits</a> first.</p></main></body></html>',
			'<ul><li style="color:#000">the price of <a href="/p" style="color:#005ea5;text-decoration:none" data-bad>parking permits</a></li></ul>',
			'<p style="color:#000">You can read about <a href="/p" style="color:#005ea5;text-decoration:none" data-bad>parking permits</a> and <a href="/q" style="color:#005ea5;text-decoration:none">bays</a>.</p>',
		],
		good: [
			'<p style="color:#000">You can read about <a href="/p">parking permits</a> first.</p>',
			'<html><head><style>main { color: #000 } a { color: #06c; text-decoration: none } a:hover { text-decoration: underline }</style></head><body><main><h1>Parking</h1><p>You can read about <a href="/p">parking permits</a> first.</p></main></body></html>',
			'<p style="color:#000">You can read about <a href="/p" style="color:#005ea5;text-decoration:none;font-weight:bold">parking permits</a> first.</p>',
			'<p style="color:#000">You can read about <a href="/p" style="color:#005ea5;text-decoration:none;border-bottom:2px solid">parking permits</a> first.</p>',
			'<p style="color:#000">You can read about <a href="/p" style="color:#222;text-decoration:none">parking permits</a> first.</p>',
			'<p><a href="/p" style="color:#005ea5;text-decoration:none">Parking permits</a></p>',
			'<nav><p style="color:#000">You are here: <a href="/p" style="color:#005ea5;text-decoration:none">Parking</a></p></nav><p>Bays are free.</p>',
		],
	},
});

function isColourOnly(link: ElementFacts): boolean {
	if (linkLook(link) !== 'colour' || link.states?.cue !== false) return false;
	const { words, around } = link.link ?? {};
	return (contrastOf(words?.color ?? '', around?.color ?? '') ?? 0) >= APART;
}
